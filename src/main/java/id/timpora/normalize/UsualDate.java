package id.timpora.normalize;

import org.jspecify.annotations.Nullable;

/**
 * The forms almost all cells have, read without patterns: {@code dd/MM/yyyy} and ISO, with or without time. Millions of
 * them come in a night.
 */
final class UsualDate {
    private static final int DATE_LENGTH = 10;
    private static final int DATE_TIME_LENGTH = 19;
    private static final int NO_TIME = -2;

    private UsualDate() {}

    /** The date of a cell of such a form, or {@code null} for any other form. */
    static @Nullable DateReading read(String cell, boolean slashesDayFirst) {
        int length = cell.length();
        if (length != DATE_LENGTH && length != DATE_TIME_LENGTH) {
            return null;
        }
        boolean iso = cell.charAt(4) == '-' && cell.charAt(7) == '-';
        if (!iso && !isDayFirst(cell.charAt(2), cell.charAt(5), slashesDayFirst)) {
            return null;
        }
        int second = length == DATE_LENGTH ? -1 : time(cell);
        int year = iso ? Digits.number(cell, 0, 4) : Digits.number(cell, 6, 10);
        int month = iso ? Digits.number(cell, 5, 7) : Digits.number(cell, 3, 5);
        int day = iso ? Digits.number(cell, 8, 10) : Digits.number(cell, 0, 2);
        boolean whole = second != NO_TIME && year > 0 && month > 0 && day > 0;
        return whole ? DateReading.day(year, month, day, second) : null;
    }

    private static boolean isDayFirst(char one, char two, boolean slashesDayFirst) {
        return one == two && (one == '-' || one == '.' || one == '/' && slashesDayFirst);
    }

    private static int time(String cell) {
        int hour = Digits.number(cell, 11, 13);
        int minute = Digits.number(cell, 14, 16);
        int second = Digits.number(cell, 17, 19);
        boolean written = cell.charAt(10) == ' ' && cell.charAt(13) == ':' && cell.charAt(16) == ':';
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return written && exists ? hour * 3600 + minute * 60 + second : NO_TIME;
    }
}
