package id.timpora.match.similarity;

import java.util.List;

/**
 * A word of a name, with what the lists say about it.
 *
 * @param text capitals without accents
 * @param weight how much it tells, above 0 to 1
 * @param equivalents groups of spellings of one given name it belongs to
 * @param koreanFamilies Korean family names it may spell
 * @param chineseFamilies Chinese family names it may spell in some dialect; candidates only
 */
public record NameWord(
        String text,
        double weight,
        List<Integer> equivalents,
        List<Integer> koreanFamilies,
        List<Integer> chineseFamilies) {
    /** A word no list knows. */
    public static NameWord of(String text) {
        return new NameWord(text, 1, List.of(), List.of(), List.of());
    }
}
