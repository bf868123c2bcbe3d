package id.timpora.normalize;

import java.util.regex.Pattern;

/** What spreadsheets do to long numbers: they keep 15 digits and write the rest as a power of ten. */
final class Spreadsheet {
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("[0-9]+(?:[.,][0-9]+E\\+?|E\\+)[0-9]{1,3}", Pattern.CASE_INSENSITIVE);

    private Spreadsheet() {}

    /** Whether a number stands as {@code 6.10903540398E+15}; its last digits cannot be recovered. */
    static boolean isPowerOfTen(String value) {
        return (value.indexOf('E') > 0 || value.indexOf('e') > 0)
                && POWER_OF_TEN.matcher(value).matches();
    }
}
