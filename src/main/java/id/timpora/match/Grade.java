package id.timpora.match;

/** How sure a link is; the declared order is from surest to least sure. */
public enum Grade {
    /** Travel document and date of birth agree. */
    A,
    /** A strong identifier agrees and the names are compatible. */
    B,
    /** A rare name, the date of birth and the nationality agree. */
    C,
    /** A candidate for people; never linked. */
    D
}
