package id.timpora.match.table;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them. A date that cannot be (month 81) stays as written, since it still resembles the
 * date that was meant.
 */
final class DateForms {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2}|\\d{4})");
    private static final Pattern DAY_WORD = Pattern.compile("(\\d{1,2})[-/. ]*([A-Z]{3,9})[-/., ]*(\\d{2}|\\d{4})");
    private static final Pattern WORD_DAY = Pattern.compile("([A-Z]{3,9})[. ]*(\\d{1,2}),? (\\d{2}|\\d{4})");
    private static final Pattern YEAR_ONLY = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("JAN", 1),
            Map.entry("FEB", 2),
            Map.entry("MAR", 3),
            Map.entry("APR", 4),
            Map.entry("MAY", 5),
            Map.entry("MEI", 5),
            Map.entry("JUN", 6),
            Map.entry("JUL", 7),
            Map.entry("AUG", 8),
            Map.entry("AGU", 8),
            Map.entry("AGT", 8),
            Map.entry("AGS", 8),
            Map.entry("SEP", 9),
            Map.entry("OCT", 10),
            Map.entry("OKT", 10),
            Map.entry("NOV", 11),
            Map.entry("NOP", 11),
            Map.entry("DEC", 12),
            Map.entry("DES", 12));
    private static final int MONTHS_OF_YEAR = 12;
    private static final int CENTURY_TURN = 30;

    private DateForms() {}

    static String normal(String cell) {
        String text = cell.strip();
        if (isIso(text)) {
            return text;
        }
        text = text.toUpperCase(Locale.ROOT);
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches() || (m = COMPACT.matcher(text)).matches()) {
            return form(number(m, 1), number(m, 2), number(m, 3));
        }
        if ((m = YEAR_LAST.matcher(text)).matches()) {
            return dayOrMonthFirst(number(m, 1), number(m, 2), year(m.group(3)));
        }
        if ((m = DAY_WORD.matcher(text)).matches() && month(m.group(2)) > 0) {
            return form(year(m.group(3)), month(m.group(2)), number(m, 1));
        }
        if ((m = WORD_DAY.matcher(text)).matches() && month(m.group(1)) > 0) {
            return form(year(m.group(3)), month(m.group(1)), number(m, 2));
        }
        if ((m = YEAR_ONLY.matcher(text)).matches()) {
            return form(number(m, 1), m.group(2) == null ? 0 : number(m, 2), 0);
        }
        return Cells.document(text);
    }

    private static boolean isIso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Day first, as in Indonesia, unless only the other reading is possible. */
    private static String dayOrMonthFirst(int first, int second, int year) {
        return second > MONTHS_OF_YEAR && first <= MONTHS_OF_YEAR
                ? form(year, first, second)
                : form(year, second, first);
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(word.substring(0, 3), 0);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < CENTURY_TURN ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static String form(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
