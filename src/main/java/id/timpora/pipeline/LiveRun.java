package id.timpora.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/**
 * The run this process works on.
 *
 * @param id number
 * @param night business date
 * @param inbox folder of the deliveries
 * @param settle how long a file without checksum must be quiet
 * @param definitions what {@code jobs/} said when the run began
 * @param progress told how it gets on
 */
record LiveRun(int id, LocalDate night, Path inbox, Duration settle, Definitions definitions, Progress progress) {
    LiveRun toldTo(Progress other) {
        return new LiveRun(id, night, inbox, settle, definitions, other);
    }
}
