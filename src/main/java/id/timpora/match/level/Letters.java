package id.timpora.match.level;

import id.timpora.match.table.Values;

/** The letters of all values in one pool, with a mask of the letters each value has. */
final class Letters {
    private static final int MASK_BITS = 63;

    final char[] pool;
    final int[] starts;
    final long[] masks;

    private Letters(Values values) {
        int length = 0;
        starts = new int[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            length += values.text(i).length();
            starts[i + 1] = length;
        }
        pool = new char[length];
        masks = new long[values.size()];
        for (int i = 0; i < values.size(); i++) {
            String text = values.text(i);
            text.getChars(0, text.length(), pool, starts[i]);
            for (int j = starts[i]; j < starts[i + 1]; j++) {
                masks[i] |= 1L << pool[j] % MASK_BITS;
            }
        }
    }

    static Letters of(Values values) {
        return values.derive(Letters.class, Letters::new);
    }

    int length(int value) {
        return starts[value + 1] - starts[value];
    }

    /** No more letters than this can be common to both. */
    int mostCommon(int a, int b) {
        int onlyA = Long.bitCount(masks[a] & ~masks[b]);
        int onlyB = Long.bitCount(masks[b] & ~masks[a]);
        return Math.min(length(a) - onlyA, length(b) - onlyB);
    }
}
