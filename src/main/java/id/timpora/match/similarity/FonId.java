package id.timpora.match.similarity;

/**
 * Phonetic key of Indonesian and Malay names, in two readings: as written today, and with the J of the spelling before
 * 1972 read as Y.
 */
public final class FonId {
    private static final String VOWELS = "AEIOU";
    private static final String[] OLD_DIGRAPHS = {"TJ", "C", "DJ", "J", "NJ", "NY", "SJ", "SY", "OE", "U"};
    private static final String[] SOUNDS = {
        "KH", "K", "CH", "K", "SY", "S", "SH", "S", "GH", "G", "DH", "D", "DZ", "S", "TH", "T", "PH", "P", "Q", "K",
        "X", "KS", "V", "P", "F", "P", "Z", "S", "EE", "I", "IE", "I", "OO", "U"
    };

    private FonId() {}

    /** Key of one word in capitals. */
    public static String of(String word) {
        return key(word);
    }

    /** Key of one word with single J read as Y; to be compared with {@link #of}. */
    public static String old(String word) {
        StringBuilder read = new StringBuilder(word);
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) == 'J' && (i == 0 || "TDNS".indexOf(read.charAt(i - 1)) < 0)) {
                read.setCharAt(i, 'Y');
            }
        }
        return key(read.toString());
    }

    private static String key(String word) {
        String key = replace(word, OLD_DIGRAPHS);
        key = replace(dropBeforeConsonant(key), SOUNDS);
        if (key.endsWith("Y") && key.length() > 1) {
            key = key.substring(0, key.length() - 1) + "I";
        }
        return withoutSilent(key);
    }

    private static String replace(String word, String[] pairs) {
        String replaced = word;
        for (int i = 0; i < pairs.length; i += 2) {
            replaced = replaced.replace(pairs[i], pairs[i + 1]);
        }
        return replaced;
    }

    private static String dropBeforeConsonant(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean guttural = i + 2 < word.length()
                    && (word.charAt(i) == 'K' || word.charAt(i) == 'C')
                    && word.charAt(i + 1) == 'H'
                    && isConsonant(word.charAt(i + 2));
            if (guttural) {
                i++;
            } else {
                kept.append(word.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isConsonant(char c) {
        return c >= 'B' && c <= 'Z' && c != 'Y' && VOWELS.indexOf(c) < 0;
    }

    /** Without H after a vowel and not before one, and without doubles. */
    private static String withoutSilent(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean silent = c == 'H' && i > 0 && isVowel(word, i - 1) && !isVowel(word, i + 1);
            if (!silent && (kept.length() == 0 || kept.charAt(kept.length() - 1) != c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isVowel(String word, int i) {
        return i < word.length() && VOWELS.indexOf(word.charAt(i)) >= 0;
    }
}
