package id.timpora.match.level;

import id.timpora.match.table.Values;

/**
 * Two texts as bags of words, order free: each word finds its best partner, equal or alike by Jaro–Winkler, and counts by
 * how rare it is. Remembers the last pair.
 */
final class WordsKernel {
    private static final double ALIKE = 0.88;
    private static final double INITIAL = 0.6;

    private final Words words;
    private final Letters letters;
    private final JaroWinklerKernel similarity;
    private final double[] best = new double[3];
    private int lastA = -1;
    private int lastB = -1;
    private double shared;
    private double common;
    private double contained;

    WordsKernel(Values values) {
        words = Words.of(values);
        letters = Letters.of(words.words);
        similarity = new JaroWinklerKernel(words.words);
    }

    /** Worth of what is found again on both sides, as a part of the worth of both, 0 to 1. */
    double common(int a, int b) {
        align(a, b);
        return common;
    }

    /** Worth of what is found again, as a part of the worth of the lesser side, 0 to 1. */
    double contained(int a, int b) {
        align(a, b);
        return contained;
    }

    /** Worth of what is found again: natural logarithm of how rare it is. */
    double shared(int a, int b) {
        align(a, b);
        return shared;
    }

    private void align(int a, int b) {
        int one = Math.min(a, b);
        int other = Math.max(a, b);
        if (one == lastA && other == lastB) {
            return;
        }
        lastA = one;
        lastB = other;
        int[] left = words.ofValue[one];
        int[] right = words.ofValue[other];
        long takenLeft = 0;
        long takenRight = 0;
        double matched = 0;
        while (pick(left, takenLeft, right, takenRight)) {
            takenLeft |= 1L << (int) best[1];
            takenRight |= 1L << (int) best[2];
            matched += best[0];
        }
        double worthLeft = worth(left);
        double worthRight = worth(right);
        shared = matched;
        common = 2 * matched / (worthLeft + worthRight);
        contained = matched / Math.min(worthLeft, worthRight);
    }

    private double worth(int[] of) {
        double sum = 0;
        for (int i = 0; i < Math.min(of.length, Long.SIZE); i++) {
            sum += words.worth[of[i]];
        }
        return sum;
    }

    /** The best pair of words not taken yet. */
    private boolean pick(int[] left, long takenLeft, int[] right, long takenRight) {
        best[0] = 0;
        for (int i = 0; i < Math.min(left.length, Long.SIZE); i++) {
            for (int j = 0; j < Math.min(right.length, Long.SIZE); j++) {
                if ((takenLeft >>> i & 1) == 0 && (takenRight >>> j & 1) == 0) {
                    double score = score(left[i], right[j]);
                    if (score > best[0]) {
                        best[0] = score;
                        best[1] = i;
                        best[2] = j;
                    }
                }
            }
        }
        return best[0] > 0;
    }

    private double score(int a, int b) {
        if (a == b) {
            return words.worth[a];
        }
        double worth = Math.min(words.worth[a], words.worth[b]);
        if (letters.length(a) == 1 || letters.length(b) == 1) {
            boolean initial = letters.pool[letters.starts[a]] == letters.pool[letters.starts[b]];
            return initial ? INITIAL * worth : 0;
        }
        return similarity.atLeast(a, b, ALIKE) ? similarity.of(a, b) * worth : 0;
    }
}
