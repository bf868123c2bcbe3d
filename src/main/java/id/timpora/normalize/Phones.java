package id.timpora.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers in international form, as they are typed in Indonesia and across the border in Malaysia. */
final class Phones {
    private static final Pattern SEVERAL =
            Pattern.compile("[/,;|\\n]+| +(?:ATAU|DAN|OR|&) +", Pattern.CASE_INSENSITIVE);
    private static final String INDONESIA = "62";
    private static final String MALAYSIA = "60";
    private static final int SHORTEST = 9;
    private static final int LONGEST = 15;

    private Phones() {}

    /** The numbers of a cell, each {@code +} and digits, without repetitions; what is no number is left out. */
    static List<String> read(String cell) {
        List<String> phones = new ArrayList<>();
        for (String part : SEVERAL.split(cell)) {
            international(part).filter(p -> !phones.contains(p)).ifPresent(phones::add);
        }
        return phones;
    }

    private static Optional<String> international(String written) {
        if (Spreadsheet.isPowerOfTen(written.strip())) {
            return Optional.empty();
        }
        String digits = digits(written);
        boolean says = digits.chars().distinct().count() > 1;
        String full = written.strip().startsWith("+") ? digits : withCountry(digits);
        full = full.startsWith(INDONESIA + "0") || full.startsWith(MALAYSIA + "0")
                ? full.substring(0, 2) + full.substring(3)
                : full;
        boolean complete = full.length() >= SHORTEST && full.length() <= LONGEST && says && !isOneSign(full);
        return complete ? Optional.of("+" + full) : Optional.empty();
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (Character.isLetter(written.charAt(i)) && digits.length() > 0) {
                return digits.toString();
            }
        }
        return digits.toString();
    }

    private static String withCountry(String digits) {
        if (digits.startsWith("00")) {
            return digits.substring(2);
        }
        if (digits.startsWith("01")) {
            return MALAYSIA + digits.substring(1);
        }
        if (digits.startsWith("0")) {
            return INDONESIA + digits.substring(1);
        }
        return digits.startsWith("8") ? INDONESIA + digits : digits;
    }

    /** Whether all digits behind the country are one: typed to fill the field. */
    private static boolean isOneSign(String full) {
        return full.substring(2).chars().distinct().count() == 1;
    }
}
