package id.timpora.normalize;

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

    String date() {
        StringBuilder text = new StringBuilder(10);
        digits(text, year, 4);
        if (month > 0) {
            digits(text.append('-'), month, 2);
        }
        if (day > 0) {
            digits(text.append('-'), day, 2);
        }
        return text.toString();
    }

    String timestamp(int secondWhenMissing) {
        int time = second < 0 ? secondWhenMissing : second;
        StringBuilder text = new StringBuilder(19).append(date()).append(' ');
        digits(text, time / 3600, 2);
        digits(text.append(':'), time / 60 % 60, 2);
        digits(text.append(':'), time % 60, 2);
        return text.toString();
    }

    private static void digits(StringBuilder text, int value, int width) {
        String digits = Integer.toString(value);
        text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
