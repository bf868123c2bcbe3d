package id.timpora.normalize;

import id.timpora.person.Script;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads a name of any script in Latin capitals. */
final class NameScripts {
    /**
     * One way to read a name.
     *
     * @param latin capitals without accents, punctuation kept
     * @param script what it was written in
     */
    record Reading(String latin, Script script) {}

    private final HanReadings han;
    private final KoreanSyllables korean;

    NameScripts(NameLists lists) {
        han = new HanReadings(lists);
        korean = new KoreanSyllables(lists);
    }

    /** All readings, the likeliest first; where Latin letters stand beside another script they come first. */
    List<Reading> read(String original) {
        if (Fold.isAscii(original)) {
            return List.of(new Reading(Latin.capitals(original), Script.LATIN));
        }
        String text = Normalizer.normalize(original, Normalizer.Form.NFKC);
        boolean foreign = text.codePoints().anyMatch(NameScripts::isForeign);
        if (!foreign) {
            return latin(text);
        }
        boolean both =
                text.codePoints().filter(c -> script(c) == UnicodeScript.LATIN).count() > 1;
        List<Reading> readings = new ArrayList<>(both ? latin(only(text, false)) : List.of());
        readings.addAll(foreign(both ? only(text, true) : text));
        return readings;
    }

    private static List<Reading> latin(String text) {
        Reading plain = new Reading(Latin.capitals(text), Script.LATIN);
        Reading digraphs = new Reading(Latin.digraphs(text), Script.LATIN);
        return plain.equals(digraphs) ? List.of(plain) : List.of(plain, digraphs);
    }

    private List<Reading> foreign(String text) {
        UnicodeScript script = script(
                text.codePoints().filter(NameScripts::isForeign).findFirst().orElse(' '));
        return switch (script) {
            case HANGUL -> List.of(new Reading(korean.read(text), Script.HANGUL));
            case HAN -> han(text.replace('·', ' '));
            case ARABIC, HEBREW, SYRIAC, THAI ->
                List.of(new Reading(Transliteration.consonants(text), Script.CONSONANTS));
            case CYRILLIC -> List.of(new Reading(Transliteration.cyrillic(text), Script.ALPHABET));
            case GREEK -> List.of(new Reading(Transliteration.greek(text), Script.ALPHABET));
            case KHMER -> List.of(new Reading(Transliteration.khmer(text), Script.ALPHABET));
            default -> List.of(new Reading(Transliteration.alphabet(text), Script.ALPHABET));
        };
    }

    private List<Reading> han(String text) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(Transliteration.mandarin(text), Script.ALPHABET));
        han.japanese(text).ifPresent(latin -> readings.add(new Reading(latin, Script.ALPHABET)));
        han.korean(text).ifPresent(latin -> readings.add(new Reading(latin, Script.HANGUL)));
        return readings;
    }

    private static String only(String text, boolean foreign) {
        StringBuilder only = new StringBuilder();
        text.codePoints().forEach(c -> only.appendCodePoint(isLetterOf(c, !foreign) ? ' ' : c));
        return only.toString();
    }

    private static boolean isLetterOf(int c, boolean foreign) {
        return foreign ? isForeign(c) : script(c) == UnicodeScript.LATIN;
    }

    private static boolean isForeign(int c) {
        UnicodeScript script = script(c);
        return Character.isLetter(c)
                && script != UnicodeScript.LATIN
                && script != UnicodeScript.COMMON
                && script != UnicodeScript.INHERITED;
    }

    private static UnicodeScript script(int c) {
        return UnicodeScript.of(c);
    }
}
