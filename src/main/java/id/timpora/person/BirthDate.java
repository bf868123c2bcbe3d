package id.timpora.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of birth, known to the day, the month or the year.
 *
 * @param year calendar year
 * @param month 1 to 12, or 0 if unknown
 * @param day 1 to 31, or 0 if unknown; 0 whenever the month is unknown
 */
public record BirthDate(int year, int month, int day) {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    /** Refuses parts that are in no calendar. */
    public BirthDate {
        if (month == 0 && day != 0 || month != 0 && day != 0 && !isDay(year, month, day)) {
            throw new DateTimeException("no date");
        }
        if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    private static boolean isDay(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Reads {@code 1987}, {@code 1987-05} or {@code 1987-05-12}; empty for anything else. */
    public static Optional<BirthDate> parse(String text) {
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> Optional.of(new BirthDate(Integer.parseInt(text), 0, 0));
                case MONTH_LENGTH -> Optional.of(new BirthDate(number(text, 0, 4), number(text, 5, 7), 0));
                case DAY_LENGTH ->
                    Optional.of(new BirthDate(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Whether day or month is unknown. */
    public boolean isPartial() {
        return day == 0;
    }

    /** The date, if it is known to the day. */
    public Optional<LocalDate> date() {
        return isPartial() ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** How many of day, month and year differ, counting only parts known on both sides. */
    public int differingParts(BirthDate other) {
        int differing = year == other.year ? 0 : 1;
        differing += month == 0 || other.month == 0 || month == other.month ? 0 : 1;
        return differing + (day == 0 || other.day == 0 || day == other.day ? 0 : 1);
    }

    /** Whether the two are the same date with day and month exchanged. */
    public boolean isSwapOf(BirthDate other) {
        return !isPartial() && year == other.year && month == other.day && day == other.month;
    }

    @Override
    public String toString() {
        if (month == 0) {
            return String.format("%04d", year);
        }
        return day == 0 ? String.format("%04d-%02d", year, month) : String.format("%04d-%02d-%02d", year, month, day);
    }
}
