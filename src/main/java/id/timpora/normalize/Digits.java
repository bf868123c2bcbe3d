package id.timpora.normalize;

/** Parts of texts read as numbers. */
final class Digits {
    private Digits() {}

    /** The number between two places of a text; -1 where anything but a digit stands there, or nothing. */
    static int number(String text, int from, int to) {
        int value = from == to ? -1 : 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether a text holds nothing but digits. */
    static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
