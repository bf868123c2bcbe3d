package id.timpora.discrepancy.life;

/** What a night's data say of a finding that is already known. */
public enum Sight {
    /** Its rule finds it, on the same evidence as when it was last acted on. */
    SAME,
    /** Its rule finds it, on other evidence. */
    CHANGED,
    /** Its rule found it until now and does no longer. */
    CLEARED,
    /** Its rule did not find it before and does not now. */
    ABSENT,
    /** Its rule cannot judge it: data that would show the opposite are missing. */
    UNJUDGED
}
