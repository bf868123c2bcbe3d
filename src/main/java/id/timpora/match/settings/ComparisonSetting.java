package id.timpora.match.settings;

import java.util.List;

/**
 * One comparison: a field and the levels on which two values of it can agree, from best to worst. What is on no level is
 * <em>else</em>; missing on either side is a level of its own that weighs nothing.
 *
 * @param field the field; also the name of the comparison
 * @param levels the levels, the first being equality
 * @param termFrequencies whether agreeing on a rare value says more than agreeing on a common one
 * @param seeds shares of the levels, and of else, among pairs of one person, before anything is learned
 */
public record ComparisonSetting(String field, List<LevelSetting> levels, boolean termFrequencies, List<Double> seeds) {
    /** Whether what a pair weighs depends on how often values or their words occur. */
    public boolean needsFrequencies() {
        return termFrequencies
                || levels.stream().map(LevelSetting::kind).anyMatch(kind -> kind != null && kind.needsFrequencies());
    }
}
