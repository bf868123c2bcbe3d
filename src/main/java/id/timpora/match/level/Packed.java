package id.timpora.match.level;

import id.timpora.match.table.Values;

/**
 * Short texts as numbers, six bits a letter, the first lowest: letters and digits of at most ten places; {@link
 * Sketch#UNKNOWN} for others.
 *
 * @param numbers of each value
 */
record Packed(long[] numbers) {
    private static final int BITS = 6;
    private static final int LONGEST = 10;

    static Packed of(Values values) {
        return values.derive(Packed.class, v -> {
            long[] numbers = new long[v.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = pack(v.text(i));
            }
            return new Packed(numbers);
        });
    }

    static long pack(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return Sketch.UNKNOWN;
        }
        long packed = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (c < 'A' || c > 'Z')) {
                return Sketch.UNKNOWN;
            }
            packed = packed << BITS | (digit ? c - '0' + 1 : c - 'A' + 11);
        }
        return packed;
    }

    /** Whether one insert, delete, replacement or exchange of neighbours makes one of the other; they are not equal. */
    static boolean areOneEditApart(long a, long b) {
        int front = Long.numberOfTrailingZeros(a ^ b) / BITS * BITS;
        long restA = a >>> front;
        long restB = b >>> front;
        long afterA = restA >>> BITS;
        long afterB = restB >>> BITS;
        return afterA == afterB || afterA == restB || restA == afterB || areExchanged(restA, restB, afterA, afterB);
    }

    private static boolean areExchanged(long restA, long restB, long afterA, long afterB) {
        long mask = (1 << BITS) - 1;
        return afterA >>> BITS == afterB >>> BITS
                && (restA & mask) == (afterB & mask)
                && (restB & mask) == (afterA & mask);
    }
}
