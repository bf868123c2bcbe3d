package id.timpora.match.similarity;

/**
 * Jaro's similarity with Winkler's bonus for a common beginning (Winkler 1990: scale 0.1, at most 4 letters). Half
 * transpositions are rounded down.
 */
public final class JaroWinkler {
    private static final double SCALE = 0.1;
    private static final int LONGEST_BEGINNING = 4;

    private JaroWinkler() {}

    /** 0 (nothing in common) to 1 (equal); symmetric. */
    public static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double jaro = jaro(one, other);
        int beginning = 0;
        int longest = Math.min(LONGEST_BEGINNING, Math.min(one.length(), other.length()));
        while (beginning < longest && one.charAt(beginning) == other.charAt(beginning)) {
            beginning++;
        }
        return jaro + beginning * SCALE * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        char[] found = new char[one.length()];
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            int to = Math.min(other.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= to; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    found[common++] = one.charAt(i);
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        double half = transposed(other, taken, found) / 2;
        double c = common;
        return (c / one.length() + c / other.length() + (c - half) / c) / 3;
    }

    private static int transposed(String other, boolean[] taken, char[] found) {
        int transposed = 0;
        int next = 0;
        for (int j = 0; j < other.length(); j++) {
            if (taken[j] && other.charAt(j) != found[next++]) {
                transposed++;
            }
        }
        return transposed;
    }
}
