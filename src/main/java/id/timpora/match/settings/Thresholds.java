package id.timpora.match.settings;

/**
 * Weights that decide, in bits: log2 of the odds that two records are one person.
 *
 * @param join from here on two records are joined
 * @param stay down to here a member belongs to the others
 * @param review from here on a human may look at it
 */
public record Thresholds(double join, double stay, double review) {
    /** Where settings do not say otherwise: joined at odds of 16 to 1 for it, a member until they are 16 to 1 against. */
    public static final Thresholds DEFAULT = new Thresholds(4, -4, 0);
}
