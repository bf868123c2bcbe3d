package id.timpora.match.similarity;

/** Whether one keying edit makes one text of the other: insert, delete, replace, or exchange two neighbours. */
public final class OneEdit {
    private OneEdit() {}

    /** Whether {@code a[aFrom, aTo)} and {@code b[bFrom, bTo)} are equal or one edit apart. */
    public static boolean apart(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        int aLength = aTo - aFrom;
        int bLength = bTo - bFrom;
        if (Math.abs(aLength - bLength) > 1) {
            return false;
        }
        int shorter = Math.min(aLength, bLength);
        int front = 0;
        while (front < shorter && a[aFrom + front] == b[bFrom + front]) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && a[aTo - 1 - back] == b[bTo - 1 - back]) {
            back++;
        }
        int restA = aLength - front - back;
        int restB = bLength - front - back;
        if (restA <= 1 && restB <= 1) {
            return true;
        }
        return restA == 2
                && restB == 2
                && a[aFrom + front] == b[bFrom + front + 1]
                && a[aFrom + front + 1] == b[bFrom + front];
    }
}
