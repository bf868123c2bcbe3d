package id.timpora.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a running night is. Each step weighs what it usually takes; without earlier nights all steps weigh the same. */
record Progress(List<Step> steps) {

    /** Share of the night that is behind, from 0 to 1. */
    public double share() {
        double all = 0;
        double behind = 0;
        for (Step step : steps) {
            double weight = weight(step);
            all += weight;
            behind += weight * step.share();
        }
        return all == 0 ? 0 : behind / all;
    }

    private static double weight(Step step) {
        return step.usual() == null ? 1 : Math.max(1, step.usual().toMillis());
    }

    /** The number of the step at work, from 1; 0 before the first. */
    public int current() {
        int current = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).state() != Step.State.WAITING) {
                current = i + 1;
            }
        }
        return current;
    }

    /** Name of the step at work, or empty. */
    public String currentName() {
        return current() == 0 ? "" : steps.get(current() - 1).name();
    }

    /** When the night will be done if its steps take what they usually take; null where that is not known. */
    public @Nullable Instant expectedEnd() {
        Duration left = Duration.ZERO;
        for (Step step : steps) {
            if (step.state() != Step.State.DONE) {
                Duration ofStep = step.left();
                if (ofStep == null) {
                    return null;
                }
                left = left.plus(ofStep);
            }
        }
        return steps.isEmpty() ? null : Instant.now().plus(left);
    }
}
