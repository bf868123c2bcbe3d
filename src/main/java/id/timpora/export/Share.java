package id.timpora.export;

/** How much of the findings an export holds. */
public enum Share {
    /** Everything: what scripts and archives on the machine read; that it was written is kept in the audit trail. */
    ALL,
    /** Without the protection queue: for copies that are handed on. */
    OPEN
}
