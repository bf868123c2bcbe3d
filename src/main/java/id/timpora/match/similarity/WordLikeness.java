package id.timpora.match.similarity;

import id.timpora.match.similarity.NameForm.Writing;
import java.util.Arrays;

/** How alike two words of names are, 0 to 1. Not safe for use by several threads at once. */
final class WordLikeness {
    static final double INITIAL = 0.85;
    static final double SHORT_INITIAL = 0.6;
    static final double SOUND = 0.95;
    static final double EQUIVALENT = 0.9;
    static final double FAMILY = 0.4;
    static final double KOREAN_FAMILY = 0.8;
    static final double JOINED = 0.97;
    private static final double CLOSEST = 0.94;
    private static final double SEX_MARK = 0.6;
    private static final double TWO_CONSONANTS = 0.9;
    private static final double ONE_CONSONANT = 0.8;
    private static final double SHORT_SOUND = 0.85;
    private static final int SHORTEST_SOUND = 3;
    private static final int SHORTEST = 2;
    private static final double[] SHORT_WORD = {0, 0, 0, 0, 0.15, 0.07};

    private final LetterEdits edits = new LetterEdits();
    private final char[] one = new char[1024];
    private final char[] other = new char[1024];

    /** Why the last pair of words is as alike as it is. */
    private Agreement why = Agreement.NONE;

    Agreement why() {
        return why;
    }

    double of(NameForm a, int i, NameForm b, int j) {
        if (isEqual(a, i, b, j)) {
            return say(Agreement.SAME, 1);
        }
        if (a.isInitial(i) || b.isInitial(j)) {
            return initial(a, i, b, j);
        }
        if (share(a.equivalents[i], b.equivalents[j])) {
            return say(Agreement.EQUIVALENT, EQUIVALENT);
        }
        boolean family = share(a.koreanFamilies[i], b.koreanFamilies[j]);
        if (isCross(a, b)) {
            return family && isHangul(a, b) ? say(Agreement.EQUIVALENT, SOUND) : cross(a, i, i, b, j, j);
        }
        if (family && Math.min(a.length(i), b.length(j)) >= SHORTEST_SOUND) {
            return say(Agreement.EQUIVALENT, KOREAN_FAMILY);
        }
        if (family || share(a.chineseFamilies[i], b.chineseFamilies[j])) {
            return say(Agreement.FAMILY, FAMILY);
        }
        double written = written(a, i, b, j);
        return written > 0 ? written : say(Agreement.NONE, 0);
    }

    private double initial(NameForm a, int i, NameForm b, int j) {
        if (a.length(i) == b.length(j)) {
            return say(Agreement.NONE, 0);
        }
        if (a.letters[a.start[i]] == b.letters[b.start[j]]) {
            return say(Agreement.INITIAL, INITIAL);
        }
        return share(a.equivalents[i], b.equivalents[j])
                ? say(Agreement.INITIAL, SHORT_INITIAL)
                : say(Agreement.NONE, 0);
    }

    private double written(NameForm a, int i, NameForm b, int j) {
        int shorter = Math.min(a.length(i), b.length(j));
        if (shorter >= SHORTEST && soundsAlike(a, i, b, j) && !isSexMark(a, i, b, j)) {
            return say(Agreement.SOUND, shorter < SHORTEST_SOUND ? SHORT_SOUND : SOUND);
        }
        int budget = budget(shorter);
        if (Integer.bitCount(a.mask[i] ^ b.mask[j]) > 2 * budget) {
            return 0;
        }
        double spelled = spelled(a.letters, a.start[i], a.length(i), b.letters, b.start[j], b.length(j));
        if (spelled == 0) {
            return 0;
        }
        return say(Agreement.SPELLING, isSexMark(a, i, b, j) ? SEX_MARK : spelled);
    }

    /** Whether some key of both is equal; Chinese, Korean and Vietnamese words have no Indonesian key. */
    private static boolean soundsAlike(NameForm a, int i, NameForm b, int j) {
        long[] x = a.keys;
        long[] y = b.keys;
        if (x[4 * i + 3] == y[4 * j + 3]) {
            return true;
        }
        return !a.eastAsian
                && !b.eastAsian
                && (x[4 * i + 1] == y[4 * j + 1] || x[4 * i + 1] == y[4 * j + 2] || x[4 * i + 2] == y[4 * j + 1]);
    }

    /** Few edits; in a short word an edit makes another name more often than a keying error. */
    private double spelled(char[] a, int a0, int la, char[] b, int b0, int lb) {
        int budget = budget(Math.min(la, lb));
        if (budget == 0 || Math.abs(la - lb) > budget) {
            return 0;
        }
        int count = edits.between(a, a0, la, b, b0, lb, budget);
        if (count > budget) {
            return 0;
        }
        double kept = 1 - (double) count / Math.max(la, lb);
        double close = (kept + edits.jaroWinkler(a, a0, la, b, b0, lb)) / 2;
        int shorter = Math.min(la, lb);
        return Math.min(CLOSEST, close) - (shorter < SHORT_WORD.length ? SHORT_WORD[shorter] : 0);
    }

    private static int budget(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 7 ? 1 : length < 12 ? 2 : 3;
    }

    /** ANGELO and ANGELA, PUTRA and PUTRI, IVANOV and IVANOVA: one vowel at the end tells son from daughter. */
    private static boolean isSexMark(NameForm a, int i, NameForm b, int j) {
        int la = a.length(i);
        int lb = b.length(j);
        int stem = Math.max(la, lb) - 1;
        if (Math.min(la, lb) < stem || !isStem(a, i, b, j, stem)) {
            return false;
        }
        char x = a.letters[a.start[i + 1] - 1];
        char y = b.letters[b.start[j + 1] - 1];
        return la == lb ? "OAI".indexOf(x) >= 0 && "OAI".indexOf(y) >= 0 : (la > lb ? x : y) == 'A';
    }

    private static boolean isStem(NameForm a, int i, NameForm b, int j, int length) {
        return Arrays.equals(a.letters, a.start[i], a.start[i] + length, b.letters, b.start[j], b.start[j] + length);
    }

    /** Whether lengths and letters allow that runs of words are written alike; always true across scripts. */
    boolean canJoin(NameForm a, int from, int to, NameForm b, int j, int jTo, boolean equal) {
        if (isCross(a, b)) {
            return true;
        }
        int la = a.start[to + 1] - a.start[from];
        int lb = b.start[jTo + 1] - b.start[j];
        int budget = equal ? 0 : budget(Math.min(la, lb));
        return Math.abs(la - lb) <= budget && Integer.bitCount(letters(a, from, to) ^ letters(b, j, jTo)) <= 2 * budget;
    }

    private static int letters(NameForm name, int from, int to) {
        int letters = 0;
        for (int i = from; i <= to; i++) {
            letters |= name.mask[i];
        }
        return letters;
    }

    /** Words written as one, or divided elsewhere: a run of words against a run of words. */
    double joined(NameForm a, int from, int to, NameForm b, int j, int jTo) {
        if (isCross(a, b)) {
            return cross(a, from, to, b, j, jTo);
        }
        int la = a.start[to + 1] - a.start[from];
        int lb = b.start[jTo + 1] - b.start[j];
        boolean equal = la == lb
                && Arrays.equals(a.letters, a.start[from], a.start[to + 1], b.letters, b.start[j], b.start[jTo + 1]);
        double likeness = equal ? JOINED : spelled(a.letters, a.start[from], la, b.letters, b.start[j], lb);
        return likeness == 0 ? 0 : say(Agreement.JOINED, likeness);
    }

    /** JC for JEAN CLAUDE. */
    static boolean isInitials(NameForm a, int from, int to, NameForm b, int j) {
        if (b.length(j) != to - from + 1) {
            return false;
        }
        for (int k = from; k <= to; k++) {
            if (a.letters[a.start[k]] != b.letters[b.start[j] + k - from]) {
                return false;
            }
        }
        return true;
    }

    /** A word of a name that was cut off, found at the beginning of a word of the other. */
    static boolean isBeginning(NameForm a, int i, NameForm b, int j) {
        int length = a.length(i);
        return length <= b.length(j)
                && Arrays.equals(a.letters, a.start[i], a.start[i + 1], b.letters, b.start[j], b.start[j] + length);
    }

    /** Two scripts: compared by what the poorer of them can tell. */
    private double cross(NameForm a, int from, int to, NameForm b, int j, int jTo) {
        if (is(a, Writing.CONSONANTS) || is(b, Writing.CONSONANTS)) {
            double arabic = consonants(a, from, to, b, j, jTo, true);
            return say(Agreement.SCRIPT, Math.max(arabic, consonants(a, from, to, b, j, jTo, false)));
        }
        boolean hangul = isHangul(a, b);
        int la = fold(a, a.start[from], a.start[to + 1], one, hangul);
        int lb = fold(b, b.start[j], b.start[jTo + 1], other, hangul);
        boolean equal = la == lb && Arrays.equals(one, 0, la, other, 0, lb);
        return say(Agreement.SCRIPT, equal ? SOUND : spelled(one, 0, la, other, 0, lb));
    }

    private double consonants(NameForm a, int from, int to, NameForm b, int j, int jTo, boolean arabic) {
        int la = Sounds.consonants(a.letters, a.start[from], a.start[to + 1], one, arabic);
        int lb = Sounds.consonants(b.letters, b.start[j], b.start[jTo + 1], other, arabic);
        if (la == lb && Arrays.equals(one, 0, la, other, 0, lb)) {
            return la > 2 ? SOUND : la == 2 ? TWO_CONSONANTS : ONE_CONSONANT;
        }
        return spelled(one, 0, la, other, 0, lb);
    }

    private static int fold(NameForm name, int from, int to, char[] into, boolean hangul) {
        return hangul ? Sounds.korean(name.letters, from, to, into) : Sounds.roman(name.letters, from, to, into);
    }

    private static boolean isCross(NameForm a, NameForm b) {
        return a.traits.writing() != b.traits.writing();
    }

    private static boolean isHangul(NameForm a, NameForm b) {
        return is(a, Writing.HANGUL) || is(b, Writing.HANGUL);
    }

    private static boolean is(NameForm name, Writing writing) {
        return name.traits.writing() == writing;
    }

    static boolean isEqual(NameForm a, int i, NameForm b, int j) {
        return a.keys[4 * i] == b.keys[4 * j]
                && a.length(i) == b.length(j)
                && Arrays.equals(a.letters, a.start[i], a.start[i + 1], b.letters, b.start[j], b.start[j + 1]);
    }

    private double say(Agreement reason, double likeness) {
        why = reason;
        return likeness;
    }

    private static boolean share(int[] one, int[] other) {
        for (int x : one) {
            for (int y : other) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }
}
