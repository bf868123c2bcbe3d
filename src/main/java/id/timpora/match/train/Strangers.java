package id.timpora.match.train;

import id.timpora.match.score.Plan;
import id.timpora.match.table.Column;
import id.timpora.match.table.ValueType;
import java.util.function.LongToDoubleFunction;

/**
 * What strangers share. Of few records all pairs are looked at, and each counts by how probably it is of two persons. Of
 * many, pairs are drawn, equality is taken from the counts of all values, and what pairs of one person share is taken
 * off.
 */
final class Strangers {
    private static final double UNSEEN = 0.5;
    /** At least so much of what random pairs share is due to strangers. */
    private static final double LEAST = 0.1;
    /** How many pairs the usual share of a kind of field counts for. */
    private static final double USUAL_PAIRS = 2000;
    /** Strangers share an identifier so seldom. */
    private static final double USUAL_IDENTIFIER = 1e-5;

    private final Plan plan;
    private final Sample random;
    private final int[] worst;
    private final Shares drawn;

    Strangers(Plan plan, Sample random, int[] worst) {
        this.plan = plan;
        this.random = random;
        this.worst = worst;
        this.drawn = weighted(pattern -> 0);
        if (!isAll()) {
            for (int i = 0; i < plan.plainSize(); i++) {
                equality(plan.column(i), drawn.of[i]);
            }
        }
    }

    private boolean isAll() {
        return random.scale() == 1;
    }

    /** Before anything is learned. */
    Shares shares() {
        return drawn;
    }

    /**
     * With what is learned.
     *
     * @param probability that a pair of these levels is of one person
     * @param m what records of one person share
     * @param part how many of all pairs are of one person
     */
    Shares shares(LongToDoubleFunction probability, Shares m, double part) {
        return isAll() ? weighted(probability) : less(m, part);
    }

    private Shares weighted(LongToDoubleFunction probability) {
        Shares shares = new Shares(worst);
        Patterns patterns = random.patterns().get(0L);
        for (int i = 0; i < patterns.size(); i++) {
            long pattern = patterns.pattern(i);
            shares.add(pattern, patterns.count(i) * (1 - probability.applyAsDouble(pattern)));
        }
        for (int i = 0; i < worst.length; i++) {
            smooth(i, shares.of[i]);
        }
        return shares;
    }

    private void smooth(int comparison, double[] of) {
        double sum = 0;
        of[Plan.MISSING] = 0;
        boolean identifier = comparison < plan.plainSize() && isIdentifier(plan.column(comparison));
        for (int level = 1; level < of.length; level++) {
            double usual = level == of.length - 1 ? 1 - USUAL_IDENTIFIER * level : USUAL_IDENTIFIER * level;
            of[level] += identifier ? USUAL_PAIRS * usual : UNSEEN;
            sum += of[level];
        }
        for (int level = 1; level < of.length; level++) {
            of[level] /= sum;
        }
    }

    private static boolean isIdentifier(Column column) {
        ValueType type = column.field().type();
        return type == ValueType.DOCUMENT || type == ValueType.EMAIL || type == ValueType.PHONE;
    }

    private static void equality(Column column, double[] of) {
        if (column.sets().length > 0) {
            return;
        }
        double exact = equal(column, of[Plan.EXACT]);
        double others = (1 - exact) / (1 - of[Plan.EXACT]);
        for (int level = 2; level < of.length; level++) {
            of[level] *= others;
        }
        of[Plan.EXACT] = exact;
    }

    /** The chance that two records with a value have the same. */
    private static double equal(Column column, double otherwise) {
        double known = column.known();
        double equal = 0;
        for (int i = 0; i < column.values().size(); i++) {
            double count = column.values().count(i);
            equal += count * (count - 1);
        }
        double all = known * (known - 1);
        return all < 1 || equal >= all ? Math.min(otherwise, 0.99) : Math.max(equal, UNSEEN) / all;
    }

    /** What random pairs share, less what the pairs of one person among them share. */
    private Shares less(Shares m, double part) {
        Shares left = new Shares(worst);
        for (int i = 0; i < left.of.length; i++) {
            for (int level = 1; level < left.of[i].length; level++) {
                double all = drawn.of[i][level];
                left.of[i][level] = Math.max(LEAST * all, (all - part * m.of[i][level]) / (1 - Math.min(0.5, part)));
            }
            double sum = left.sum(i);
            for (int level = 1; level < left.of[i].length; level++) {
                left.of[i][level] /= sum;
            }
        }
        return left;
    }
}
