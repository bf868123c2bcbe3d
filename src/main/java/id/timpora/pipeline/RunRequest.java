package id.timpora.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish for a run.
 *
 * @param night business date; where empty the oldest night with unread files after the last published one
 * @param inbox folder of the deliveries
 * @param settle how long a file without checksum must be quiet
 * @param again whether a published night may be run once more
 * @param reason why, for a run started by hand
 * @param startedBy who asks
 */
public record RunRequest(
        Optional<LocalDate> night, Path inbox, Duration settle, boolean again, String reason, String startedBy) {}
