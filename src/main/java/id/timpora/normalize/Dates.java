package id.timpora.normalize;

import id.timpora.normalize.DateReading.Precision;
import id.timpora.source.Feed.DateOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the forms of dates found in exports: ISO, day/month/year with slash, dash or dot, month names in Indonesian and
 * English, {@code yyyyMMdd}, spreadsheet serials, and dates known only in part.
 */
final class Dates {
    private static final Pattern PARTS =
            Pattern.compile("([0-9X?]{1,4})([-/. ])([0-9X?]{1,4}|[A-Z]{3,12})\\2([0-9X?]{2,4})");
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile("(\\d{1,2})[-/. ]*([A-Z]{3,12})[-/. ,]*(\\d{4}|\\d{2})");
    private static final Pattern NAME_DAY_YEAR = Pattern.compile("([A-Z]{3,12})[. ]+(\\d{1,2}),? +(\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2}|[A-Z]{3,12})[-/. ](\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,](\\d{1,12}))?");
    private static final Pattern MRZ = Pattern.compile("(\\d{2})([0-9<]{2})([0-9<]{2})");
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 60_000;
    private static final int SERIAL_OF_1970 = 25_569;
    private static final int SERIALS_FROM_1900_TO_1904 = 1462;
    private static final int SECONDS_A_DAY = 86_400;

    private final DateOrder slashes;
    private final Century century;
    private final int thisYear;
    private final int serialOf1970;

    /** What a column's dates mark, which settles two-digit years. */
    enum Century {
        /** Never in the future. */
        BIRTH,
        /** Something that happened or is planned at most for the next year. */
        EVENT,
        /** The end of something: in this century. */
        EXPIRY
    }

    /**
     * Dates of one column of one file.
     *
     * @param slashes order of day and month between slashes
     * @param thisYear year of the file
     * @param from1904 whether spreadsheet serials count from 1904 and not from 1900
     */
    Dates(DateOrder slashes, Century century, int thisYear, boolean from1904) {
        this.slashes = slashes;
        this.century = century;
        this.thisYear = thisYear;
        this.serialOf1970 = from1904 ? SERIAL_OF_1970 - SERIALS_FROM_1900_TO_1904 : SERIAL_OF_1970;
    }

    DateReading read(String cell) {
        DateReading usual = UsualDate.read(cell, slashes == DateOrder.DAY_FIRST);
        return usual == null ? readAny(cell) : usual;
    }

    private DateReading readAny(String cell) {
        String text = cell.toUpperCase(Locale.ROOT).replace('\u00a0', ' ').strip();
        if (text.length() > 10) {
            Optional<TimeReading> time = TimeReading.find(text);
            if (time.isPresent()) {
                return withTime(date(time.get().before()), time.get());
            }
        }
        return date(text);
    }

    private static DateReading withTime(DateReading date, TimeReading time) {
        if (time.second() < 0) {
            return DateReading.NONE;
        }
        if (date.precision() != Precision.DAY) {
            return date;
        }
        if (time.hoursToLocal() == 0) {
            return DateReading.day(date.year(), date.month(), date.day(), time.second());
        }
        LocalDateTime local = LocalDate.of(date.year(), date.month(), date.day())
                .atStartOfDay()
                .plusSeconds(time.second())
                .plusHours(time.hoursToLocal());
        return day(local.toLocalDate(), local.toLocalTime().toSecondOfDay());
    }

    /** Whether a value is a slash date under the given order and not under the other; neither if it is no slash date. */
    static boolean isOnly(DateOrder order, String cell) {
        int first = cell.indexOf('/');
        int second = cell.indexOf('/', first + 1);
        int yearDigits = cell.length() - second - 1;
        if (first < 1 || first > 2 || second < 0 || second - first > 3 || yearDigits != 2 && yearDigits != 4) {
            return false;
        }
        int one = Digits.number(cell, 0, first);
        int two = Digits.number(cell, first + 1, second);
        int year = Digits.number(cell, second + 1, cell.length());
        int day = order == DateOrder.DAY_FIRST ? one : two;
        int month = order == DateOrder.DAY_FIRST ? two : one;
        if (day <= 12 || month < 1 || month > 12 || year < 0) {
            return false;
        }
        return day <= YearMonth.of(yearDigits == 2 ? 2000 + year : year, month).lengthOfMonth();
    }

    private DateReading date(String written) {
        String text =
                written.indexOf('/') < 0 ? written : written.replace("--", "00").replace("__", "00");
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return fromParts(parts.group(1), parts.group(2).charAt(0), parts.group(3), parts.group(4));
        }
        Matcher named = DAY_NAME_YEAR.matcher(text);
        if (named.matches()) {
            return day(year(named.group(3)), Months.number(named.group(2)), Integer.parseInt(named.group(1)));
        }
        Matcher english = NAME_DAY_YEAR.matcher(text);
        if (english.matches()) {
            return day(year(english.group(3)), Months.number(english.group(1)), Integer.parseInt(english.group(2)));
        }
        return withoutDay(text);
    }

    private DateReading withoutDay(String text) {
        Matcher iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            return month(Integer.parseInt(iso.group(1)), iso.group(2));
        }
        Matcher month = MONTH_YEAR.matcher(text);
        if (month.matches()) {
            return month(Integer.parseInt(month.group(2)), month.group(1));
        }
        return digitsOnly(text);
    }

    private DateReading digitsOnly(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return serial(Integer.parseInt(serial.group(1)), serial.group(2) == null ? "" : serial.group(2));
        }
        if (text.length() == 8 && Digits.number(text, 0, 8) >= 0) {
            return parts(text.substring(0, 4), text.substring(4, 6), text.substring(6));
        }
        if (text.length() == 4 && Digits.number(text, 0, 4) >= 0) {
            return partial(Digits.number(text, 0, 4), 0);
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
        if (isUnknown(month)) {
            return isUnknown(day) ? partial(year(year), 0) : DateReading.NONE;
        }
        return isUnknown(day)
                ? month(year(year), month)
                : day(year(year), monthNumber(month), Digits.number(day, 0, day.length()));
    }

    private static boolean isUnknown(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c != '0' && c != 'X' && c != '?') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMasked(String part) {
        return part.indexOf('X') >= 0 || part.indexOf('?') >= 0 || isUnknown(part) && part.length() == 4;
    }

    private static int monthNumber(String month) {
        int number = Digits.number(month, 0, month.length());
        return number < 0 ? Months.number(month) : number;
    }

    private int year(String text) {
        int year = Integer.parseInt(text);
        if (text.length() != 2) {
            return year;
        }
        int latest = switch (century) {
            case BIRTH -> thisYear;
            case EVENT -> thisYear + 1;
            case EXPIRY -> Integer.MAX_VALUE;
        };
        return 2000 + year > latest ? 1900 + year : 2000 + year;
    }

    private DateReading month(int year, String month) {
        int number = monthNumber(month);
        return number < 1 ? DateReading.NONE : partial(year, number);
    }

    private DateReading partial(int year, int month) {
        if (century != Century.BIRTH || year < DateReading.FIRST_YEAR || month > 12) {
            return DateReading.NONE;
        }
        return new DateReading(month == 0 ? Precision.YEAR : Precision.MONTH, year, month, 0, -1);
    }

    private static DateReading day(int year, int month, int day) {
        return DateReading.day(year, month, day, -1);
    }

    private static DateReading day(LocalDate date, int second) {
        return DateReading.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), second);
    }

    private DateReading serial(int serial, String fraction) {
        if (serial < FIRST_SERIAL || serial > LAST_SERIAL) {
            return DateReading.NONE;
        }
        int second = fraction.isEmpty()
                ? -1
                : (int) Math.min(SECONDS_A_DAY - 1L, Math.round(Double.parseDouble("0." + fraction) * SECONDS_A_DAY));
        return day(LocalDate.ofEpochDay(serial - (long) serialOf1970), second);
    }
}
