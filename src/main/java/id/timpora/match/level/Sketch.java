package id.timpora.match.level;

import id.timpora.match.table.Values;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number of each value from which alone it is often plain that two values agree on no level. Numbers of a block's
 * records stand side by side, where looking up the values themselves would miss the caches.
 */
public final class Sketch {
    /** The number of a value of which nothing is known: it may agree with anything. */
    public static final long UNKNOWN = -1;

    private static final int LENGTH_BITS = 6;
    private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;
    private static final int FIRST_BITS = 5;
    private static final int FIRST_MASK = (1 << FIRST_BITS) - 1;
    private static final int SECOND_SHIFT = LENGTH_BITS + FIRST_BITS;
    private static final int MASK_SHIFT = SECOND_SHIFT + FIRST_BITS;
    private static final int LETTERS_MASKED = Long.SIZE - 1 - MASK_SHIFT;
    private static final double BONUS = 0.1;
    private static final double MOST_BONUS = 0.4;

    private enum Kind {
        DATE,
        PACKED,
        LETTERS,
        NONE
    }

    private final Kind kind;
    private final long[] numbers;
    private final double similarity;
    private final int edits;

    /**
     * Sketches the values of a field.
     *
     * @param kinds the levels below equality
     * @param arguments what they are told
     */
    public Sketch(Values values, List<LevelKind> kinds, List<Double> arguments) {
        kind = kind(kinds, arguments);
        similarity = IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i) instanceof JaroWinklerLevel)
                .mapToDouble(arguments::get)
                .min()
                .orElse(2);
        edits = IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i) instanceof EditsLevel)
                .mapToDouble(arguments::get)
                .mapToInt(k -> (int) k)
                .max()
                .orElse(-1);
        numbers = switch (kind) {
            case DATE -> Dates.of(values).packed;
            case PACKED -> Packed.of(values).numbers();
            case LETTERS -> letters(values);
            case NONE -> new long[0];
        };
    }

    private static Kind kind(List<LevelKind> kinds, List<Double> arguments) {
        boolean dates = kinds.stream().allMatch(k -> k instanceof DateLevel);
        boolean oneEdit = kinds.size() == 1 && kinds.get(0) instanceof EditsLevel && arguments.get(0) == 1;
        boolean letters = kinds.stream().allMatch(k -> k instanceof JaroWinklerLevel || k instanceof EditsLevel);
        if (kinds.isEmpty()) {
            return Kind.NONE;
        }
        return dates ? Kind.DATE : oneEdit ? Kind.PACKED : letters ? Kind.LETTERS : Kind.NONE;
    }

    private static long[] letters(Values values) {
        long[] numbers = new long[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = letters(values.text(i));
        }
        return numbers;
    }

    /** Length, parts of the first two letters, and which letters there are. */
    private static long letters(String text) {
        int length = text.length();
        if (length == 0 || length > LENGTH_MASK) {
            return UNKNOWN;
        }
        long mask = 0;
        for (int j = 0; j < length; j++) {
            mask |= 1L << text.charAt(j) % LETTERS_MASKED;
        }
        long first = text.charAt(0) & FIRST_MASK;
        long second = length > 1 ? text.charAt(1) & FIRST_MASK : 0;
        return mask << MASK_SHIFT | second << SECOND_SHIFT | first << LENGTH_BITS | length;
    }

    /** Whether anything can be told from the numbers. */
    public boolean isUseful() {
        return kind != Kind.NONE;
    }

    /** The number of a value. */
    public long of(int value) {
        return numbers[value];
    }

    /** Whether two unequal values may agree on some level; {@code false} is certain. */
    public boolean mayAgree(long a, long b) {
        if (a < 0 || b < 0) {
            return true;
        }
        return switch (kind) {
            case DATE -> datesMayAgree(a, b);
            case PACKED -> Packed.areOneEditApart(a, b);
            case LETTERS -> lettersMayAgree(a, b);
            case NONE -> true;
        };
    }

    private static boolean datesMayAgree(long a, long b) {
        long x = a ^ b;
        if (x >>> 16 == 0 || (x & 0xffff) == 0) {
            return true;
        }
        long digits = (x | x >>> 1 | x >>> 2 | x >>> 3) & 0x1111_1111_1111_1111L;
        return Long.bitCount(digits) <= 2;
    }

    private boolean lettersMayAgree(long a, long b) {
        long x = a ^ b;
        int onlyA = Long.bitCount((x & a) >>> MASK_SHIFT);
        int onlyB = Long.bitCount((x & b) >>> MASK_SHIFT);
        int lengthA = (int) a & LENGTH_MASK;
        int lengthB = (int) b & LENGTH_MASK;
        int common = Math.min(lengthA - onlyA, lengthB - onlyB);
        if (common <= 0) {
            return false;
        }
        if (edits >= 0 && common >= Math.min(lengthA, lengthB) - edits && Math.abs(lengthA - lengthB) <= edits) {
            return true;
        }
        double jaro = ((double) common / lengthA + (double) common / lengthB + 1) / 3;
        return jaro + bonus(x) * (1 - jaro) >= similarity;
    }

    /** The most that a common beginning can add. */
    private static double bonus(long x) {
        if ((x >>> LENGTH_BITS & FIRST_MASK) != 0) {
            return 0;
        }
        return (x >>> SECOND_SHIFT & FIRST_MASK) != 0 ? BONUS : MOST_BONUS;
    }
}
