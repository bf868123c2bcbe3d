package id.timpora.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How personal values look on a page: enough to recognise, not enough to know. */
public final class Masking {
    private static final String HIDDEN = "••••";
    private static final int SHOWN_OF_NIK = 4;
    private static final int SHOWN_OF_DOCUMENT = 4;
    private static final int YEAR = 4;
    private static final Set<String> BETWEEN_NAMES =
            Set.of("ANAK", "BIN", "BINTI", "BT", "BTE", "A/L", "A/P", "ALIAS", "ALS", "MR", "MRS", "MS", "MISS");
    private static final Set<String> WORDS_OF_ADDRESSES = Set.of(
            "JL", "JLN", "JALAN", "GG", "GANG", "DSN", "DUSUN", "KP", "KAMPUNG", "DS", "DESA", "KEL", "KEC", "KAB",
            "PROV", "RT", "RW", "NO", "BLOK", "KM", "KOMP", "PERUM", "SP", "PT", "CV");

    private Masking() {}

    /** {@code LI XIAOMING} becomes {@code L* X*******}; words between names stay. */
    public static String name(String name) {
        return words(name, BETWEEN_NAMES);
    }

    /** {@code Dsn. Mungguk RT 3} becomes {@code Dsn. M***** RT •}. */
    public static String address(String address) {
        return words(address, WORDS_OF_ADDRESSES);
    }

    private static String words(String text, Set<String> kept) {
        return Arrays.stream(text.trim().split("\\s+"))
                .map(word -> kept.contains(bare(word)) ? word : word(word))
                .collect(Collectors.joining(" "));
    }

    private static String bare(String word) {
        return word.replaceAll("[.,:]+$", "").toUpperCase(Locale.ROOT);
    }

    private static String word(String word) {
        var masked = new StringBuilder();
        boolean first = true;
        boolean alone = word.codePoints().filter(Character::isLetter).limit(2).count() == 1;
        for (int c : word.codePoints().toArray()) {
            if (Character.isDigit(c)) {
                masked.append('•');
            } else if (Character.isLetter(c)) {
                masked.appendCodePoint(first && !alone ? c : '*');
                first = false;
            } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '/' || c == '.' || c == ',') {
                masked.appendCodePoint(c);
                first = true;
            } else {
                masked.append('*');
            }
        }
        return masked.toString();
    }

    /** {@code CHN:E12344507} becomes {@code CHN E••••4507}: the first letter and at most the last half, up to four signs. */
    public static String document(String document) {
        int colon = document.indexOf(':');
        String issuer = colon > 0 ? document.substring(0, colon) + " " : "";
        String number = document.substring(colon + 1).trim();
        int last = Math.min(SHOWN_OF_DOCUMENT, Math.max(0, (number.length() - 1) / 2));
        String first = last > 0 ? number.substring(0, 1) : "";
        return issuer + first + HIDDEN + number.substring(number.length() - last);
    }

    /** {@code 6103095403980001} becomes {@code 6103••••••••0001}: the birth date inside is hidden. */
    public static String nik(String nik) {
        String digits = nik.trim();
        if (digits.length() <= 2 * SHOWN_OF_NIK + 2) {
            return HIDDEN;
        }
        return digits.substring(0, SHOWN_OF_NIK)
                + "•".repeat(digits.length() - 2 * SHOWN_OF_NIK)
                + digits.substring(digits.length() - SHOWN_OF_NIK);
    }

    /** {@code 1991-03-14}, {@code 1991-03} and {@code 1991} become {@code ••-••-1991}. */
    public static String birthDate(String isoDate) {
        return isoDate.matches("\\d{4}.*") ? "••-••-" + isoDate.substring(0, YEAR) : HIDDEN;
    }

    /** Nothing but the last two digits. */
    public static String phone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return HIDDEN + HIDDEN + (digits.length() > SHOWN_OF_DOCUMENT ? digits.substring(digits.length() - 2) : "");
    }
}
