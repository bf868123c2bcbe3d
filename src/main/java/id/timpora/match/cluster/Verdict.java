package id.timpora.match.cluster;

/** What a person says of two records. */
public enum Verdict {
    /** One person. */
    SAME,
    /** Two persons. */
    DIFFERENT,
    /** Not to be told from what is known; takes back what was said of the two before. */
    UNSURE
}
