package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days between dates. */
final class Days {
    private Days() {}

    /** Whether the one is so many days or fewer before the other, or the same day. */
    static boolean within(LocalDate from, LocalDate to, int days) {
        long between = ChronoUnit.DAYS.between(from, to);
        return between >= 0 && between <= days;
    }

    /** Whether more days have passed. */
    static boolean isLate(LocalDate from, LocalDate to, int days) {
        return ChronoUnit.DAYS.between(from, to) > days;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
