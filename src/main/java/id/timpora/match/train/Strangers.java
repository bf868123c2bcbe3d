package id.timpora.match.train;

import id.timpora.match.score.Plan;
import id.timpora.match.table.Column;

/** What random pairs share: equality from the counts of all values, the other levels from the pairs drawn. */
final class Strangers {
    private static final double UNSEEN = 0.5;

    private final Plan plan;
    private final Shares shares;

    Strangers(Plan plan, Sample random, int[] worst) {
        this.plan = plan;
        this.shares = new Shares(worst);
        Patterns patterns = random.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            shares.add(patterns.pattern(i), patterns.count(i));
        }
        for (int i = 0; i < worst.length; i++) {
            share(i);
        }
    }

    Shares shares() {
        return shares;
    }

    private void share(int comparison) {
        double[] of = shares.of[comparison];
        double sum = 0;
        for (int level = 1; level < of.length; level++) {
            of[level] += UNSEEN;
            sum += of[level];
        }
        for (int level = 1; level < of.length; level++) {
            of[level] /= sum;
        }
        if (comparison < plan.plainSize() && plan.column(comparison).sets().length == 0) {
            double exact = equal(plan.column(comparison), of[Plan.EXACT]);
            double others = (1 - exact) / (1 - of[Plan.EXACT]);
            for (int level = 2; level < of.length; level++) {
                of[level] *= others;
            }
            of[Plan.EXACT] = exact;
        }
        of[Plan.MISSING] = 0;
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
}
