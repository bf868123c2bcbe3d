package id.timpora.match.link;

import id.timpora.match.PairScores;
import id.timpora.match.blocking.Blocking;
import id.timpora.match.blocking.Blocks;
import id.timpora.match.level.NameReader;
import id.timpora.match.score.Model;
import id.timpora.match.score.Plan;
import id.timpora.match.score.Scorer;
import id.timpora.match.score.Scoring;
import id.timpora.match.settings.GenericSetting;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.table.Records;
import id.timpora.match.table.Records.Generic;
import id.timpora.match.train.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Records on their way to clusters, one step after the other. */
public final class Linkage {
    private final MatchSettings settings;
    private final Records records;
    private final Plan plan;
    private final Blocks blocks;
    private final List<Generic> generic = new ArrayList<>();

    /** Leaves out what says nothing, and sorts the records into blocks. */
    public Linkage(MatchSettings settings, Records all) {
        this(settings, all, NameReader.PLAIN);
    }

    /** The same, names read so. */
    public Linkage(MatchSettings settings, Records all, NameReader names) {
        this.settings = settings;
        this.records = withoutGeneric(settings.generic(), all);
        this.plan = new Plan(settings, records, names);
        this.blocks = Blocking.of(records, settings);
    }

    private Records withoutGeneric(GenericSetting setting, Records all) {
        Records left = all;
        for (String field : setting.fields()) {
            List<String> known = setting.values().getOrDefault(field, List.of());
            left = left.withoutGeneric(field, setting.toldApartBy(), setting.persons(), known, generic::add);
        }
        return left;
    }

    /** Values left out, since they say nothing. */
    public List<Generic> generic() {
        return List.copyOf(generic);
    }

    /** Which records are compared. */
    public Blocks blocks() {
        return blocks;
    }

    /** Learns a model from the records. */
    public Training.Result train() {
        return Training.learn(plan, blocks);
    }

    /**
     * What came of a linkage.
     *
     * @param clusters the cluster of each record: the smallest record number of its members
     * @param scoring the pairs
     */
    public record Result(int[] clusters, Scoring.Result scoring) {}

    /** Weighs all pairs and joins them. */
    public Result link(Model model, LongConsumer progress) {
        Scoring scoring = new Scoring(plan, model);
        Scoring.Result scored = scoring.score(blocks, settings.thresholds().join(), progress);
        int[] clusters = Clustering.of(
                records.size(), scored.edges(), settings.thresholds(), scores(scoring.scorer(), records.codes()));
        return new Result(clusters, scored);
    }

    /** What is known of any two records, by a model; for one thread. */
    public PairScores scores(Model model) {
        return scores(new Scoring(plan, model).scorer(), records.codes());
    }

    /** Weighs and explains any two records, by a model; for one thread. */
    public Scorer scorer(Model model) {
        return new Scoring(plan, model).scorer();
    }

    private static PairScores scores(Scorer scorer, int[][] codes) {
        return new PairScores() {
            @Override
            public double weight(int a, int b) {
                return scorer.weight(codes, a, b);
            }

            @Override
            public boolean contradicts(int a, int b) {
                return scorer.contradicts(codes, a, b);
            }

            @Override
            public boolean cannotTell(int record, int one, int other) {
                return scorer.cannotTell(codes, record, one, other);
            }
        };
    }
}
