package id.timpora.match.similarity;

import java.util.Arrays;

/**
 * Finds for the words of one name their partners in another, in whatever order, and keeps what it found for an
 * explanation. Not safe for use by several threads at once.
 */
final class NameAlignment {
    static final double OTHER_PART = 0.5;
    private static final int MOST = NameForm.MOST_WORDS;
    private static final int LONGEST_RUN = 4;
    private static final double FATHER = 0.5;
    private static final double INITIAL_WEIGHT = 0.4;
    private static final double REPEATED = 0.1;
    private static final double TRUNCATED = 0.97;
    private static final double INITIALS = 0.8;
    private static final double SURE_RUN = 0.945;

    private final WordLikeness words = new WordLikeness();
    private final double[] likeness = new double[MOST * MOST];
    private final Agreement[] reason = new Agreement[MOST * MOST];
    private final boolean[] usedA = new boolean[MOST];
    private final boolean[] usedB = new boolean[MOST];

    private NameForm a = NameForm.of(java.util.List.of(), java.util.List.of(), NameForm.Traits.PLAIN);
    private NameForm b = a;

    final int[] fromA = new int[MOST];
    final int[] toA = new int[MOST];
    final int[] fromB = new int[MOST];
    final int[] toB = new int[MOST];
    final Agreement[] why = new Agreement[MOST];
    final double[] alike = new double[MOST];
    int count;
    double matched;
    double reached;
    double lost;
    boolean wholeWord;

    void align(NameForm one, NameForm other) {
        a = one;
        b = other;
        Arrays.fill(usedA, 0, a.size, false);
        Arrays.fill(usedB, 0, b.size, false);
        count = 0;
        matched = 0;
        reached = 0;
        lost = 0;
        wholeWord = false;
        takeEqual(true);
        takeEqual(false);
        if (isOpen(usedA, a.size) && isOpen(usedB, b.size)) {
            takeTruncated();
            takeRuns(SURE_RUN);
            takeLike();
            takeRuns(0);
        }
    }

    private static boolean isOpen(boolean[] used, int size) {
        for (int i = 0; i < size; i++) {
            if (!used[i]) {
                return true;
            }
        }
        return false;
    }

    private void takeEqual(boolean samePart) {
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size && !usedA[i]; j++) {
                if (!usedB[j] && isSamePart(i, j) == samePart && WordLikeness.isEqual(a, i, b, j)) {
                    take(i, i, j, j, samePart ? 1 : OTHER_PART, samePart ? Agreement.SAME : Agreement.OTHER_PART);
                }
            }
        }
    }

    private boolean isSamePart(int i, int j) {
        return a.own == a.size || b.own == b.size || i < a.own == j < b.own;
    }

    private void takeTruncated() {
        int i = a.size - 1;
        int j = b.size - 1;
        for (int k = 0; a.traits.truncated() && k < b.size && !usedA[i]; k++) {
            if (!usedB[k] && WordLikeness.isBeginning(a, i, b, k)) {
                take(i, i, k, k, TRUNCATED, Agreement.TRUNCATED);
            }
        }
        for (int k = 0; b.traits.truncated() && k < a.size && !usedB[j]; k++) {
            if (!usedA[k] && WordLikeness.isBeginning(b, j, a, k)) {
                take(k, k, j, j, TRUNCATED, Agreement.TRUNCATED);
            }
        }
    }

    private void takeLike() {
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size; j++) {
                boolean open = !usedA[i] && !usedB[j];
                likeness[i * MOST + j] = open ? words.of(a, i, b, j) * (isSamePart(i, j) ? 1 : OTHER_PART) : 0;
                reason[i * MOST + j] = words.why();
            }
        }
        int best = best();
        while (best >= 0) {
            int i = best / MOST;
            int j = best % MOST;
            take(i, i, j, j, likeness[best], reason[best]);
            best = best();
        }
    }

    private int best() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size; j++) {
                if (!usedA[i] && !usedB[j] && likeness[i * MOST + j] > most) {
                    most = likeness[i * MOST + j];
                    best = i * MOST + j;
                }
            }
        }
        return best;
    }

    private void takeRuns(double least) {
        boolean more = a.size + b.size > 2;
        while (more) {
            more = isOpen(usedA, a.size) && isOpen(usedB, b.size) && takeRun(least);
        }
    }

    /** Takes the best pair of runs, of which at least one has several words. */
    private boolean takeRun(double least) {
        double most = least;
        int at = 0;
        for (int i = 0; i < a.size; i++) {
            for (int iTo = i; iTo < a.size && iTo < i + LONGEST_RUN && !usedA[iTo]; iTo++) {
                for (int j = 0; j < b.size; j++) {
                    for (int jTo = j; jTo < b.size && jTo < j + LONGEST_RUN && !usedB[jTo]; jTo++) {
                        double found = i == iTo && j == jTo ? 0 : run(i, iTo, j, jTo, least > 0);
                        if (found > most) {
                            most = found;
                            at = ((i * MOST + iTo) * MOST + j) * MOST + jTo;
                        }
                    }
                }
            }
        }
        if (most > least) {
            take(at >> 12, at >> 8 & 15, at >> 4 & 15, at & 15, most, Agreement.JOINED);
        }
        return most > least;
    }

    private double run(int i, int iTo, int j, int jTo, boolean sure) {
        double joined = words.canJoin(a, i, iTo, b, j, jTo, sure) ? words.joined(a, i, iTo, b, j, jTo) : 0;
        if (joined > 0) {
            return joined;
        }
        boolean initials = !sure && j == jTo && WordLikeness.isInitials(a, i, iTo, b, j)
                || !sure && i == iTo && WordLikeness.isInitials(b, j, jTo, a, i);
        return initials ? INITIALS : 0;
    }

    private void take(int i, int iTo, int j, int jTo, double like, Agreement because) {
        double weight = (weight(a, i, iTo, usedA) + weight(b, j, jTo, usedB)) / 2;
        Arrays.fill(usedA, i, iTo + 1, true);
        Arrays.fill(usedB, j, jTo + 1, true);
        matched += weight;
        reached += weight * like;
        lost += weight * (1 - like);
        wholeWord |= !a.isInitial(i) && !b.isInitial(j);
        fromA[count] = i;
        toA[count] = iTo;
        fromB[count] = j;
        toB[count] = jTo;
        alike[count] = like;
        why[count++] = because;
    }

    private static double weight(NameForm name, int from, int to, boolean[] used) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += used[i] ? 0 : weight(name, i);
        }
        return sum;
    }

    static double weight(NameForm name, int i) {
        return name.weight[i] * (i < name.own ? 1 : FATHER) * (name.isInitial(i) ? INITIAL_WEIGHT : 1);
    }

    /** Weight of the first name's words without a partner; one that only repeats another word weighs little. */
    double openA() {
        return open(a, usedA);
    }

    /** Weight of the second name's words without a partner. */
    double openB() {
        return open(b, usedB);
    }

    private static double open(NameForm name, boolean[] used) {
        double sum = 0;
        for (int i = 0; i < name.size; i++) {
            sum += used[i] ? 0 : weight(name, i) * (isRepeated(name, used, i) ? REPEATED : 1);
        }
        return sum;
    }

    private static boolean isRepeated(NameForm name, boolean[] used, int i) {
        for (int k = 0; k < name.size; k++) {
            if (used[k] && WordLikeness.isEqual(name, k, name, i)) {
                return true;
            }
        }
        return false;
    }

    boolean isOpenA(int i) {
        return !usedA[i];
    }

    boolean isOpenB(int j) {
        return !usedB[j];
    }
}
