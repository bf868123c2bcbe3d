package id.timpora.match.score;

import id.timpora.match.settings.GuardSetting;
import java.util.List;

/** What speaks against a link although much agrees. */
final class Guards {
    private final Plan plan;
    private final List<GuardSetting> settings;
    private final int[][] same;
    private final int[] different;
    private final int[][] unless;

    Guards(Plan plan) {
        this.plan = plan;
        this.settings = plan.settings().guards();
        this.same = settings.stream().map(g -> comparisons(g.same())).toArray(int[][]::new);
        this.unless = settings.stream().map(g -> comparisons(g.unless())).toArray(int[][]::new);
        this.different =
                settings.stream().mapToInt(g -> plan.comparison(g.different())).toArray();
    }

    private int[] comparisons(List<String> fields) {
        return fields.stream().mapToInt(plan::comparison).filter(c -> c >= 0).toArray();
    }

    /** The guard that speaks against the last pair, or -1. */
    int speaking(PairLevels levels) {
        for (int i = 0; i < settings.size(); i++) {
            if (different[i] >= 0
                    && levels.level(different[i]) == plan.worst(different[i])
                    && areExact(levels, same[i])
                    && !isAnyExact(levels, unless[i])) {
                return i;
            }
        }
        return -1;
    }

    double bits(int guard) {
        return settings.get(guard).bits();
    }

    String name(int guard) {
        return settings.get(guard).name();
    }

    private static boolean areExact(PairLevels levels, int[] comparisons) {
        for (int comparison : comparisons) {
            if (levels.level(comparison) != Plan.EXACT) {
                return false;
            }
        }
        return comparisons.length > 0;
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
