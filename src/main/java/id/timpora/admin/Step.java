package id.timpora.admin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param took all attempts together, so far if it is running; null before it begins
 * @param usual median of earlier runs; null where there is none
 * @param partsDone parts finished, of {@code parts}; both 0 for a step that is not divided
 */
record Step(
        String name,
        State state,
        @Nullable Duration took,
        @Nullable Duration usual,
        int partsDone,
        int parts) {

    /** Where a step stands; its name in lower case is also its icon's style. */
    enum State {
        WAITING("rendah", "tunggu"),
        RUNNING("lari", "lari"),
        DONE("baik", "baik"),
        STOPPED("tahan", "tahan"),
        FAILED("kritis", "kritis");

        private final String style;
        private final String icon;

        State(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        public String style() {
            return style;
        }

        public String icon() {
            return icon;
        }

        static State ofBatch(String status) {
            return switch (status) {
                case "COMPLETED" -> DONE;
                case "STARTING", "STARTED" -> RUNNING;
                case "STOPPING", "STOPPED" -> STOPPED;
                default -> FAILED;
            };
        }
    }

    /** Share of the step that is behind, from 0 to 1: by its parts, else by its usual length, of which 5 % stay open. */
    public double share() {
        if (state == State.DONE) {
            return 1;
        }
        if (state == State.WAITING || took == null) {
            return 0;
        }
        if (parts > 0) {
            return (double) partsDone / parts;
        }
        return usual == null || usual.isZero() ? 0 : Math.min(0.95, (double) took.toMillis() / usual.toMillis());
    }

    /** Time left by the usual length; null where nothing is known. */
    public @Nullable Duration left() {
        if (state == State.DONE || usual == null) {
            return null;
        }
        Duration left = took == null ? usual : usual.minus(took);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
