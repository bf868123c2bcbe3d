package id.timpora.schedule;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
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
    private static final String CRON_ALLOWED =
            "allowed: a cron expression of six or seven fields, for example '0 30 1 * * ?'";

    /** The firing before a moment is looked for in these windows; cron expressions can only be walked forwards. */
    private static final List<Duration> LOOK_BACK =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(8), Duration.ofDays(366));

    /** Reads the file; throws {@link id.timpora.definition.InvalidDefinition} with all its mistakes. */
    public static Schedule load(Path jobs) {
        return Definition.read(jobs.resolve("schedule.yaml"), Schedule::bind);
    }

    private static Schedule bind(Section root) {
        ZoneId zone = zone(root);
        Section nightly = root.section("nightly");
        String cron = nightly.text("cron");
        if (nightly.has("cron") && !CronExpression.isValidExpression(cron)) {
            nightly.mistake("cron", "is '" + cron + "'; " + CRON_ALLOWED);
        }
        Duration settle = Duration.ofSeconds((long) nightly.number("settle_seconds", 0, LONGEST_SETTLE, 60));
        LocalTime until = time(nightly);
        nightly.done();
        root.done();
        return new Schedule(zone, cron, settle, until);
    }

    private static ZoneId zone(Section root) {
        String zone = root.text("time_zone");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            if (root.has("time_zone")) {
                root.mistake("time_zone", "is '" + zone + "'; allowed: a time zone, for example Asia/Pontianak");
            }
            return ZoneId.of("Asia/Pontianak");
        }
    }

    private static LocalTime time(Section nightly) {
        String time = nightly.optionalText("start_until").orElse("06:00");
        try {
            return LocalTime.parse(time);
        } catch (DateTimeException e) {
            nightly.mistake("start_until", "is '" + time + "'; allowed: a time of day, for example '06:00'");
            return LocalTime.MIDNIGHT;
        }
    }

    /** Whether a run may still start: the window that the last firing opened is not over. */
    boolean mayStart(Instant now) {
        return lastFiring(now).map(fired -> !now.isAfter(windowEnd(fired))).orElse(false);
    }

    private Instant windowEnd(Instant fired) {
        ZonedDateTime begin = fired.atZone(zone);
        ZonedDateTime end = begin.with(startUntil);
        return (end.isAfter(begin) ? end : begin.plusDays(1).with(startUntil)).toInstant();
    }

    private Optional<Instant> lastFiring(Instant now) {
        CronExpression expression = expression();
        return LOOK_BACK.stream()
                .flatMap(back -> lastFiring(expression, now.minus(back), now).stream())
                .findFirst();
    }

    private static Optional<Instant> lastFiring(CronExpression expression, Instant from, Instant now) {
        Date found = null;
        Date next = expression.getNextValidTimeAfter(Date.from(from));
        while (next != null && !next.toInstant().isAfter(now)) {
            found = next;
            next = expression.getNextValidTimeAfter(next);
        }
        return Optional.ofNullable(found).map(Date::toInstant);
    }

    private CronExpression expression() {
        try {
            var expression = new CronExpression(cron);
            expression.setTimeZone(TimeZone.getTimeZone(zone));
            return expression;
        } catch (ParseException e) {
            throw new IllegalStateException("a valid expression does not parse", e);
        }
    }
}
