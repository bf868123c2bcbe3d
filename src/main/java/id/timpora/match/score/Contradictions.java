package id.timpora.match.score;

import java.util.List;

/** What forbids that two records are one person: every field of a set is known on both sides and agrees in nothing. */
final class Contradictions {
    private final Plan plan;
    private final List<int[]> sets;

    Contradictions(Plan plan) {
        this.plan = plan;
        this.sets = plan.settings().contradictions().stream()
                .map(fields -> fields.stream().mapToInt(plan::comparison).toArray())
                .toList();
    }

    boolean isNone() {
        return sets.isEmpty();
    }

    /** Whether the last pair contradicts. */
    boolean speak(PairLevels levels) {
        return sets.stream().anyMatch(set -> speaks(set, levels));
    }

    private boolean speaks(int[] set, PairLevels levels) {
        for (int comparison : set) {
            if (levels.level(comparison) != plan.worst(comparison)) {
                return false;
            }
        }
        return true;
    }
}
