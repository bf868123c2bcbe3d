package id.timpora.source;

/** Trimming of cells: white space, NBSP, and the apostrophe a spreadsheet puts before numbers. */
final class Text {
    private Text() {}

    /** White space of any kind, control characters and the invisible marks that exports carry along. */
    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= 0x7f
                && (c == '\u00a0'
                        || c == '\u0085'
                        || c == '\ufeff'
                        || c == '\u200b'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c));
    }

    static String clean(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        if (from < to && cell.charAt(from) == '\'' && (to - from == 1 || isNumber(cell, from + 1, to))) {
            return clean(cell.substring(from + 1, to));
        }
        return from == 0 && to == cell.length() ? cell : cell.substring(from, to);
    }

    /** A document's number counts: one word of Latin letters and signs with a digit in it. */
    private static boolean isNumber(String cell, int from, int to) {
        char first = cell.charAt(from);
        if (first >= '0' && first <= '9' || first == '+') {
            return true;
        }
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (c <= ' ' || c > '~' || c == '\'') {
                return false;
            }
        }
        return digit;
    }

    /** What a cell holds, trimmed and placeholders taken for nothing. */
    static boolean isFilled(String cell) {
        return !cell.isEmpty() && !Placeholders.isNothing(clean(cell));
    }

    /** Text that the database can keep: it has no NUL. */
    static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', Encoding.BROKEN);
    }
}
