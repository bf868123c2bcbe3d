package id.timpora.match.score;

import id.timpora.match.score.Model.LevelModel;
import id.timpora.match.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frequency of a value adds to the weight of agreeing on it, in bits: log2 of the chance that strangers agree at
 * all over the chance that a stranger holds this value.
 */
final class TermFrequencies {
    /** Values alike but not equal share only a part of their rarity: the others like them are not all known. */
    private static final double ALIKE = 0.5;

    private final float[] exact;

    private TermFrequencies(float[] exact) {
        this.exact = exact;
    }

    static @Nullable TermFrequencies of(Plan plan, int comparison, List<LevelModel> levels) {
        if (comparison >= plan.plainSize() || !plan.setting(comparison).termFrequencies()) {
            return null;
        }
        Column column = plan.column(comparison);
        float[] exact = new float[column.values().size()];
        double expected = levels.get(0).u();
        double known = Math.max(1, column.known()) * Math.sqrt(Math.max(1, column.shared() / expected));
        for (int i = 0; i < exact.length; i++) {
            double frequency = Math.max(1, column.values().count(i)) / known;
            exact[i] = (float) (Math.log(expected / frequency) / Math.log(2));
        }
        return new TermFrequencies(exact);
    }

    /** Bits for a level above else. */
    double bits(int level, int valueA, int valueB) {
        if (valueA < 0 || valueB < 0 || valueA >= exact.length || valueB >= exact.length) {
            return 0;
        }
        double rarity = Math.min(exact[valueA], exact[valueB]);
        return level == Plan.EXACT ? rarity : ALIKE * rarity;
    }

    /** The most that any value adds. */
    double most() {
        double most = 0;
        for (float bits : exact) {
            most = Math.max(most, bits);
        }
        return most;
    }
}
