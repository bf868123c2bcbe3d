package id.timpora.match.identity;

import id.timpora.match.settings.ComparisonSetting;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.table.Column;
import id.timpora.match.table.Records;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often values and their words occur, taken once and kept until the model changes or the stock has doubled, so that a
 * pair weighs the same whichever records are looked at together.
 */
public final class TermCounts {
    private final int profiles;
    private final Map<String, Integer> known;
    private final Map<String, Map<String, Integer>> counts;
    private final Map<String, Map<String, Integer>> words = new HashMap<>();

    /**
     * Frequencies that were taken before.
     *
     * @param profiles how many profiles there were
     * @param known by field, how many of them had a value
     * @param counts by field and value, how many of them had it
     */
    public TermCounts(int profiles, Map<String, Integer> known, Map<String, Map<String, Integer>> counts) {
        this.profiles = profiles;
        this.known = Map.copyOf(known);
        this.counts = Map.copyOf(counts);
        counts.forEach((field, values) -> words.put(field, words(values)));
    }

    private static Map<String, Integer> words(Map<String, Integer> values) {
        Map<String, Integer> words = new HashMap<>();
        values.forEach((value, count) -> {
            for (String word : value.split(" ")) {
                words.merge(word, count, Integer::sum);
            }
        });
        return words;
    }

    /** How many profiles there were. */
    public int profiles() {
        return profiles;
    }

    /** By field, how many of them had a value. */
    public Map<String, Integer> known() {
        return known;
    }

    /** By field and value, how many of them had it. */
    public Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    /** Counts the values of records. */
    static TermCounts of(MatchSettings settings, Records records) {
        Map<String, Integer> known = new TreeMap<>();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (ComparisonSetting comparison : settings.comparisons()) {
            Column column = records.column(comparison.field());
            if (comparison.needsFrequencies()) {
                Map<String, Integer> values = new TreeMap<>();
                for (int i = 0; i < column.values().size(); i++) {
                    values.put(column.values().text(i), column.values().count(i));
                }
                known.put(comparison.field(), column.known());
                counts.put(comparison.field(), values);
            }
        }
        return new TermCounts(records.size(), known, counts);
    }

    /** Lets records weigh their values by these counts. */
    void apply(Records records) {
        for (Column column : records.columns()) {
            String field = column.field().name();
            if (known.containsKey(field)) {
                Map<String, Integer> values = counts.getOrDefault(field, Map.of());
                Map<String, Integer> ofWords = words.getOrDefault(field, Map.of());
                column.values()
                        .reckon(known.get(field), v -> values.getOrDefault(v, 0), w -> ofWords.getOrDefault(w, 0));
            }
        }
    }

    /** Whether so many profiles are too many for these counts. */
    public boolean isOutgrown(int now) {
        return now >= 2 * profiles;
    }
}
