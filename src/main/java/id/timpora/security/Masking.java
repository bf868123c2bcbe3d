package id.timpora.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How personal values look on a page: enough to recognise, not enough to know. */
public final class Masking {
    private static final String HIDDEN = "••••";
    private static final int SHOWN_OF_DOCUMENT = 3;
    private static final int FEWEST_OF_PHONE = 5;
    private static final int YEAR = 4;
    private static final Set<String> BETWEEN_NAMES =
            Set.of("ANAK", "BIN", "BINTI", "BT", "BTE", "A/L", "A/P", "ALIAS", "ALS", "MR", "MRS", "MS", "MISS");
    private static final Set<String> WORDS_OF_ADDRESSES = Set.of(
            "JL", "JLN", "JALAN", "GG", "GANG", "DSN", "DUSUN", "KP", "KAMPUNG", "DS", "DESA", "KEL", "KEC", "KAB",
            "PROV", "RT", "RW", "NO", "BLOK", "KM", "KOMP", "PERUM", "SP", "PT", "CV");

    private Masking() {}

    /** {@code LI XIAOMING} becomes {@code L• X•••••••}; words between names stay. */
    public static String name(String name) {
        return words(name, BETWEEN_NAMES);
    }

    /** {@code Dsn. Mungguk RT 3} becomes {@code Dsn. M•••••• RT •}. */
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
        int[] signs = word.codePoints().toArray();
        for (int start = 0; start < signs.length; ) {
            int end = start;
            while (end < signs.length && !isBetweenParts(signs[end])) {
                end++;
            }
            part(signs, start, end, masked);
            if (end < signs.length) {
                masked.appendCodePoint(signs[end]);
            }
            start = end + 1;
        }
        return masked.toString();
    }

    private static boolean isBetweenParts(int sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '/' || sign == '.' || sign == ',';
    }

    /** The first letter and a dot for everything else; nothing of a part that is only one letter. */
    private static void part(int[] signs, int start, int end, StringBuilder masked) {
        boolean first = Arrays.stream(signs, start, end)
                        .filter(Character::isLetterOrDigit)
                        .count()
                > 1;
        for (int i = start; i < end; i++) {
            boolean shown = first && Character.isLetter(signs[i]);
            masked.appendCodePoint(shown ? signs[i] : '•');
            first = first && !shown;
        }
    }

    /** {@code CHN:E12344507} becomes {@code CHN ••••507}: at most the last three signs, and never half of them. */
    public static String document(String document) {
        int colon = document.indexOf(':');
        String issuer = colon > 0 ? document.substring(0, colon) + " " : "";
        String number = document.substring(colon + 1).trim();
        int last = Math.min(SHOWN_OF_DOCUMENT, Math.max(0, (number.length() - 1) / 2));
        return issuer + HIDDEN + number.substring(number.length() - last);
    }

    /** {@code 6103095403980001} becomes {@code ••••001}: region and birth date inside are hidden. */
    public static String nik(String nik) {
        return document(nik);
    }

    /** {@code 1991-03-14}, {@code 1991-03} and {@code 1991} become {@code ••-••-1991}. */
    public static String birthDate(String isoDate) {
        return isoDate.matches("\\d{4}.*") ? "••-••-" + isoDate.substring(0, YEAR) : HIDDEN;
    }

    /** Nothing but the last two digits. */
    public static String phone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return HIDDEN + HIDDEN + (digits.length() >= FEWEST_OF_PHONE ? digits.substring(digits.length() - 2) : "");
    }
}
