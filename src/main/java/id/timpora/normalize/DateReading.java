package id.timpora.normalize;

import java.time.YearMonth;

/**
 * What a date cell says.
 *
 * @param precision how much of it is known
 * @param year the year, where known
 * @param month 1 to 12, where known
 * @param day 1 to 31, where known
 * @param second second of the day, or -1 where no time is given
 */
record DateReading(Precision precision, int year, int month, int day, int second) {
    /** Nothing delivered is older. */
    static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 9999;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DATE_LENGTH = 10;

    static final DateReading NONE = new DateReading(Precision.UNREADABLE, 0, 0, 0, -1);
    static final DateReading UNKNOWN = new DateReading(Precision.UNKNOWN, 0, 0, 0, -1);

    enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** Said to be unknown, such as {@code 00/00/0000}. */
        UNKNOWN,
        /** No date at all. */
        UNREADABLE
    }

    /** A whole date, or {@link #NONE} where the calendar has none. */
    static DateReading day(int year, int month, int day, int second) {
        boolean exists = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? new DateReading(Precision.DAY, year, month, day, second) : NONE;
    }

    String date() {
        char[] text = new char[day > 0 ? DATE_LENGTH : month > 0 ? MONTH_LENGTH : YEAR_LENGTH];
        writeDate(text);
        return new String(text);
    }

    String timestamp(int secondWhenMissing) {
        int time = second < 0 ? secondWhenMissing : second;
        char[] text = new char[DATE_LENGTH + 9];
        writeDate(text);
        text[DATE_LENGTH] = ' ';
        digits(text, 11, 2, time / 3600);
        text[13] = ':';
        digits(text, 14, 2, time / 60 % 60);
        text[16] = ':';
        digits(text, 17, 2, time % 60);
        return new String(text);
    }

    private void writeDate(char[] text) {
        digits(text, 0, YEAR_LENGTH, year);
        if (month > 0) {
            text[YEAR_LENGTH] = '-';
            digits(text, 5, 2, month);
        }
        if (day > 0) {
            text[MONTH_LENGTH] = '-';
            digits(text, 8, 2, day);
        }
    }

    private static void digits(char[] text, int at, int width, int value) {
        int rest = value;
        for (int i = at + width - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
