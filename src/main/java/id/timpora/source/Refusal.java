package id.timpora.source;

import id.timpora.definition.Bilingual;

/**
 * Why a whole file is not read.
 *
 * @param code short and stable
 * @param message what the sending office can do about it
 */
public record Refusal(Code code, Bilingual message) {
    /** The reasons. */
    public enum Code {
        NAME_UNKNOWN,
        FEED_UNKNOWN,
        NOT_A_FILE,
        UNREADABLE,
        TOO_LARGE,
        HEADER_MISSING,
        COLUMN_TWICE,
        TOO_MANY_COLUMNS
    }

    /** A refusal with its sentence in both languages. */
    public static Refusal of(Code code, String id, String en) {
        return new Refusal(code, new Bilingual(id, en));
    }
}
