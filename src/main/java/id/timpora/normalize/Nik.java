package id.timpora.normalize;

import java.time.YearMonth;

/** The Indonesian population number: six digits of region, date of birth with women's days raised by 40, serial. */
final class Nik {
    static final int LENGTH = 16;
    private static final int WOMAN = 40;
    private static final int REGION_LENGTH = 6;

    private Nik() {}

    /** The digits of a number written with blanks, dots or dashes; the text itself where it has not 16. */
    static String digits(String written) {
        String digits = written.length() == LENGTH
                ? written
                : written.replace(" ", "")
                        .replace("\u00a0", "")
                        .replace(".", "")
                        .replace("-", "");
        return digits.length() == LENGTH && Digits.only(digits) ? digits : written;
    }

    /** Whether a text can be a NIK: 16 digits, a date that exists in some century, and a serial. */
    static boolean isWellFormed(String text) {
        if (text.length() != LENGTH || !Digits.only(text)) {
            return false;
        }
        int day = Integer.parseInt(text, 6, 8, 10);
        boolean date = isDay(
                Integer.parseInt(text, 10, 12, 10), Integer.parseInt(text, 8, 10, 10), day > WOMAN ? day - WOMAN : day);
        return date && !text.endsWith("0000") && text.charAt(0) != '0';
    }

    /** Whether day and month exist in a year of two digits, in this century or the last. */
    static boolean isDay(int yearOfCentury, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000 + yearOfCentury, month).lengthOfMonth();
    }

    /** Code of the kecamatan of first issue, six digits. */
    static String region(String nik) {
        return nik.substring(0, REGION_LENGTH);
    }
}
