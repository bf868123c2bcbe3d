package id.timpora.schedule;

import id.timpora.pipeline.Progress;
import id.timpora.pipeline.RunOutcome;
import id.timpora.pipeline.RunRequest;
import id.timpora.pipeline.Runs;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Optional;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/** Starts the nightly run, oldest unread night first, until no night is left. */
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
        Schedule schedule = Schedule.load(jobs);
        LocalTime now = clock.instant().atZone(schedule.zone()).toLocalTime();
        boolean late = context.getTrigger().getPreviousFireTime() != null && now.isAfter(schedule.startUntil());
        if (late) {
            LOG.warn("The nightly run was missed and its window is over; start it by hand");
            return;
        }
        RunRequest request = new RunRequest(Optional.empty(), inbox, schedule.settle(), false, "", "schedule");
        do {
            RunOutcome outcome = runs.start(request, Progress.NONE);
            if (outcome instanceof RunOutcome.Failed failed) {
                throw new JobExecutionException("Run " + failed.run().id() + " failed");
            }
            if (!(outcome instanceof RunOutcome.Published)) {
                return;
            }
        } while (runs.hasUnreadNight(inbox));
    }
}
