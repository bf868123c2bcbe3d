package id.timpora.match.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Comparable forms of cells. */
final class Cells {
    private static final int SHORTEST_WITH_COUNTRY_CODE = 10;
    private static final int NATIONAL_DIGITS = 10;
    private static final char BREVE = '\u0306';
    private static final char DIAERESIS = '\u0308';
    private static final Map<String, String> ADDRESS_WORDS = Map.ofEntries(
            Map.entry("ST", "STREET"),
            Map.entry("STR", "STREET"),
            Map.entry("RD", "ROAD"),
            Map.entry("AVE", "AVENUE"),
            Map.entry("AV", "AVENUE"),
            Map.entry("LN", "LANE"),
            Map.entry("DR", "DRIVE"),
            Map.entry("PL", "PLACE"),
            Map.entry("CT", "COURT"),
            Map.entry("CRES", "CRESCENT"),
            Map.entry("BLVD", "BOULEVARD"),
            Map.entry("APT", "APARTMENT"),
            Map.entry("JL", "JALAN"),
            Map.entry("JLN", "JALAN"),
            Map.entry("GG", "GANG"),
            Map.entry("DSN", "DUSUN"),
            Map.entry("DS", "DESA"),
            Map.entry("KEC", "KECAMATAN"),
            Map.entry("KAB", "KABUPATEN"),
            Map.entry("NO", "NOMOR"));

    private Cells() {}

    static String text(String cell) {
        String plain = plain(cell);
        if (isPlainWord(plain)) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return trimmed(out);
    }

    static String name(String cell) {
        String plain = plain(cell);
        if (isPlainWord(plain)) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || isVowelMark(c)) {
                out.append(c);
            } else if (c != '\'' && c != '’' && c != '`' && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return trimmed(out);
    }

    static String document(String cell) {
        if (isPlainWord(cell)) {
            return cell;
        }
        String plain = plain(cell);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                out.append(plain.charAt(i));
            }
        }
        return out.toString();
    }

    /** National digits: two writings of one number differ in country code, leading zero and signs. */
    static String phone(String cell) {
        StringBuilder out = new StringBuilder();
        cell.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> out.append((char) c));
        int from = 0;
        while (from < out.length() && out.charAt(from) == '0') {
            from++;
        }
        String digits = out.substring(from);
        return digits.length() > SHORTEST_WITH_COUNTRY_CODE
                ? digits.substring(digits.length() - NATIONAL_DIGITS)
                : digits;
    }

    static String email(String cell) {
        int from = cell.lastIndexOf('<');
        int to = cell.indexOf('>', from + 1);
        String address = from >= 0 && to > from ? cell.substring(from + 1, to) : cell;
        return address.strip().toUpperCase(Locale.ROOT);
    }

    static String address(String cell) {
        String[] words = name(cell).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = ADDRESS_WORDS.getOrDefault(words[i], words[i]);
        }
        return String.join(" ", words);
    }

    static String number(String cell) {
        String text = cell.strip();
        try {
            double value = Double.parseDouble(text);
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : text;
        } catch (NumberFormatException e) {
            return text(cell);
        }
    }

    /** Capitals without accents. */
    private static String plain(String cell) {
        if (isAscii(cell)) {
            return cell.toUpperCase(Locale.ROOT);
        }
        String upper = Normalizer.normalize(cell, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(upper.length());
        char base = ' ';
        for (char c : Normalizer.normalize(upper, Normalizer.Form.NFD).toCharArray()) {
            switch (c) {
                case 'Đ' -> out.append('D');
                case 'Ø' -> out.append('O');
                case 'Æ' -> out.append("AE");
                case 'Œ' -> out.append("OE");
                case 'Ł' -> out.append('L');
                case 'ı' -> out.append('I');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        base = c;
                        out.append(c);
                    } else if (!isAccent(c, base)) {
                        out.append(c);
                    }
                }
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isVowelMark(char c) {
        int type = Character.getType(c);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }

    /** In other scripts a mark may be a vowel; in Cyrillic it makes another letter, but for the two points of Ё. */
    private static boolean isAccent(char mark, char base) {
        return switch (Character.UnicodeScript.of(base)) {
            case LATIN, GREEK, ARABIC, HEBREW -> true;
            case CYRILLIC -> base == 'Е' || mark != BREVE && mark != DIAERESIS;
            default -> false;
        };
    }

    /** Capitals and digits only, which every form leaves as they are. */
    private static boolean isPlainWord(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2007' || c == '\u202f' || c == '\ufeff' || c == '\u200b';
    }

    private static String trimmed(StringBuilder out) {
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }
}
