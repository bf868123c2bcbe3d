package id.timpora.match.score;

import java.util.List;

/**
 * What was learned.
 *
 * @param prior log2 of the odds that two records drawn at random are one person
 * @param records how many records it was learned from; 0 if that is not known
 * @param comparisons in the order of the settings, then one for each crossed pair of fields
 */
public record Model(double prior, int records, List<ComparisonModel> comparisons) {
    /** A model of which nobody knows from how many records it was learned. */
    public Model(double prior, List<ComparisonModel> comparisons) {
        this(prior, 0, comparisons);
    }

    /**
     * The model for another number of records: each has about as many records of its person, among more or fewer others.
     */
    public Model among(int others) {
        double shift = records == 0 || others == 0 ? 0 : Math.log((double) records / others) / Math.log(2);
        return new Model(prior + shift, others, comparisons);
    }

    /**
     * One comparison.
     *
     * @param name the field, or both crossed fields
     * @param levels from best to worst, the last being else
     */
    public record ComparisonModel(String name, List<LevelModel> levels) {}

    /**
     * One level, among pairs where both sides are known.
     *
     * @param text as written in the settings
     * @param m share of pairs of one person on this level
     * @param u share of pairs of two persons on this level
     */
    public record LevelModel(String text, double m, double u) {
        /** log2(m/u), the evidence in bits. */
        public double weight() {
            return Math.log(m / u) / Math.log(2);
        }
    }
}
