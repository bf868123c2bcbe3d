package id.timpora.match.score;

import java.util.stream.IntStream;

/** Weighs pairs; for one thread. */
public final class Scorer {
    /** The answer where a pair weighs less than was asked for. */
    public static final double BELOW = Double.NEGATIVE_INFINITY;

    private final Plan plan;
    private final Weights weights;
    private final PairLevels levels;
    private final Guards guards;
    private final Contradictions contradictions;
    private final int[] worst;
    private final int[] fields;
    private final int[] order;
    private final double most;
    private final int[] open;

    /** For one thread. */
    public Scorer(Plan plan, Model model) {
        this(plan, new Weights(plan, model));
    }

    Scorer(Plan plan, Weights weights) {
        this.plan = plan;
        this.weights = weights;
        this.levels = new PairLevels(plan);
        this.guards = new Guards(plan);
        this.contradictions = new Contradictions(plan);
        this.worst = IntStream.range(0, plan.size()).map(plan::worst).toArray();
        this.fields = IntStream.range(0, plan.plainSize()).map(plan::field).toArray();
        this.order = order();
        this.open = new int[fields.length];
        double straight = 0;
        for (int i = fields.length; i < plan.size(); i++) {
            straight += Math.max(0, weights.bits[i][Plan.STRAIGHT]);
        }
        this.most = weights.prior + straight;
    }

    /** Cheap comparisons first. */
    private int[] order() {
        return IntStream.range(0, fields.length)
                .boxed()
                .sorted((a, b) -> Boolean.compare(plan.isCostly(a), plan.isCostly(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The weight of a pair in bits: log2 of the odds that both records are one person. */
    public double weight(int[][] codes, int a, int b) {
        levels.of(codes, a, b);
        double sum = weights.prior;
        for (int i = 0; i < worst.length; i++) {
            int level = levels.level(i);
            sum += weights.bits[i][level] + weights.frequency(i, level, worst[i], levels.valueA(i), levels.valueB(i));
        }
        return sum + guards.bits(levels);
    }

    /** Whether the settings forbid that two records are one person, whatever their weight. */
    public boolean contradicts(int[][] codes, int a, int b) {
        if (contradictions.isNone()) {
            return false;
        }
        levels.of(codes, a, b);
        return contradictions.speak(levels);
    }

    /** Whether a record lacks what tells two others apart: a field in which they are wholly different. */
    public boolean cannotTell(int[][] codes, int record, int one, int other) {
        levels.of(codes, one, other);
        for (int i = 0; i < fields.length; i++) {
            if (codes[fields[i]][record] < 0 && levels.level(i) == worst[i]) {
                return true;
            }
        }
        return false;
    }

    /** How the weight of a pair comes about. */
    public Waterfall explain(int a, int b) {
        return Waterfall.of(plan, weights, levels, guards, a, b);
    }

    /** The weight of a pair, or {@link #BELOW} if it is less than the floor; found out with as little work as possible. */
    public double weight(int[][] codes, int a, int b, double floor) {
        double bound = most;
        int opened = 0;
        for (int i : order) {
            int[] column = codes[fields[i]];
            int codeA = column[a];
            int codeB = column[b];
            if (codeA == codeB && codeA >= 0) {
                bound += weights.mostEqual(i, codeA, plan.column(i));
            } else if (codeA >= 0 && codeB >= 0) {
                bound += weights.mostUnequal[i];
                open[opened++] = i;
            }
        }
        if (bound < floor && !levels.mayBeCrossed(codes, a, b)) {
            return BELOW;
        }
        for (int k = 0; k < opened; k++) {
            int i = open[k];
            int[] column = codes[fields[i]];
            int level = levels.one(i, column[a], column[b]);
            bound += weights.bits[i][level]
                    + weights.frequency(i, level, worst[i], levels.valueA(i), levels.valueB(i))
                    - weights.mostUnequal[i];
            if (bound < floor && !levels.mayBeCrossed(codes, a, b)) {
                return BELOW;
            }
        }
        double weight = weight(codes, a, b);
        return weight < floor ? BELOW : weight;
    }
}
