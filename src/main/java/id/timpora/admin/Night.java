package id.timpora.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One run of {@code store.run}. */
record Night(
        int run,
        LocalDate night,
        int attempt,
        State state,
        String startedBy,
        @Nullable String reason,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant publishedAt,
        @Nullable Long jobExecution,
        @Nullable String definitions,
        @Nullable String message) {

    /** Where a run stands, with the edge of its card, its icon and its letter in the strip of nights. */
    enum State {
        RUNNING("lari", "lari", "j"),
        STOPPED("tahan", "tahan", "t"),
        FAILED("kritis", "kritis", "g"),
        HELD("tahan", "tahan", "t"),
        PUBLISHED("baik", "baik", "b");

        private final String style;
        private final String icon;
        private final String cell;

        State(String style, String icon, String cell) {
            this.style = style;
            this.icon = icon;
            this.cell = cell;
        }

        public String style() {
            return style;
        }

        public String icon() {
            return icon;
        }

        public String cell() {
            return cell;
        }
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** How long the run took, or has taken so far. */
    public Duration took() {
        return Duration.between(startedAt, finishedAt == null ? Instant.now() : finishedAt);
    }

    static Night of(ResultSet row, int number) throws SQLException {
        return new Night(
                row.getInt("run_id"),
                row.getObject("night", LocalDate.class),
                row.getInt("attempt"),
                State.valueOf(row.getString("status")),
                row.getString("started_by"),
                row.getString("reason"),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "finished_at"),
                instant(row, "published_at"),
                row.getObject("job_execution_id", Long.class),
                row.getString("definitions_hash"),
                row.getString("message"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
