package id.timpora.match.settings;

/**
 * Weights that decide, in bits: log2 of the odds that two records are one person.
 *
 * @param join from here on two records are joined
 * @param stay down to here a member belongs to the others
 * @param review from here on a human may look at it
 * @param certain a join below this is shown to a human
 * @param margin of two candidates nearer to each other than this that cannot be one person, neither is taken
 */
public record Thresholds(double join, double stay, double review, double certain, double margin) {
    private static final double USUAL = 3;

    /** Where settings do not say otherwise: joined at odds of 4 to 1 for it, a member until they are 4 to 1 against. */
    public static final Thresholds DEFAULT = new Thresholds(2, -2, 0);

    /** With the usual margin, and certain that much above joining. */
    public Thresholds(double join, double stay, double review) {
        this(join, stay, review, join + USUAL, USUAL);
    }
}
