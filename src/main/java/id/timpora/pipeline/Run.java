package id.timpora.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One nightly run.
 *
 * @param id number, from 1
 * @param night business date
 * @param attempt 1, or more where a published night was run again
 * @param status state
 * @param startedBy who: {@code schedule} or an account of the system
 * @param startedAt when it began
 * @param publishedAt when readers began to see it
 * @param message why it failed
 */
public record Run(
        int id,
        LocalDate night,
        int attempt,
        Status status,
        String startedBy,
        Instant startedAt,
        Optional<Instant> publishedAt,
        String message) {

    /** State of a run. */
    public enum Status {
        RUNNING,
        STOPPED,
        FAILED,
        /** Done, but kept back until a person publishes it. */
        HELD,
        PUBLISHED
    }
}
