package id.timpora.match.level;

import id.timpora.match.table.Values;

/** Dates as numbers: eight decimal digits of four bits each, year first; -1 where a value is no date. */
final class Dates {
    private static final int LENGTH = 10;

    final long[] packed;

    private Dates(Values values) {
        packed = new long[values.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = pack(values.text(i));
        }
    }

    static Dates of(Values values) {
        return values.derive(Dates.class, Dates::new);
    }

    private static long pack(String text) {
        if (text.length() != LENGTH) {
            return -1;
        }
        long packed = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7) {
                if (c != '-') {
                    return -1;
                }
            } else if (c < '0' || c > '9') {
                return -1;
            } else {
                packed = packed << 4 | c - '0';
            }
        }
        return packed;
    }

    boolean areDates(int a, int b) {
        return packed[a] >= 0 && packed[b] >= 0;
    }

    static long year(long date) {
        return date >>> 16;
    }

    static long month(long date) {
        return date >>> 8 & 0xff;
    }

    static long day(long date) {
        return date & 0xff;
    }

    /** A year or a year and month, the rest not known. */
    static boolean isPartial(long date) {
        return day(date) == 0;
    }

    static int number(long bcd) {
        return (int) ((bcd >>> 12 & 15) * 1000 + (bcd >>> 8 & 15) * 100 + (bcd >>> 4 & 15) * 10 + (bcd & 15));
    }
}
