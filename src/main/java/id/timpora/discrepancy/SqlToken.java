package id.timpora.discrepancy;

/**
 * One token of a SELECT.
 *
 * @param kind what it is
 * @param text as written; words in lower case
 * @param line of its file, from 1
 */
record SqlToken(Kind kind, String text, int line) {
    /** What a token is. */
    enum Kind {
        /** A keyword or a name. */
        WORD,
        /** A text in single quotes. */
        TEXT,
        NUMBER,
        /** {@code :name} */
        PARAMETER,
        /** Brackets, commas, dots, operators. */
        SYMBOL,
        /** What no SELECT of rules may contain; the text says why. */
        REFUSED
    }

    boolean is(Kind other, String expected) {
        return kind == other && text.equals(expected);
    }
}
