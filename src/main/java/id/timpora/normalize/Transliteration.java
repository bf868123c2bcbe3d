package id.timpora.normalize;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Sounds of other scripts in Latin capitals, as passports of their countries write them where there is such a custom. */
final class Transliteration {
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    private static final Pattern BELARUSIAN = Pattern.compile("[ўЎ]|[іІ].*[ыэёЫЭЁ]|[ыэёЫЭЁ].*[іІ]");
    private static final String ARTICLE = "\u0627\u0644";
    private static final String GOD = "\u0627\u0644\u0644\u0647";
    private static final Map<String, Transliterator> RULES = new ConcurrentHashMap<>();

    private Transliteration() {}

    /** Scripts that write their vowels. */
    static String alphabet(String text) {
        return Latin.capitals(dropSigns(by("Any-Latin", text)));
    }

    static String cyrillic(String text) {
        String rules = BELARUSIAN.matcher(text).find()
                ? "Belarusian-Latin/BGN"
                : UKRAINIAN.matcher(text).find() ? "Ukrainian-Latin/BGN" : "Russian-Latin/BGN";
        return Latin.capitals(dropSigns(by(rules, text)));
    }

    static String khmer(String text) {
        return Latin.capitals(Khmer.latin(text));
    }

    static String greek(String text) {
        return Latin.capitals(by("Greek-Latin/UNGEGN", text));
    }

    /** Mandarin, a word a character; family names in their own reading. */
    static String mandarin(String text) {
        return Latin.capitals(by("Han-Latin/Names", text).replace('ü', 'u'));
    }

    /** One Korean syllable in the Revised Romanization. */
    static String korean(String syllable) {
        return Latin.capitals(by("Hangul-Latin", syllable));
    }

    /** Arabic, Hebrew, Thai: consonants, and the vowels that are written; the Arabic article stands apart. */
    static String consonants(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.replace('\u0629', '\u0647').split("\\s+")) {
            boolean article = word.startsWith(ARTICLE) && word.length() > 4 && !word.startsWith(GOD);
            words.append(article ? "AL " + word.substring(2) : word).append(' ');
        }
        String latin = by("Any-Latin", words.toString());
        return Latin.capitals(dropSigns(latin.replaceAll("(?<![\\p{L}\\p{M}])ʿ", "a")));
    }

    private static String dropSigns(String latin) {
        return latin.replaceAll("[ʹʺʼʽʾʿʻ’‘]", "");
    }

    private static String by(String rules, String text) {
        return RULES.computeIfAbsent(rules, Transliterator::getInstance).transliterate(text);
    }
}
