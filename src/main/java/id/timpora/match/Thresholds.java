package id.timpora.match;

/**
 * How much must speak for a link, in bits. Joining is harder than staying, so that persons do not flicker.
 *
 * @param join from here on two records are joined
 * @param stay from here on a member stays
 * @param review from here on a person is asked
 * @param certain a join below this is shown to a person
 * @param margin of two candidates nearer to each other than this that cannot be one person, neither is taken
 */
public record Thresholds(double join, double stay, double review, double certain, double margin) {
    /** Refuses an order that would make no sense. */
    public Thresholds {
        if (!(review <= stay && stay <= join && join <= certain && margin >= 0)) {
            throw new IllegalArgumentException("thresholds must be review <= stay <= join <= certain, margin >= 0");
        }
    }
}
