package id.timpora.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.database.TestDatabase;
import id.timpora.definition.InvalidDefinition;
import id.timpora.pipeline.Run;
import id.timpora.pipeline.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.quartz.CronTrigger;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The scheduler on a real database: it fires, remembers, follows its file, and lets failures be known. */
class NightlyScheduleIT {
    private static final String NEVER = "0 30 1 1 1 ? 2099";
    private static final TriggerKey TRIGGER = TriggerKey.triggerKey("nightly");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext context;
    private static Scheduler scheduler;
    private static Schedules schedules;
    private static JdbcClient sql;
    private static final Failed FAILED = new Failed();

    /** Everything but the pages. */
    @EnableAutoConfiguration
    @ComponentScan({"id.timpora.database", "id.timpora.pipeline", "id.timpora.schedule"})
    static class Core {}

    /** Remembers the last failure the scheduler was told of. */
    private static final class Failed extends JobListenerSupport {
        private volatile String message = "";

        @Override
        public String getName() {
            return "failures";
        }

        @Override
        public void jobWasExecuted(JobExecutionContext fired, JobExecutionException failure) {
            message = failure == null ? "" : String.valueOf(failure.getMessage());
        }
    }

    @BeforeAll
    static void open() throws IOException, SchedulerException {
        FileSystemUtils.copyRecursively(Path.of("jobs"), folder.resolve("jobs"));
        Files.createDirectories(folder.resolve("inbox"));
        PGSimpleDataSource database = TestDatabase.empty();
        sql = JdbcClient.create(database);
        write(NEVER);
        context = new SpringApplicationBuilder(Core.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--timpora.data=" + folder.resolve("data"),
                        "--timpora.jobs=" + folder.resolve("jobs"),
                        "--timpora.inbox=" + folder.resolve("inbox"),
                        "--timpora.database-url=" + database.getUrl(),
                        "--spring.quartz.properties.org.quartz.jobStore.misfireThreshold=1000");
        scheduler = context.getBean(Scheduler.class);
        scheduler.getListenerManager().addJobListener(FAILED);
        schedules = context.getBean(Schedules.class);
    }

    @BeforeEach
    void rest() throws IOException, SchedulerException {
        write(NEVER);
        scheduler.standby();
        await("nothing runs", () -> running().isEmpty());
        FAILED.message = "";
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void runsTheUnreadNightsOldestFirstWhenItFires() throws IOException {
        deliver("polri_kehilangan_x_20261121.csv");
        deliver("polri_kehilangan_x_20261122.csv");
        write("* * * * * ?");
        schedules.start(false);
        await("both nights", () -> nights().containsAll(List.of("2026-11-21", "2026-11-22")));
        assertThat(nights()).containsSubsequence("2026-11-21", "2026-11-22");
        assertThat(runs().all()).allMatch(run -> run.startedBy().equals("schedule"));
    }

    @Test
    void followsItsFileAndKeepsATriggerThatSaysTheSame() throws IOException, SchedulerException {
        schedules.start(false);
        sql.sql("update qrtz_triggers set priority = 9").update();
        schedules.start(false);
        assertThat(scheduler.getTrigger(TRIGGER).getPriority()).isEqualTo(9);
        write("0 45 2 * * ?");
        schedules.start(false);
        assertThat(scheduler.getTrigger(TRIGGER)).isInstanceOfSatisfying(CronTrigger.class, trigger -> {
            assertThat(trigger.getCronExpression()).isEqualTo("0 45 2 * * ?");
            assertThat(trigger.getTimeZone()).isEqualTo(TimeZone.getTimeZone("Asia/Pontianak"));
            assertThat(trigger.getPriority()).isNotEqualTo(9);
        });
        assertThat(sql.sql("select count(*) from qrtz_job_details")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void firesTheNightMissedWhileTheServerWasDown() throws IOException, SchedulerException {
        write("0 0 0 * * ?");
        schedules.start(false);
        scheduler.standby();
        sql.sql("update qrtz_triggers set next_fire_time = ?")
                .param(Instant.now().minus(Duration.ofHours(3)).toEpochMilli())
                .update();
        schedules.start(false);
        await("the missed firing", () -> scheduler.getTrigger(TRIGGER).getPreviousFireTime() != null);
    }

    @Test
    void letsAStuckTriggerWaitForItsNextTimeAgain() throws SchedulerException {
        schedules.start(false);
        scheduler.standby();
        for (String state : List.of("ACQUIRED", "BLOCKED")) {
            sql.sql("update qrtz_triggers set trigger_state = ?").param(state).update();
            schedules.start(false);
            assertThat(sql.sql("select trigger_state from qrtz_triggers")
                            .query(String.class)
                            .single())
                    .isEqualTo("WAITING");
            scheduler.standby();
        }
    }

    @Test
    void letsTheSchedulerKnowThatNothingCouldBeRun() throws IOException, SchedulerException {
        Path rule = folder.resolve("jobs/rules/DAT-01.sql");
        String text = Files.readString(rule);
        Path late = deliver("polri_kehilangan_y_20991231.csv");
        write("* * * * * ?");
        Files.writeString(rule, "not a rule");
        schedules.start(false);
        await("an invalid rule", () -> FAILED.message.contains("DAT-01.sql:1"));
        rest();
        Files.delete(late);
        Files.writeString(rule, text);
        Path inbox = folder.resolve("inbox");
        Path away = Files.move(inbox, folder.resolve("away"));
        write("* * * * * ?");
        schedules.start(false);
        await("no inbox", () -> FAILED.message.contains("There is no inbox"));
        rest();
        Files.move(away, inbox);
    }

    @Test
    void goesOnWithAnInterruptedRunAtOnce() throws IOException, SchedulerException {
        sql.sql("insert into store.run (run_id, night, attempt, status, started_by, inbox, started_at, finished_at) "
                        + "select coalesce(max(run_id), 0) + 1, '2026-11-20', 99, 'FAILED', 'schedule', ?, now(), now() "
                        + "from store.run")
                .param(folder.resolve("inbox").toString())
                .update();
        write("0 0/1 * * * ?");
        schedules.start(true);
        await("the interrupted run", () -> nights().contains("2026-11-20"));
    }

    @Test
    void refusesAFileThatIsWrong() throws IOException {
        write("tonight");
        assertThatThrownBy(() -> schedules.start(false))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("schedule.yaml:3: nightly.cron: is 'tonight'");
    }

    private static void write(String cron) throws IOException {
        Files.writeString(folder.resolve("jobs/schedule.yaml"), """
                time_zone: Asia/Pontianak
                nightly:
                  cron: "%s"
                  settle_seconds: 0
                  start_until: "23:59:59"
                """.formatted(cron));
    }

    private static Path deliver(String name) throws IOException {
        return Files.writeString(folder.resolve("inbox").resolve(name), "NO_LAPORAN;TGL_LAPOR\n");
    }

    private static Runs runs() {
        return context.getBean(Runs.class);
    }

    private static List<String> nights() {
        return runs().all().stream()
                .filter(run -> run.status() == Run.Status.PUBLISHED)
                .map(Run::night)
                .map(LocalDate::toString)
                .toList();
    }

    private static List<?> running() throws SchedulerException {
        return scheduler.getCurrentlyExecutingJobs();
    }

    private interface Check {
        boolean holds() throws Exception;
    }

    private static void await(String what, Check check) {
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            try {
                if (check.holds()) {
                    return;
                }
                Thread.sleep(100);
            } catch (Exception e) {
                throw new AssertionError(what, e);
            }
        }
        throw new AssertionError("waited in vain for " + what + "; last failure: " + FAILED.message);
    }
}
