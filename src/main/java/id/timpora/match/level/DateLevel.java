package id.timpora.match.level;

import id.timpora.match.table.Values;

/** Ways in which two dates agree without being equal. */
enum DateLevel implements LevelKind {
    /** Day and month are exchanged. */
    SWAPPED("swapped-day-month") {
        @Override
        boolean holds(long a, long b) {
            return Dates.year(a) == Dates.year(b) && Dates.day(a) == Dates.month(b) && Dates.month(a) == Dates.day(b);
        }
    },
    /** One digit differs, or two neighbouring digits are exchanged. */
    ONE_DIGIT("one-digit") {
        @Override
        boolean holds(long a, long b) {
            long x = a ^ b;
            int low = Long.numberOfTrailingZeros(x) & ~3;
            long rest = x >>> low;
            if (rest < 16) {
                return true;
            }
            long one = a >>> low & 0xff;
            long other = b >>> low & 0xff;
            return rest < 256 && (one >>> 4 | (one & 15) << 4) == other;
        }
    },
    /** Two of year, month and day are equal. */
    TWO_PARTS("two-parts") {
        @Override
        boolean holds(long a, long b) {
            int equal = (Dates.year(a) == Dates.year(b) ? 1 : 0)
                    + (Dates.month(a) == Dates.month(b) ? 1 : 0)
                    + (Dates.day(a) == Dates.day(b) ? 1 : 0);
            return equal >= 2;
        }
    },
    /** One is a year, or a year and month, and the other falls into it. */
    PART_OF("part-of") {
        @Override
        boolean holds(long a, long b) {
            if (!Dates.isPartial(a) && !Dates.isPartial(b) || Dates.year(a) != Dates.year(b)) {
                return false;
            }
            return Dates.month(a) == 0 || Dates.month(b) == 0 || Dates.month(a) == Dates.month(b);
        }
    },
    /** The same year. */
    SAME_YEAR("same-year") {
        @Override
        boolean holds(long a, long b) {
            return Dates.year(a) == Dates.year(b);
        }
    },
    /** Day and month are equal, the year is not. */
    SAME_DAY("same-day-month") {
        @Override
        boolean holds(long a, long b) {
            return (a & 0xffff) == (b & 0xffff);
        }
    };

    private final String text;

    DateLevel(String text) {
        this.text = text;
    }

    abstract boolean holds(long a, long b);

    @Override
    public Argument argument() {
        return Argument.NONE;
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        Dates dates = Dates.of(values);
        return (a, b) -> dates.areDates(a, b) && holds(dates.packed[a], dates.packed[b]);
    }

    @Override
    public String word() {
        return text;
    }
}
