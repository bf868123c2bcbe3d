package id.timpora.match.score;

import java.util.List;
import java.util.Optional;

/**
 * How the weight of a pair comes about.
 *
 * @param prior where it starts: log2 of the odds of any two records, in bits
 * @param parts what each comparison adds
 * @param guard what speaks against the pair although much agrees; several by comma
 * @param guardBits what that adds
 * @param weight the sum
 */
public record Waterfall(double prior, List<Part> parts, Optional<String> guard, double guardBits, double weight) {
    /**
     * One comparison.
     *
     * @param name the field, or both crossed fields
     * @param level the level as written in the settings; empty where a side is missing
     * @param one values of the one record
     * @param other values of the other record
     * @param bits what the level adds
     * @param frequencyBits what the frequency of the value adds
     */
    public record Part(String name, String level, String one, String other, double bits, double frequencyBits) {
        /** Whether both sides say something. */
        public boolean isKnown() {
            return !level.isEmpty();
        }

        /** Whether nothing agrees. */
        public boolean isElse() {
            return level.equals("else");
        }
    }

    /** The chance that both records are one person. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -weight));
    }

    static Waterfall of(Plan plan, Weights weights, PairLevels levels, Guards guards, int a, int b) {
        levels.of(plan.records().codes(), a, b);
        List<Part> parts = new java.util.ArrayList<>();
        double sum = weights.prior;
        for (int i = 0; i < plan.size(); i++) {
            int level = levels.level(i);
            double bits = weights.bits[i][level];
            double frequency = weights.frequency(i, level, plan.worst(i), levels.valueA(i), levels.valueB(i));
            sum += bits + frequency;
            String text = level == Plan.MISSING ? "" : plan.levels(i).get(level - 1);
            parts.add(new Part(plan.name(i), text, value(plan, i, a), value(plan, i, b), bits, frequency));
        }
        String names = guards.names(levels);
        double against = guards.bits(levels);
        return new Waterfall(
                weights.prior, parts, Optional.of(names).filter(n -> !n.isEmpty()), against, sum + against);
    }

    private static String value(Plan plan, int comparison, int record) {
        return comparison < plan.plainSize()
                ? plan.column(comparison).text(plan.column(comparison).codes()[record])
                : "";
    }
}
