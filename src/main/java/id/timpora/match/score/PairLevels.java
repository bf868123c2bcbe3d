package id.timpora.match.score;

import id.timpora.match.level.Kernels;
import id.timpora.match.table.Column;

/** The levels of all comparisons of one pair, for one thread. */
public final class PairLevels {
    private final Plan plan;
    private final int[] fields;
    private final ValueLevels[] comparisons;
    private final Crossing[] crossings;
    private final int[] level;
    private final int[] valueA;
    private final int[] valueB;

    /** A crossed pair of comparisons, and the values of either field among those of the other. */
    private record Crossing(int first, int second, int[] secondInFirst, int order) {}

    /** For one thread. */
    public PairLevels(Plan plan) {
        this.plan = plan;
        Kernels kernels = new Kernels(plan.names());
        fields = new int[plan.plainSize()];
        comparisons = new ValueLevels[plan.plainSize()];
        for (int i = 0; i < comparisons.length; i++) {
            fields[i] = plan.field(i);
            comparisons[i] = new ValueLevels(plan, i, plan.column(i), kernels);
        }
        int[][] crossed = plan.crossings();
        crossings = new Crossing[crossed.length];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = new Crossing(crossed[i][0], crossed[i][1], plan.secondInFirst(i), comparisons.length + i);
        }
        level = new int[plan.size()];
        valueA = new int[plan.size()];
        valueB = new int[plan.size()];
    }

    /** The level of a comparison for the last pair. */
    public int level(int comparison) {
        return level[comparison];
    }

    int valueA(int comparison) {
        return valueA[comparison];
    }

    int valueB(int comparison) {
        return valueB[comparison];
    }

    /** Works out all levels of a pair. */
    public void of(int[][] codes, int a, int b) {
        for (int i = 0; i < comparisons.length; i++) {
            one(i, codes[fields[i]][a], codes[fields[i]][b]);
        }
        for (Crossing crossing : crossings) {
            cross(crossing, codes, a, b);
        }
    }

    /** Works out the level of one comparison. */
    int one(int comparison, int codeA, int codeB) {
        ValueLevels values = comparisons[comparison];
        int found = values.level(codeA, codeB);
        level[comparison] = found;
        valueA[comparison] = values.valueA;
        valueB[comparison] = values.valueB;
        return found;
    }

    /** Whether either value of one record stands in the other field of the other record. */
    boolean mayBeCrossed(int[][] codes, int a, int b) {
        for (Crossing crossing : crossings) {
            if (isCrossed(crossing, codes, a, b)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCrossed(Crossing crossing, int[][] codes, int a, int b) {
        int firstA = codes[fields[crossing.first]][a];
        int firstB = codes[fields[crossing.first]][b];
        return firstA >= 0 && firstA == inFirst(crossing, codes, b)
                || firstB >= 0 && firstB == inFirst(crossing, codes, a);
    }

    private int inFirst(Crossing crossing, int[][] codes, int record) {
        int code = codes[fields[crossing.second]][record];
        return code < 0 || code >= crossing.secondInFirst.length ? Column.MISSING : crossing.secondInFirst[code];
    }

    /** Reads the fields crosswise where that agrees better: the better crossed level counts first. */
    private void cross(Crossing crossing, int[][] codes, int a, int b) {
        int first = crossing.first;
        int second = crossing.second;
        boolean anything = level[first] != Plan.MISSING || level[second] != Plan.MISSING;
        level[crossing.order] = anything ? Plan.STRAIGHT : Plan.MISSING;
        if (level[first] == Plan.EXACT || level[second] == Plan.EXACT || !isCrossed(crossing, codes, a, b)) {
            return;
        }
        int worst = plan.worst(first);
        int one = crossedLevel(
                first, codes[fields[first]][a], inFirst(crossing, codes, b), worst, hasSecond(crossing, codes, b));
        int other = crossedLevel(
                first, codes[fields[first]][b], inFirst(crossing, codes, a), worst, hasSecond(crossing, codes, a));
        level[crossing.order] = Plan.CROSSED;
        level[first] = one == 0 ? other : other == 0 ? one : Math.min(one, other);
        level[second] = one == 0 || other == 0 ? Plan.MISSING : Math.max(one, other);
        valueA[first] = one == Plan.EXACT ? codes[fields[first]][a] : codes[fields[first]][b];
        valueB[first] = valueA[first];
        valueA[second] = one == Plan.EXACT ? codes[fields[second]][a] : codes[fields[second]][b];
        valueB[second] = valueA[second];
    }

    private boolean hasSecond(Crossing crossing, int[][] codes, int record) {
        return codes[fields[crossing.second]][record] >= 0;
    }

    private int crossedLevel(int comparison, int codeA, int codeB, int worst, boolean there) {
        if (codeA < 0 || !there) {
            return Plan.MISSING;
        }
        return codeB < 0 ? worst : comparisons[comparison].level(codeA, codeB);
    }

    /** All levels of the last pair in one number, four bits each. */
    public long pattern() {
        long pattern = 0;
        for (int i = 0; i < level.length; i++) {
            pattern |= (long) level[i] << 4 * i;
        }
        return pattern;
    }
}
