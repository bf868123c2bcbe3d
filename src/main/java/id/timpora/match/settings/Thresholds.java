package id.timpora.match.settings;

/**
 * Weights that decide, in bits: log2 of the odds that two records are one person.
 *
 * @param join from here on two records are joined
 * @param stay down to here a member belongs to the others
 * @param review from here on a human may look at it
 */
public record Thresholds(double join, double stay, double review) {
    /** The thresholds of all settings that do not say otherwise; see docs/benchmarks.md. */
    public static final Thresholds DEFAULT = new Thresholds(5, 0, 0);
}
