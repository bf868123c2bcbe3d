package id.timpora.match.score;

import id.timpora.match.level.Sketch;
import id.timpora.match.table.Column;

/**
 * The codes and sketches of a block's records, side by side, so that the loop over its pairs reads memory in order and
 * most pairs are set aside without a look at their values.
 */
final class Gathering {
    private final Column[] columns;
    private final Sketch[] sketches;
    private final int[][] crossings;
    private final int[][] secondInFirst;
    private final Weights weights;
    private final double floor;
    private final double most;
    private final int width;
    private int[] codes;
    private long[] numbers;
    private int[] crossed;
    private final double[] equal;
    private final double[] unequal;
    private final double[] loss;
    private int first;

    Gathering(Plan plan, Weights weights, double floor) {
        this.weights = weights;
        this.floor = floor;
        this.width = plan.plainSize();
        this.columns = new Column[width];
        this.sketches = new Sketch[width];
        this.equal = new double[width];
        this.unequal = new double[width];
        this.loss = new double[width];
        for (int k = 0; k < width; k++) {
            columns[k] = plan.column(k);
            sketches[k] = plan.sketch(k);
            loss[k] = weights.mostUnequal[k] - weights.bits[k][plan.worst(k)];
        }
        this.crossings = plan.crossings();
        this.secondInFirst = new int[crossings.length][];
        double straight = 0;
        for (int x = 0; x < crossings.length; x++) {
            secondInFirst[x] = plan.secondInFirst(x);
            straight += Math.max(0, weights.bits[width + x][Plan.STRAIGHT]);
        }
        this.most = weights.prior + straight;
        this.codes = new int[256 * width];
        this.numbers = new long[256 * width];
        this.crossed = new int[256 * crossings.length];
    }

    void gather(int[] members, int start, int size) {
        if (size * width > codes.length) {
            codes = new int[2 * size * width];
            numbers = new long[2 * size * width];
            crossed = new int[2 * size * crossings.length];
        }
        for (int k = 0; k < width; k++) {
            gather(k, members, start, size);
        }
        for (int x = 0; x < crossings.length; x++) {
            int[] second = columns[crossings[x][1]].codes();
            for (int i = 0; i < size; i++) {
                int code = second[members[start + i]];
                boolean known = code >= 0 && code < secondInFirst[x].length;
                crossed[i * crossings.length + x] = known ? secondInFirst[x][code] : Column.MISSING;
            }
        }
    }

    private void gather(int k, int[] members, int start, int size) {
        Column column = columns[k];
        boolean sketched = sketches[k].isUseful();
        for (int i = 0; i < size; i++) {
            int code = column.codes()[members[start + i]];
            codes[i * width + k] = code;
            boolean known = sketched && code >= 0 && !column.isSet(code);
            numbers[i * width + k] = known ? sketches[k].of(code) : Sketch.UNKNOWN;
        }
    }

    /** Pairs of the i-th record come next. */
    void begin(int i) {
        first = i;
        for (int k = 0; k < width; k++) {
            int code = codes[i * width + k];
            equal[k] = code < 0 ? 0 : weights.mostEqual(k, code, columns[k]);
            unequal[k] = code < 0 ? 0 : weights.mostUnequal[k];
        }
    }

    /** Whether the pair with the j-th record may weigh as much as the floor; {@code false} is certain. */
    boolean mayReachFloor(int j) {
        int a = first * width;
        int b = j * width;
        double bound = most;
        for (int k = 0; k < width; k++) {
            int code = codes[b + k];
            bound += code == codes[a + k] ? equal[k] : code < 0 ? 0 : unequal[k];
        }
        for (int k = 0; k < width && bound >= floor; k++) {
            int code = codes[b + k];
            if (code != codes[a + k]
                    && (code | codes[a + k]) >= 0
                    && !sketches[k].mayAgree(numbers[a + k], numbers[b + k])) {
                bound -= loss[k];
            }
        }
        return bound >= floor || mayBeCrossed(j);
    }

    private boolean mayBeCrossed(int j) {
        for (int x = 0; x < crossings.length; x++) {
            int column = crossings[x][0];
            int firstA = codes[first * width + column];
            int firstB = codes[j * width + column];
            if (firstA >= 0 && firstA == crossed[j * crossings.length + x]
                    || firstB >= 0 && firstB == crossed[first * crossings.length + x]) {
                return true;
            }
        }
        return false;
    }
}
