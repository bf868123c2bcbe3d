package id.timpora.schedule;

import id.timpora.definition.InvalidDefinition;
import id.timpora.pipeline.Progress;
import id.timpora.pipeline.Run;
import id.timpora.pipeline.RunOutcome;
import id.timpora.pipeline.RunRequest;
import id.timpora.pipeline.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/**
 * Goes on with a run that did not end, then runs the unread nights, oldest first. A night without any file is run once
 * its day is over, so that the missing deliveries are seen. The night is never taken from the time of firing: a missed
 * firing comes late.
 */
@DisallowConcurrentExecution
class NightlyRun implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);

    private final Runs runs;
    private final InstantSource clock;
    private final Path inbox;
    private final Path jobs;

    NightlyRun(
            Runs runs,
            InstantSource clock,
            @Value("${timpora.inbox}") Path inbox,
            @Value("${timpora.jobs}") Path jobs) {
        this.runs = runs;
        this.clock = clock;
        this.inbox = inbox;
        this.jobs = jobs;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        try {
            Schedule schedule = Schedule.load(jobs);
            if (!schedule.mayStart(clock.instant())) {
                LOG.warn("The nightly run was missed and its window is over; start it by hand: timpora run");
                return;
            }
            run(schedule);
        } catch (InvalidDefinition e) {
            throw new JobExecutionException("jobs/ is invalid: " + e.getMessage(), e);
        }
    }

    private void run(Schedule schedule) throws JobExecutionException {
        if (!Files.isDirectory(inbox)) {
            throw new JobExecutionException("There is no inbox " + inbox);
        }
        Optional<Run> open = runs.open();
        if (open.isPresent() && !isPublished(runs.restart(open.get().id(), Progress.NONE))) {
            return;
        }
        Optional<LocalDate> night = next(schedule);
        while (night.isPresent()) {
            var request = new RunRequest(night, inbox, schedule.settle(), false, "", "schedule");
            night = isPublished(runs.start(request, Progress.NONE)) ? runs.unreadNight(inbox) : Optional.empty();
        }
    }

    private Optional<LocalDate> next(Schedule schedule) {
        LocalDate today = clock.instant().atZone(schedule.zone()).toLocalDate();
        Optional<LocalDate> empty =
                runs.lastPublished().map(run -> run.night().plusDays(1)).filter(night -> night.isBefore(today));
        return runs.unreadNight(inbox).or(() -> empty);
    }

    /** Whether the work may go on; a failure is thrown, so that the scheduler knows of it. */
    private static boolean isPublished(RunOutcome outcome) throws JobExecutionException {
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new JobExecutionException("Run " + failed.run().id() + " failed: "
                    + failed.run().message() + "; go on with: timpora restart "
                    + failed.run().id());
        }
        if (outcome instanceof RunOutcome.Refused refused) {
            throw new JobExecutionException(refused.why().en());
        }
        if (outcome instanceof RunOutcome.Published published && published.needsHuman()) {
            LOG.warn("Run {} is published; files need a person", published.run().id());
        }
        return outcome instanceof RunOutcome.Published;
    }
}
