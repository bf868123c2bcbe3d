package id.timpora.match.similarity;

/**
 * {@link JaroWinkler} for a hot loop: texts are places in pools of letters, matches are found a word of bits at a time,
 * and nothing is allocated. Not for use by several threads.
 */
public final class FastJaroWinkler {
    private static final int WORD = Long.SIZE;
    private static final int ASCII = 128;
    private static final double SCALE = 0.1;
    private static final int LONGEST_BEGINNING = 4;

    private final long[] places = new long[ASCII];
    private final char[] rare = new char[WORD];
    private final long[] rarePlaces = new long[WORD];
    private int rareSize;

    /** Similarity of {@code a[aFrom, aTo)} and {@code b[bFrom, bTo)}, 0 to 1. */
    public double of(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        int aLength = aTo - aFrom;
        int bLength = bTo - bFrom;
        if (aLength > WORD || bLength > WORD) {
            return JaroWinkler.of(new String(a, aFrom, aLength), new String(b, bFrom, bLength));
        }
        if (aLength == 0 || bLength == 0) {
            return aLength == bLength ? 1 : 0;
        }
        double jaro = jaro(a, aFrom, aLength, b, bFrom, bLength);
        int beginning = 0;
        int longest = Math.min(LONGEST_BEGINNING, Math.min(aLength, bLength));
        while (beginning < longest && a[aFrom + beginning] == b[bFrom + beginning]) {
            beginning++;
        }
        return jaro + beginning * SCALE * (1 - jaro);
    }

    private double jaro(char[] a, int aFrom, int aLength, char[] b, int bFrom, int bLength) {
        note(b, bFrom, bLength);
        int window = Math.max(0, Math.max(aLength, bLength) / 2 - 1);
        long reach = window + 1 >= WORD ? -1L : (1L << window + 1) - 1;
        long takenA = 0;
        long takenB = 0;
        for (int i = 0; i < aLength; i++) {
            long found = places(a[aFrom + i]) & reach & ~takenB;
            takenB |= found & -found;
            takenA |= found == 0 ? 0 : 1L << i;
            reach = i < window ? reach << 1 | 1 : reach << 1;
        }
        forget(b, bFrom, bLength);
        int common = Long.bitCount(takenA);
        if (common == 0) {
            return 0;
        }
        int half = transposed(a, aFrom, takenA, b, bFrom, takenB) / 2;
        double c = common;
        return (c / aLength + c / bLength + (c - half) / c) / 3;
    }

    private static int transposed(char[] a, int aFrom, long takenA, char[] b, int bFrom, long takenB) {
        int transposed = 0;
        long restB = takenB;
        for (long restA = takenA; restA != 0; restA &= restA - 1) {
            char one = a[aFrom + Long.numberOfTrailingZeros(restA)];
            transposed += one == b[bFrom + Long.numberOfTrailingZeros(restB)] ? 0 : 1;
            restB &= restB - 1;
        }
        return transposed;
    }

    private void note(char[] b, int from, int length) {
        for (int i = 0; i < length; i++) {
            char letter = b[from + i];
            if (letter < ASCII) {
                places[letter] |= 1L << i;
            } else {
                int at = rare(letter);
                rare[at] = letter;
                rarePlaces[at] = (at == rareSize ? 0 : rarePlaces[at]) | 1L << i;
                rareSize = Math.max(rareSize, at + 1);
            }
        }
    }

    private void forget(char[] b, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (b[from + i] < ASCII) {
                places[b[from + i]] = 0;
            }
        }
        rareSize = 0;
    }

    private long places(char letter) {
        if (letter < ASCII) {
            return places[letter];
        }
        int at = rare(letter);
        return at < rareSize ? rarePlaces[at] : 0;
    }

    private int rare(char letter) {
        int at = 0;
        while (at < rareSize && rare[at] != letter) {
            at++;
        }
        return at;
    }
}
