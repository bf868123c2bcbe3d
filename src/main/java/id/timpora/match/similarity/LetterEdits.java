package id.timpora.match.similarity;

/**
 * Keying edits and Jaro–Winkler between two stretches of letters, on arrays kept for the purpose. Not safe for use by
 * several threads at once.
 */
final class LetterEdits {
    private static final int LONGEST = 4 * 64;
    private static final int LONGEST_BEGINNING = 4;
    private static final double SCALE = 0.1;

    private int[] before = new int[LONGEST + 1];
    private int[] last = new int[LONGEST + 1];
    private int[] row = new int[LONGEST + 1];
    private final boolean[] taken = new boolean[LONGEST];
    private final char[] found = new char[LONGEST];

    /** Insertions, deletions, replacements and exchanges of neighbours, counted to at most {@code limit + 1}. */
    int between(char[] a, int a0, int la, char[] b, int b0, int lb, int limit) {
        if (Math.abs(la - lb) > limit || la > LONGEST || lb > LONGEST) {
            return limit + 1;
        }
        for (int j = 0; j <= lb; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= la; i++) {
            if (fill(a, a0, i, b, b0, lb) > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[lb], limit + 1);
    }

    private int fill(char[] a, int a0, int i, char[] b, int b0, int lb) {
        row[0] = i;
        int best = i;
        char c = a[a0 + i - 1];
        for (int j = 1; j <= lb; j++) {
            char d = b[b0 + j - 1];
            int cost = Math.min(last[j - 1] + (c == d ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && c == b[b0 + j - 2] && a[a0 + i - 2] == d) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row[j] = cost;
            best = Math.min(best, cost);
        }
        return best;
    }

    /** Jaro–Winkler, 0 to 1; symmetric. */
    double jaroWinkler(char[] a, int a0, int la, char[] b, int b0, int lb) {
        if (la == 0 || lb == 0 || la > LONGEST || lb > LONGEST) {
            return 0;
        }
        int common = common(a, a0, la, b, b0, lb);
        if (common == 0) {
            return 0;
        }
        int moved = 0;
        int next = 0;
        for (int j = 0; j < lb; j++) {
            if (taken[j] && b[b0 + j] != found[next++]) {
                moved++;
            }
        }
        double c = common;
        double jaro = (c / la + c / lb + (c - moved / 2) / c) / 3;
        int beginning = 0;
        while (beginning < Math.min(LONGEST_BEGINNING, Math.min(la, lb)) && a[a0 + beginning] == b[b0 + beginning]) {
            beginning++;
        }
        return jaro + beginning * SCALE * (1 - jaro);
    }

    private int common(char[] a, int a0, int la, char[] b, int b0, int lb) {
        int window = Math.max(0, Math.max(la, lb) / 2 - 1);
        java.util.Arrays.fill(taken, 0, lb, false);
        int common = 0;
        for (int i = 0; i < la; i++) {
            int to = Math.min(lb - 1, i + window);
            for (int j = Math.max(0, i - window); j <= to; j++) {
                if (!taken[j] && a[a0 + i] == b[b0 + j]) {
                    taken[j] = true;
                    found[common++] = a[a0 + i];
                    break;
                }
            }
        }
        return common;
    }
}
