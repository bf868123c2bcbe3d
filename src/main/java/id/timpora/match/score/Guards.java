package id.timpora.match.score;

import id.timpora.match.settings.GuardSetting;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What speaks against a link although much agrees. */
final class Guards {
    private final Plan plan;
    private final List<GuardSetting> settings;
    private final int[][] same;
    private final int[][] alike;
    private final int[] different;
    private final int[][] unless;

    Guards(Plan plan) {
        this.plan = plan;
        this.settings = plan.settings().guards();
        this.same = settings.stream().map(g -> comparisons(g.same())).toArray(int[][]::new);
        this.alike = settings.stream().map(g -> comparisons(g.alike())).toArray(int[][]::new);
        this.unless = settings.stream().map(g -> comparisons(g.unless())).toArray(int[][]::new);
        this.different =
                settings.stream().mapToInt(g -> plan.comparison(g.different())).toArray();
    }

    private int[] comparisons(List<String> fields) {
        return fields.stream().mapToInt(plan::comparison).filter(c -> c >= 0).toArray();
    }

    /** What all guards that speak against the last pair add; each takes away what one shared value seemed to say. */
    double bits(PairLevels levels) {
        double bits = 0;
        for (int i = 0; i < different.length; i++) {
            bits += speaks(i, levels) ? settings.get(i).bits() : 0;
        }
        return bits;
    }

    /** The names of the guards that speak against the last pair; empty if none does. */
    String names(PairLevels levels) {
        return IntStream.range(0, different.length)
                .filter(i -> speaks(i, levels))
                .mapToObj(i -> settings.get(i).name())
                .collect(Collectors.joining(", "));
    }

    private boolean speaks(int guard, PairLevels levels) {
        int comparison = different[guard];
        return comparison >= 0
                && levels.level(comparison) == plan.worst(comparison)
                && same[guard].length + alike[guard].length > 0
                && areExact(levels, same[guard])
                && areAlike(levels, alike[guard])
                && !isAnyExact(levels, unless[guard]);
    }

    private static boolean areExact(PairLevels levels, int[] comparisons) {
        for (int comparison : comparisons) {
            if (levels.level(comparison) != Plan.EXACT) {
                return false;
            }
        }
        return true;
    }

    private boolean areAlike(PairLevels levels, int[] comparisons) {
        for (int comparison : comparisons) {
            int level = levels.level(comparison);
            if (level == Plan.MISSING || level == plan.worst(comparison)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnyExact(PairLevels levels, int[] comparisons) {
        for (int comparison : comparisons) {
            if (levels.level(comparison) == Plan.EXACT) {
                return true;
            }
        }
        return false;
    }
}
