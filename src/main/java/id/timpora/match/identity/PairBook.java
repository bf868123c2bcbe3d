package id.timpora.match.identity;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.Link.Evidence;
import id.timpora.match.blocking.BlockKeys;
import id.timpora.match.blocking.Capped;
import id.timpora.match.score.Plan;
import id.timpora.match.score.Scorer;
import id.timpora.match.score.Scoring;
import id.timpora.match.table.Records;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Profiles side by side, and what is known of any two of them. */
public final class PairBook {
    private final IdentityModel model;
    private final List<String> texts;
    private final Records records;
    private final TermCounts terms;
    private final Plan plan;
    private final Scoring scoring;
    private final Scorer scorer;

    /**
     * Opens a book.
     *
     * @param texts profiles as texts
     * @param terms frequencies of values; those of the profiles themselves if empty
     */
    public PairBook(IdentityModel model, List<String> texts, Optional<TermCounts> terms) {
        this.model = model;
        this.texts = texts;
        records = model.records(texts);
        this.terms = terms.orElseGet(() -> TermCounts.of(model.settings(), records));
        this.terms.apply(records);
        plan = new Plan(model.settings(), records);
        scoring = new Scoring(plan, model.model().among(this.terms.profiles()));
        scorer = scoring.scorer();
    }

    /** The frequencies used. */
    public TermCounts terms() {
        return terms;
    }

    /** A profile, read from its text. */
    Profile profile(int i) {
        return ProfileText.parse(texts.get(i));
    }

    int size() {
        return texts.size();
    }

    IdentityModel model() {
        return model;
    }

    Records records() {
        return records;
    }

    Plan plan() {
        return plan;
    }

    /** Tells the keys under which each profile meets others; documents are rule -1. */
    public void keys(BlockKeys.Sink sink) {
        BlockKeys.each(records, model.settings(), sink);
        for (int i = 0; i < texts.size(); i++) {
            for (String key : DocumentComparison.keys(profile(i))) {
                sink.key(-1, BlockKeys.of(key), i);
            }
        }
    }

    /**
     * A pair and what may link it.
     *
     * @param one number of a profile
     * @param other number of another profile, or the same where records of one profile go together
     */
    public record Found(int one, int other, Link link) {}

    /**
     * All pairs with a fresh profile that may be linked or deserve a review.
     *
     * @param capped told of blocks too large to compare all their pairs
     * @param progress told of blocks done
     */
    public List<Found> find(BitSet fresh, Consumer<Capped> capped, LongConsumer progress) {
        Candidates candidates = new Candidates(this, fresh);
        candidates.capped().forEach(capped);
        return candidates.find(progress);
    }

    /** A scorer for one more thread. */
    Scorer newScorer() {
        return scoring.scorer();
    }

    /** What speaks for two profiles being one person, in bits. */
    public double weight(int a, int b) {
        return scorer.weight(records.codes(), a, b);
    }

    /** Why two profiles are, or are not, held to be one person. */
    public Explanation explain(int a, int b) {
        return new Explanation(scorer.explain(a, b), link(a, b), Contradictions.reason(profile(a), profile(b)));
    }

    /** What may link two profiles; empty where not even people need to be asked. */
    public Optional<Link> link(int a, int b) {
        return link(profile(a), profile(b), weight(a, b));
    }

    Optional<Link> link(Profile one, Profile other, double weight) {
        Optional<Link> document = DocumentComparison.link(one, other);
        if (document.isPresent()) {
            return document.map(l -> new Link(l.grade(), l.evidence(), weight));
        }
        return weight >= model.settings().thresholds().review()
                ? Optional.of(new Link(grade(one, other), Evidence.MODEL, weight))
                : Optional.empty();
    }

    /** Grade C needs the same name, the same whole date of birth, and nothing known to differ. */
    private static Grade grade(Profile one, Profile other) {
        boolean same = DocumentComparison.isSameBirthDate(one, other)
                && NameComparison.of(one, other) >= NameComparison.SAME
                && (NameComparison.areFull(one, other)
                        || DocumentComparison.showsDocument(one) && DocumentComparison.showsDocument(other))
                && !differ(one.nationality(), other.nationality())
                && !differ(one.sex(), other.sex())
                && !Contradictions.showOtherPassports(one, other);
        return same ? Grade.C : Grade.D;
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
