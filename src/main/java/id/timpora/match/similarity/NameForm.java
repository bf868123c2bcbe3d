package id.timpora.match.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A name prepared for {@link NameLikeness}: its letters in one array and its phonetic keys as numbers, so that scoring a
 * pair allocates nothing. Made once for each distinct name; immutable.
 */
public final class NameForm {
    /** How the name's script carries its sounds. */
    public enum Writing {
        /** Latin letters. */
        LATIN,
        /** Another script that writes its vowels. */
        ALPHABET,
        /** A script that leaves most vowels out. */
        CONSONANTS,
        /** Korean. */
        HANGUL
    }

    /** Whose child the word of descent says the person is. */
    public enum Descent {
        /** No such word, or one that does not tell. */
        UNKNOWN,
        /** BIN, A/L. */
        SON,
        /** BINTI, A/P. */
        DAUGHTER
    }

    /**
     * What the name says beside its words.
     *
     * @param truncated whether the name was cut off, so that its last word may go on
     * @param writing its script
     * @param descent son or daughter
     * @param generation 0 for none, else a number for JR, SR, III and the like
     */
    public record Traits(boolean truncated, Writing writing, Descent descent, int generation) {
        /** Nothing special. */
        public static final Traits PLAIN = new Traits(false, Writing.LATIN, Descent.UNKNOWN, 0);
    }

    /** Words beyond these are not compared. */
    static final int MOST_WORDS = 16;

    private static final int LONGEST_WORD = 64;
    private static final int[] NONE = {};

    final Traits traits;
    final int own;
    final int size;
    final char[] letters;
    final int[] start;
    final double[] weight;
    final int[] mask;
    final long[] keys;
    final int[][] equivalents;
    final int[][] koreanFamilies;
    final int[][] chineseFamilies;
    final boolean eastAsian;
    final NameForm[] readings;
    private final long identity;

    private NameForm(List<NameWord> words, int own, Traits traits, NameForm[] readings) {
        this.traits = traits;
        this.own = own;
        this.readings = readings;
        size = words.size();
        start = new int[size + 1];
        weight = new double[size];
        mask = new int[size];
        keys = new long[4 * size];
        equivalents = new int[size][];
        koreanFamilies = new int[size][];
        chineseFamilies = new int[size][];
        StringBuilder joined = new StringBuilder();
        boolean anyEastAsian = false;
        long sum = traits.generation() * 31L + traits.descent().ordinal();
        for (int i = 0; i < size; i++) {
            NameWord word = words.get(i);
            start[i] = joined.length();
            joined.append(word.text());
            weight[i] = word.weight();
            mask[i] = mask(word.text());
            equivalents[i] = numbers(word.equivalents());
            koreanFamilies[i] = numbers(word.koreanFamilies());
            chineseFamilies[i] = numbers(word.chineseFamilies());
            anyEastAsian |= koreanFamilies[i].length + chineseFamilies[i].length > 0;
            sum += mix(hash(word.text()) + (i < own ? 0 : 1));
        }
        start[size] = joined.length();
        letters = joined.toString().toCharArray();
        eastAsian = anyEastAsian;
        identity = sum;
        keys(words);
    }

    private void keys(List<NameWord> words) {
        char[] sounds = new char[2 * LONGEST_WORD];
        for (int i = 0; i < size; i++) {
            String word = words.get(i).text();
            keys[4 * i] = hash(word);
            keys[4 * i + 1] = hash(FonId.of(word));
            keys[4 * i + 2] = hash(FonId.old(word));
            int length = Sounds.roman(letters, start[i], start[i + 1], sounds);
            keys[4 * i + 3] = hash(new String(sounds, 0, length));
        }
    }

    /** A name of own words and the father's. */
    public static NameForm of(List<NameWord> own, List<NameWord> father, Traits traits) {
        return of(own, father, traits, List.of());
    }

    /** A name with other ways to read it; the best of them counts. */
    public static NameForm of(List<NameWord> own, List<NameWord> father, Traits traits, List<NameForm> readings) {
        List<NameWord> words = new ArrayList<>(own);
        words.addAll(father);
        int kept = Math.min(words.size(), MOST_WORDS);
        List<NameWord> used = words.subList(0, kept).stream().map(NameForm::cut).toList();
        return new NameForm(used, Math.min(own.size(), kept), traits, readings.toArray(NameForm[]::new));
    }

    private static NameWord cut(NameWord word) {
        return word.text().length() <= LONGEST_WORD
                ? word
                : new NameWord(
                        word.text().substring(0, LONGEST_WORD),
                        word.weight(),
                        word.equivalents(),
                        word.koreanFamilies(),
                        word.chineseFamilies());
    }

    /** Whether there is no word to compare. */
    public boolean isEmpty() {
        return size == 0;
    }

    String word(int i) {
        return new String(letters, start[i], start[i + 1] - start[i]);
    }

    int length(int i) {
        return start[i + 1] - start[i];
    }

    boolean isInitial(int i) {
        return length(i) == 1;
    }

    /** Whether the same words stand in the same parts, in whatever order. */
    boolean isSameAs(NameForm other) {
        return this == other
                || identity == other.identity
                        && size == other.size
                        && own == other.own
                        && traits.generation() == other.traits.generation()
                        && traits.descent() == other.traits.descent()
                        && letters.length == other.letters.length
                        && hasWordsOf(other);
    }

    private boolean hasWordsOf(NameForm other) {
        int found = 0;
        for (int i = 0; i < size; i++) {
            int before = found;
            for (int j = i < own ? 0 : own; j < (i < own ? own : size) && before == found; j++) {
                found |= (found & 1 << j) == 0 && WordLikeness.isEqual(this, i, other, j) ? 1 << j : 0;
            }
            if (before == found) {
                return false;
            }
        }
        return true;
    }

    /** An order of all names that makes scoring symmetric. */
    static int order(NameForm one, NameForm other) {
        int byIdentity = Long.compare(one.identity, other.identity);
        if (byIdentity != 0) {
            return byIdentity;
        }
        int byLetters = Arrays.compare(one.letters, other.letters);
        if (byLetters != 0) {
            return byLetters;
        }
        int byWords = Arrays.compare(one.start, other.start);
        return byWords != 0 ? byWords : Integer.compare(one.own, other.own);
    }

    private static int[] numbers(List<Integer> list) {
        return list.isEmpty() ? NONE : list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int mask(String word) {
        int mask = 0;
        for (int i = 0; i < word.length(); i++) {
            mask |= 1 << (word.charAt(i) & 31);
        }
        return mask;
    }

    private static long hash(String word) {
        long hash = 1125899906842597L;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
