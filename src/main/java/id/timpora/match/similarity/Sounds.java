package id.timpora.match.similarity;

/**
 * Folds that make two romanisations of one sound equal. Each reads capitals and writes into a given array, so that the
 * scoring loop can fold without allocating; none makes a word longer than twice.
 */
final class Sounds {
    private static final String[] ROMAN = {
        "SHCH", "S", "TSCH", "c", "SCH", "S", "TCH", "c", "DZH", "J", "CHR", "KR", "CH", "c", "SH", "S", "ZH", "J",
        "KH", "H", "GH", "G", "PH", "F", "TH", "T", "DH", "D", "DJ", "J", "DZ", "Z", "TZ", "TS", "CZ", "c", "CK", "K",
        "QU", "K", "OU", "U", "OO", "U", "EE", "I", "IE", "I", "IY", "I", "II", "I", "IJ", "I", "YY", "I", "EY", "I",
        "EI", "I", "EJ", "I", "YJ", "I", "AJ", "AI", "AY", "AI", "OJ", "OI", "OY", "OI", "YE", "E", "KS", "X", "Q", "K",
        "W", "V", "Y", "I"
    };
    private static final String[] KOREAN = {
        "TCH", "J", "CH", "J", "SH", "S", "EUI", "I", "EOU", "O", "EO", "O", "EU", "O", "OO", "O", "OU", "O", "UH", "O",
        "AE", "E", "AI", "E", "AY", "E", "EE", "I", "UI", "I", "AH", "A", "OH", "O", "YI", "I", "IE", "I", "G", "K",
        "D", "T", "B", "P", "R", "L", "U", "O", "V", "P", "F", "P", "Z", "J"
    };
    private static final String[] ARABIC = {
        "TCH", "c", "SH", "S", "KH", "K", "GH", "g", "TH", "T", "DH", "D", "PH", "F", "CH", "c", "CK", "K", "QU", "K",
        "TZ", "S", "TS", "S", "Q", "K", "X", "KS", "C", "K", "G", "J", "Z", "S"
    };
    private static final String[] HEBREW = {
        "TCH", "c", "SH", "S", "PH", "F", "CK", "K", "QU", "K", "TZ", "S", "TS", "S", "Q", "K", "X", "KS", "C", "K",
        "Z", "S"
    };

    private Sounds() {}

    /** Romanisations that write vowels: Cyrillic, Greek, Arabic in Latin, pinyin. Returns the length written. */
    static int roman(char[] word, int from, int to, char[] into) {
        int length = replace(word, from, to, ROMAN, into);
        int kept = 0;
        for (int i = 0; i < length; i++) {
            char c = into[i];
            boolean silent = c == 'H' && i > 0 && isVowel(into[i - 1]) && (i + 1 == length || !isVowel(into[i + 1]));
            char sound = sound(into, i, length);
            if (!silent && (kept == 0 || into[kept - 1] != sound)) {
                into[kept++] = sound;
            }
        }
        return kept;
    }

    private static char sound(char[] word, int i, int length) {
        char c = word[i];
        boolean soft = i + 1 < length && (word[i + 1] == 'E' || word[i + 1] == 'I');
        return switch (c) {
            case 'C' -> soft ? 'S' : 'K';
            case 'X' -> i == 0 ? 'S' : 'X';
            case 'J' -> i + 1 == length ? 'I' : 'J';
            default -> c;
        };
    }

    /** Korean syllables in the many romanisations of passports. */
    static int korean(char[] word, int from, int to, char[] into) {
        int length = replace(word, from, to, KOREAN, into);
        int kept = 0;
        for (int i = 0; i < length; i++) {
            boolean twice = kept > 0 && into[kept - 1] == into[i];
            if (!twice) {
                into[kept++] = into[i];
            }
        }
        return kept;
    }

    /**
     * What a script without vowels shows of a word: its consonants, and that it begins with a vowel.
     *
     * @param arabic whether P and V are written B and F as in Arabic, or P like F and V like a vowel as in Hebrew
     */
    static int consonants(char[] word, int from, int to, char[] into, boolean arabic) {
        int length = replace(word, from, to, arabic ? ARABIC : HEBREW, into);
        int kept = 0;
        char before = 0;
        for (int i = 0; i < length; i++) {
            char c = consonant(into[i], arabic);
            boolean silent = isVowel(c) || i > 0 && (c == 'W' || c == 'Y' || c == 'H' && i + 1 == length);
            if (i == 0 && isVowel(c)) {
                into[kept++] = 'A';
            } else if (!silent && c != before) {
                into[kept++] = c;
            }
            before = c;
        }
        return kept;
    }

    private static char consonant(char c, boolean arabic) {
        return switch (c) {
            case 'P' -> arabic ? 'B' : 'F';
            case 'V' -> arabic ? 'F' : 'W';
            default -> c;
        };
    }

    static boolean isVowel(char c) {
        return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U';
    }

    private static int replace(char[] word, int from, int to, String[] pairs, char[] into) {
        int length = 0;
        int i = from;
        while (i < to) {
            int pair = pairAt(word, i, to, pairs);
            if (pair < 0) {
                into[length++] = word[i++];
            } else {
                String with = pairs[pair + 1];
                for (int k = 0; k < with.length(); k++) {
                    into[length++] = with.charAt(k);
                }
                i += pairs[pair].length();
            }
        }
        return length;
    }

    private static int pairAt(char[] word, int at, int to, String[] pairs) {
        char first = word[at];
        for (int p = 0; p < pairs.length; p += 2) {
            if (pairs[p].charAt(0) == first && startsWith(word, at, to, pairs[p])) {
                return p;
            }
        }
        return -1;
    }

    private static boolean startsWith(char[] word, int at, int to, String prefix) {
        if (at + prefix.length() > to) {
            return false;
        }
        for (int k = 0; k < prefix.length(); k++) {
            if (word[at + k] != prefix.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
