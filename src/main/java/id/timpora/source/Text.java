package id.timpora.source;

/** Trimming of cells: white space, NBSP, and the apostrophe a spreadsheet puts before numbers. */
final class Text {
    private Text() {}

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2007' || c == '\u202f' || c == '\ufeff' || c == '\u200b';
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
        if (to - from > 1 && cell.charAt(from) == '\'' && isNumberStart(cell.charAt(from + 1))) {
            return clean(cell.substring(from + 1, to));
        }
        return from == 0 && to == cell.length() ? cell : cell.substring(from, to);
    }

    private static boolean isNumberStart(char c) {
        return c >= '0' && c <= '9' || c == '+';
    }
}
