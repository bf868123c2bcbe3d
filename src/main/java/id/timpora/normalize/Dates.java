package id.timpora.normalize;

import id.timpora.normalize.DateReading.Precision;
import id.timpora.source.Feed.DateOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the forms of dates found in exports: ISO, day/month/year with slash, dash or dot, month names in Indonesian and
 * English, {@code yyyyMMdd}, spreadsheet serials (1900 system), and dates known only in part.
 */
final class Dates {
    private static final Pattern PARTS =
            Pattern.compile("([0-9X?]{1,4})([-/. ])([0-9X?]{1,4}|[A-Z]{3,12})\\2([0-9X?]{2,4})");
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile("(\\d{1,2})[-/. ]?([A-Z]{3,12})[-/. ,]*(\\d{4}|\\d{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?: ?WIB)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,](\\d{1,12}))?");
    private static final Pattern MRZ = Pattern.compile("(\\d{2})([0-9<]{2})([0-9<]{2})");
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 60_000;
    private static final int SERIAL_OF_1970 = 25_569;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int FIRST_YEAR = 1800;
    private static final Map<String, Integer> MONTHS = months();

    private final DateOrder slashes;
    private final boolean birth;
    private final int thisYear;

    /** Dates of one column of one file; the year settles two-digit birth years, which lie in the past. */
    Dates(DateOrder slashes, boolean birth, int thisYear) {
        this.slashes = slashes;
        this.birth = birth;
        this.thisYear = thisYear;
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "JAN JANUARI JANUARY",
            "FEB FEBRUARI FEBRUARY PEB PEBRUARI",
            "MAR MARET MARCH MRT",
            "APR APRIL",
            "MEI MAY",
            "JUN JUNI JUNE",
            "JUL JULI JULY",
            "AGU AGT AGS AGUSTUS AUG AUGUST",
            "SEP SEPT SEPTEMBER",
            "OKT OCT OKTOBER OCTOBER",
            "NOV NOP NOVEMBER NOPEMBER",
            "DES DEC DESEMBER DECEMBER"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return months;
    }

    DateReading read(String cell) {
        String text = cell.toUpperCase(Locale.ROOT).strip();
        int second = -1;
        int space = timeStart(text);
        if (space > 0) {
            second = time(text.substring(space + 1).strip());
            if (second < 0) {
                return DateReading.NONE;
            }
            text = text.substring(0, space).strip();
        }
        DateReading date = date(text);
        return second < 0 || date.precision() != Precision.DAY
                ? date
                : new DateReading(date.precision(), date.year(), date.month(), date.day(), second);
    }

    /** Whether a value is a slash date under the given order and not under the other; neither if it is no slash date. */
    static boolean isOnly(DateOrder order, String cell) {
        int first = cell.indexOf('/');
        int second = cell.indexOf('/', first + 1);
        if (first < 1 || first > 2 || second < 0 || second - first > 3) {
            return false;
        }
        int one = digits(cell, 0, first);
        int two = digits(cell, first + 1, second);
        int day = order == DateOrder.DAY_FIRST ? one : two;
        int month = order == DateOrder.DAY_FIRST ? two : one;
        return day > 12 && day <= 31 && month >= 1 && month <= 12;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int timeStart(String text) {
        int colon = text.indexOf(':');
        int space = text.lastIndexOf(' ', colon < 0 ? text.length() : colon);
        if (colon > 0) {
            return space > 0 ? space : text.indexOf('T');
        }
        if (space > 0 && text.length() - space == 6 && text.charAt(space + 3) == '.') {
            return space;
        }
        return -1;
    }

    private static int time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return -1;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : -1;
    }

    private DateReading date(String text) {
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return fromParts(parts.group(1), parts.group(2).charAt(0), parts.group(3), parts.group(4));
        }
        Matcher named = DAY_NAME_YEAR.matcher(text);
        if (named.matches()) {
            return day(year(named.group(3)), MONTHS.getOrDefault(named.group(2), 0), Integer.parseInt(named.group(1)));
        }
        Matcher month = ISO_MONTH.matcher(text);
        if (month.matches()) {
            return partial(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        }
        return digitsOnly(text);
    }

    private DateReading digitsOnly(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return serial(Integer.parseInt(serial.group(1)), serial.group(2) == null ? "" : serial.group(2));
        }
        if (text.length() == 8 && digits(text, 0, 8) >= 0) {
            return day(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
        }
        if (text.length() == 4 && digits(text, 0, 4) >= 0) {
            return partial(digits(text, 0, 4), 0);
        }
        Matcher mrz = MRZ.matcher(text);
        if (mrz.matches() && text.indexOf('<') > 0) {
            String known = mrz.group(2).replace("<", "");
            return partial(year(mrz.group(1)), known.isEmpty() ? 0 : Integer.parseInt(known));
        }
        return DateReading.NONE;
    }

    private DateReading fromParts(String one, char separator, String two, String three) {
        if (one.length() == 4) {
            return parts(one, two, three);
        }
        boolean monthFirst = separator == '/' && slashes == DateOrder.MONTH_FIRST;
        return monthFirst ? parts(three, one, two) : parts(three, two, one);
    }

    private DateReading parts(String year, String month, String day) {
        if (isUnknown(year) && isUnknown(month) && isUnknown(day)) {
            return DateReading.UNKNOWN;
        }
        if (isMasked(year) || year.length() == 3) {
            return DateReading.NONE;
        }
        int monthNumber = isUnknown(month) ? 0 : MONTHS.getOrDefault(month, digits(month, 0, month.length()));
        int dayNumber = isUnknown(day) ? 0 : digits(day, 0, day.length());
        if (monthNumber == 0 && isUnknown(month)) {
            return isUnknown(day) ? partial(year(year), 0) : DateReading.NONE;
        }
        return isUnknown(day) ? partial(year(year), monthNumber) : day(year(year), monthNumber, dayNumber);
    }

    private static boolean isUnknown(String part) {
        return part.chars().allMatch(c -> c == '0' || c == 'X' || c == '?');
    }

    private static boolean isMasked(String part) {
        return part.indexOf('X') >= 0 || part.indexOf('?') >= 0 || isUnknown(part) && part.length() == 4;
    }

    private int year(String text) {
        int year = Integer.parseInt(text);
        if (text.length() != 2) {
            return year;
        }
        return birth && 2000 + year > thisYear ? 1900 + year : 2000 + year;
    }

    private DateReading partial(int year, int month) {
        if (!birth || year < FIRST_YEAR || month < 0 || month > 12) {
            return DateReading.NONE;
        }
        return new DateReading(month == 0 ? Precision.YEAR : Precision.MONTH, year, month, 0, -1);
    }

    private static DateReading day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > 9999 || month < 1 || month > 12 || day < 1) {
            return DateReading.NONE;
        }
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? DateReading.NONE
                : new DateReading(Precision.DAY, year, month, day, -1);
    }

    private static DateReading serial(int serial, String fraction) {
        if (serial < FIRST_SERIAL || serial > LAST_SERIAL) {
            return DateReading.NONE;
        }
        LocalDate date = LocalDate.ofEpochDay(serial - (long) SERIAL_OF_1970);
        int second = fraction.isEmpty()
                ? -1
                : (int) Math.min(SECONDS_A_DAY - 1L, Math.round(Double.parseDouble("0." + fraction) * SECONDS_A_DAY));
        return new DateReading(Precision.DAY, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), second);
    }
}
