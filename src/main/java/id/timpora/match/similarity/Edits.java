package id.timpora.match.similarity;

/** Keying edits between two texts: insert, delete, replace, or exchange two neighbours (restricted Damerau–Levenshtein). */
public final class Edits {
    private Edits() {}

    /** Number of edits, counted to at most {@code limit + 1}. */
    public static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int best = i;
            for (int j = 1; j < row.length; j++) {
                int replace = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = exchanged ? Math.min(row[j], before[j - 2] + 1) : row[j];
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            before = last;
            last = row;
        }
        return Math.min(last[other.length()], limit + 1);
    }
}
