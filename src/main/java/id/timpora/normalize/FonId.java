package id.timpora.normalize;

/**
 * Phonetic key of Indonesian and Malay names, in two readings: as written today, and with the J of the spelling before
 * 1972 read as Y.
 */
final class FonId {
    private static final String[][] OLD_DIGRAPHS = {{"TJ", "C"}, {"DJ", "J"}, {"NJ", "NY"}, {"SJ", "SY"}, {"OE", "U"}};
    private static final String[][] SOUNDS = {
        {"KH", "K"},
        {"CH", "K"},
        {"SY", "S"},
        {"SH", "S"},
        {"GH", "G"},
        {"DH", "D"},
        {"DZ", "S"},
        {"TH", "T"},
        {"PH", "P"},
        {"Q", "K"},
        {"X", "KS"},
        {"V", "P"},
        {"F", "P"},
        {"Z", "S"},
        {"EE", "I"},
        {"IE", "I"},
        {"OO", "U"}
    };

    private FonId() {}

    /** Key of one word in capitals. */
    static String of(String word) {
        return key(word, false);
    }

    /** Key of one word with single J read as Y; to be compared with {@link #of}. */
    static String old(String word) {
        return key(word, true);
    }

    private static String key(String word, boolean old) {
        String key = old ? word.replaceAll("(?<![TDNS])J", "Y") : word;
        for (String[] pair : OLD_DIGRAPHS) {
            key = key.replace(pair[0], pair[1]);
        }
        key = key.replaceAll("[KC]H(?=[BCDFGHJKLMNPQRSTVWXZ])", "");
        for (String[] pair : SOUNDS) {
            key = key.replace(pair[0], pair[1]);
        }
        if (key.endsWith("Y") && key.length() > 1) {
            key = key.substring(0, key.length() - 1) + "I";
        }
        key = key.replaceAll("(?<=[AEIOU])H(?![AEIOU])", "");
        return key.replaceAll("(.)\\1+", "$1");
    }
}
