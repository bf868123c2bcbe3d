package id.timpora.source;

/** Why a row is not loaded; where several hold, the first of this order is given. */
public enum RejectCode {
    /** A quote that is not closed within 100 lines or 64 KiB. */
    QUOTE_OPEN,
    /** Bytes that are no text, NUL included. */
    ENCODING,
    /** A field over 64 KiB or a record over 1 MiB. */
    TOO_LONG,
    /** Cells missing, or surplus cells that are not empty. */
    FIELD_COUNT,
    KEY_MISSING,
    REQUIRED_MISSING,
    /** A required date that is none. */
    DATE_IMPOSSIBLE,
    /** A value outside a closed list. */
    CODE_UNKNOWN
}
