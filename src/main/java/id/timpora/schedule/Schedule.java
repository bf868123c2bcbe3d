package id.timpora.schedule;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.quartz.CronExpression;

/**
 * When the nightly run starts: {@code jobs/schedule.yaml}.
 *
 * @param zone zone of the cron expression and of the window
 * @param cron Quartz cron expression
 * @param settle how long a file without checksum must be quiet
 * @param startUntil local time after which a missed night waits for a person
 */
public record Schedule(ZoneId zone, String cron, Duration settle, LocalTime startUntil) {
    private static final int LONGEST_SETTLE = 3600;

    /** Reads the file; throws {@link id.timpora.definition.InvalidDefinition} with all its mistakes. */
    public static Schedule load(Path jobs) {
        return Definition.read(jobs.resolve("schedule.yaml"), Schedule::bind);
    }

    private static Schedule bind(Section root) {
        ZoneId zone = zone(root);
        Section nightly = root.section("nightly");
        String cron = nightly.text("cron");
        if (!CronExpression.isValidExpression(cron)) {
            nightly.mistake("cron", "is no cron expression of six or seven fields, for example '0 30 1 * * ?'");
        }
        Duration settle = Duration.ofSeconds((long) nightly.number("settle_seconds", 0, LONGEST_SETTLE, 60));
        LocalTime until = time(nightly);
        nightly.done();
        root.done();
        return new Schedule(zone, cron, settle, until);
    }

    private static ZoneId zone(Section root) {
        try {
            return ZoneId.of(root.text("time_zone"));
        } catch (DateTimeException e) {
            root.mistake("time_zone", "is no time zone, for example Asia/Pontianak");
            return ZoneId.of("Asia/Pontianak");
        }
    }

    private static LocalTime time(Section nightly) {
        try {
            return LocalTime.parse(nightly.optionalText("start_until").orElse("06:00"));
        } catch (DateTimeException e) {
            nightly.mistake("start_until", "is no time of day, for example '06:00'");
            return LocalTime.MIDNIGHT;
        }
    }
}
