package id.timpora.match.train;

import id.timpora.match.blocking.Blocks;
import id.timpora.match.score.Model;
import id.timpora.match.score.Model.ComparisonModel;
import id.timpora.match.score.Model.LevelModel;
import id.timpora.match.score.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns a model by expectation–maximisation, without labels and the same for the same records. What strangers share
 * (u) comes from random pairs, less what pairs of one person among them share; what records of one person share (m) from
 * the pairs of the blocking rules, each rule leaving out what it decides itself; how many pairs there are of one person
 * (the prior) from all pairs that any rule has.
 */
public final class Training {
    private static final int MOST_ROUNDS = 60;
    private static final double SETTLED = 1e-4;

    private static final double LOG2 = Math.log(2);

    private final Plan plan;
    private final List<Sample> samples;
    private final Shares seeds;
    private final Strangers strangers;
    private final double allPairs;
    private final List<Round> rounds = new ArrayList<>();
    private Shares m;
    private Shares u;
    private final double seedPairs;
    private double matches;

    /**
     * One round of training.
     *
     * @param number from 1
     * @param change the largest change of any share
     * @param matches how many pairs of one person are expected among all pairs
     */
    public record Round(int number, double change, double matches) {}

    /**
     * What came of a training.
     *
     * @param model the model
     * @param rounds how it settled
     */
    public record Result(Model model, List<Round> rounds) {}

    private Training(Plan plan, Blocks blocks) {
        this.plan = plan;
        this.seedPairs = plan.settings().training().seedPairs();
        double records = plan.records().size();
        allPairs = Math.max(1, records * (records - 1) / 2);
        List<Sample> all = Samples.all(plan, blocks);
        samples = all.subList(1, all.size());
        int[] worst = IntStream.range(0, plan.size()).map(plan::worst).toArray();
        seeds = new Shares(worst);
        for (int i = 0; i < worst.length; i++) {
            for (int level = 1; level <= worst[i]; level++) {
                seeds.of[i][level] = plan.seeds(i).get(level - 1);
            }
        }
        strangers = new Strangers(plan, all.get(0), worst);
        m = seeds;
        u = strangers.shares();
        matches = records / 4;
    }

    /** Learns from the pairs of the blocks. */
    public static Result learn(Plan plan, Blocks blocks) {
        Training training = new Training(plan, blocks);
        double change = 1;
        for (int i = 1; i <= MOST_ROUNDS && change > SETTLED; i++) {
            change = training.round(i);
        }
        return new Result(training.model(), List.copyOf(training.rounds));
    }

    private double round(int number) {
        Shares counted =
                new Shares(IntStream.range(0, plan.size()).map(plan::worst).toArray());
        double[][] bits = bits();
        double expected = 0;
        for (Sample sample : samples) {
            for (Map.Entry<Long, Patterns> patterns : sample.patterns().entrySet()) {
                expected += learn(patterns.getKey(), patterns.getValue(), sample.scale(), bits, counted);
            }
        }
        Shares before = m;
        m = shares(counted);
        matches = Math.max(1, expected);
        u = strangers.shares(pattern -> probability(pattern, bits), m, matches / allPairs);
        double change = number == 1 ? 1 : m.difference(before);
        rounds.add(new Round(number, change, matches));
        return change;
    }

    private double[][] bits() {
        double[][] bits = new double[plan.size()][];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = new double[plan.worst(i) + 1];
            for (int level = 1; level < bits[i].length; level++) {
                bits[i][level] = Math.log(m.of[i][level] / u.of[i][level]) / LOG2;
            }
        }
        return bits;
    }

    /**
     * Adds the levels of the pairs of one person, each where it is new; how many such pairs there are.
     *
     * @param news what the pairs are new for
     */
    private double learn(long news, Patterns patterns, double scale, double[][] bits, Shares counted) {
        double expected = 0;
        for (int i = 0; i < patterns.size(); i++) {
            long pattern = patterns.pattern(i);
            double share = probability(pattern, bits) * patterns.count(i) * scale;
            expected += share;
            for (int c = 0; c < counted.of.length; c++) {
                if ((news >>> c & 1) != 0) {
                    counted.of[c][Patterns.level(pattern, c)] += share;
                }
            }
        }
        return (news & News.altogether(plan)) == 0 ? 0 : expected;
    }

    /** The probability that a pair of these levels is of one person. */
    private double probability(long pattern, double[][] bits) {
        double sum = prior();
        for (int c = 0; c < bits.length; c++) {
            sum += bits[c][Patterns.level(pattern, c)];
        }
        return 1 / (1 + Math.pow(2, -sum));
    }

    private double prior() {
        return Math.log(matches / allPairs) / LOG2;
    }

    private Shares shares(Shares counted) {
        for (int i = 0; i < counted.of.length; i++) {
            double sum = counted.sum(i) + seedPairs;
            for (int level = 1; level < counted.of[i].length; level++) {
                counted.of[i][level] = (counted.of[i][level] + seedPairs * seeds.of[i][level]) / sum;
            }
            counted.of[i][Plan.MISSING] = 0;
        }
        return counted;
    }

    private Model model() {
        List<ComparisonModel> comparisons = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            List<LevelModel> levels = new ArrayList<>();
            for (int level = 1; level < m.of[i].length; level++) {
                levels.add(new LevelModel(plan.levels(i).get(level - 1), m.of[i][level], u.of[i][level]));
            }
            comparisons.add(new ComparisonModel(plan.name(i), List.copyOf(levels)));
        }
        return new Model(prior(), plan.records().size(), List.copyOf(comparisons));
    }
}
