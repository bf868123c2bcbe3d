package id.timpora.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.definition.InvalidDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Pontianak");

    @TempDir
    private Path jobs;

    @ParameterizedTest
    @CsvSource({
        "0 30 1 * * ?, 06:00, 2026-11-23T01:30, true",
        "0 30 1 * * ?, 06:00, 2026-11-23T06:00, true",
        "0 30 1 * * ?, 06:00, 2026-11-23T06:01, false",
        "0 30 1 * * ?, 06:00, 2026-11-23T01:29, false",
        "0 0 22 * * ?, 06:00, 2026-11-23T22:00, true",
        "0 0 22 * * ?, 06:00, 2026-11-24T05:59, true",
        "0 0 22 * * ?, 06:00, 2026-11-24T06:01, false",
        "0 0 1 ? * MON, 03:00, 2026-11-23T02:00, true",
        "0 0 1 ? * MON, 03:00, 2026-11-24T02:00, false",
        "* * * * * ?, 06:00, 2026-11-23T12:00, true"
    })
    void letsAMissedNightStartUntilItsWindowIsOver(String cron, LocalTime until, LocalDateTime now, boolean may) {
        var schedule = new Schedule(WIB, cron, Duration.ZERO, until);
        assertThat(schedule.mayStart(now.atZone(WIB).toInstant())).isEqualTo(may);
    }

    @Test
    void isTheOneShipped() {
        assertThat(Schedule.load(Path.of("jobs")))
                .isEqualTo(new Schedule(WIB, "0 30 1 * * ?", Duration.ofMinutes(1), LocalTime.of(6, 0)));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() throws IOException {
        Files.writeString(jobs.resolve("schedule.yaml"), """
                time_zone: Asia/Entikong
                nightly:
                  cron: "30 1 * * *"
                  settle_seconds: soon
                  start_until: "25:00"
                  stop_at: never
                """);
        assertThatThrownBy(() -> Schedule.load(jobs))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessage("""
                schedule.yaml:1: time_zone: is 'Asia/Entikong'; allowed: a time zone, for example Asia/Pontianak
                schedule.yaml:3: nightly.cron: is '30 1 * * *'; allowed: a cron expression of six or seven fields, for example '0 30 1 * * ?'
                schedule.yaml:4: nightly.settle_seconds: is 'soon'; allowed: a number from 0 to 3600
                schedule.yaml:5: nightly.start_until: is '25:00'; allowed: a time of day, for example '06:00'
                schedule.yaml:6: nightly.stop_at: is unknown; allowed: cron, settle_seconds, start_until""");
    }

    @Test
    void saysThatItsFileIsMissing() {
        assertThatThrownBy(() -> Schedule.load(jobs)).hasMessage("schedule.yaml:1: this file does not exist");
    }
}
