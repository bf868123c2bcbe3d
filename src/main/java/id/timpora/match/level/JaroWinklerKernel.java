package id.timpora.match.level;

import id.timpora.match.similarity.FastJaroWinkler;
import id.timpora.match.table.Values;

/** Jaro–Winkler similarity of values; remembers the last pair. */
final class JaroWinklerKernel {
    private static final double MOST_BONUS = 0.4;

    private final Letters letters;
    private final FastJaroWinkler similarity = new FastJaroWinkler();
    private int lastA = -1;
    private int lastB = -1;
    private double last;

    JaroWinklerKernel(Values values) {
        letters = Letters.of(values);
    }

    boolean atLeast(int a, int b, double threshold) {
        if (a == lastA && b == lastB) {
            return last >= threshold;
        }
        return bound(a, b) >= threshold && of(a, b) >= threshold;
    }

    /** The most the similarity can be, from the letters alone. */
    private double bound(int a, int b) {
        double common = letters.mostCommon(a, b);
        if (common <= 0) {
            return 0;
        }
        double jaro = (common / letters.length(a) + common / letters.length(b) + 1) / 3;
        return jaro + MOST_BONUS * (1 - jaro);
    }

    double of(int a, int b) {
        if (a != lastA || b != lastB) {
            lastA = a;
            lastB = b;
            int[] starts = letters.starts;
            last = similarity.of(letters.pool, starts[a], starts[a + 1], letters.pool, starts[b], starts[b + 1]);
        }
        return last;
    }
}
