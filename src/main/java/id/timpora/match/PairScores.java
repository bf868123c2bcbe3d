package id.timpora.match;

/** What is known of any two records, whether or not blocking brought them together. */
public interface PairScores {
    /** Sum of the evidence that two records are one person, in bits: log2 of the odds, the prior included. */
    double weight(int a, int b);

    /** Whether something forbids that two records are one person, whatever their weight says. */
    boolean contradicts(int a, int b);

    /** Whether a record lacks what tells two others apart: a field in which they are wholly different. */
    default boolean cannotTell(int record, int one, int other) {
        return false;
    }
}
