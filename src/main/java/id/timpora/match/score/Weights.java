package id.timpora.match.score;

import id.timpora.match.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model bound to a plan: the bits of each level, and of each value where frequencies count. */
final class Weights {
    final double prior;
    final double[][] bits;
    final @Nullable TermFrequencies[] frequencies;

    /** The most a comparison adds where the values are not equal. */
    final double[] mostUnequal;

    Weights(Plan plan, Model model) {
        prior = model.prior();
        bits = new double[plan.size()][];
        frequencies = new TermFrequencies[plan.size()];
        mostUnequal = new double[plan.size()];
        for (int i = 0; i < bits.length; i++) {
            List<Model.LevelModel> levels = model.comparisons().get(i).levels();
            bits[i] = new double[levels.size() + 1];
            for (int level = 1; level < bits[i].length; level++) {
                bits[i][level] = levels.get(level - 1).weight();
            }
            frequencies[i] = TermFrequencies.of(plan, i, levels);
            mostUnequal[i] =
                    i < plan.plainSize() ? mostUnequal(i, plan.column(i).sets().length > 0) : 0;
        }
    }

    /** The most a comparison adds where the codes are equal; for a single value it is just what it adds. */
    double mostEqual(int comparison, int code, Column column) {
        TermFrequencies terms = frequencies[comparison];
        double exact = bits[comparison][Plan.EXACT];
        if (terms == null) {
            return exact;
        }
        return exact + (column.isSet(code) ? terms.most() : terms.bits(Plan.EXACT, code, code));
    }

    /** Codes that differ may yet share a value where a record can have several. */
    private double mostUnequal(int comparison, boolean sets) {
        double most = Double.NEGATIVE_INFINITY;
        for (int level = sets ? Plan.EXACT : Plan.EXACT + 1; level < bits[comparison].length; level++) {
            most = Math.max(most, bits[comparison][level]);
        }
        TermFrequencies terms = frequencies[comparison];
        return terms == null ? most : most + (sets ? terms.most() : terms.most() / 2);
    }

    /** Bits that the values' frequencies add on a level. */
    double frequency(int comparison, int level, int worst, int valueA, int valueB) {
        TermFrequencies terms = frequencies[comparison];
        return terms == null || level == Plan.MISSING || level == worst ? 0 : terms.bits(level, valueA, valueB);
    }
}
