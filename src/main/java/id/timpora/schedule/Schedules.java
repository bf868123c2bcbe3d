package id.timpora.schedule;

import java.nio.file.Path;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Brings the scheduler in line with {@code jobs/schedule.yaml}, the only truth about when runs start. */
@Component
public class Schedules {
    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);
    private static final JobKey JOB = JobKey.jobKey("nightly");
    private static final TriggerKey TRIGGER = TriggerKey.triggerKey("nightly");

    private final Scheduler scheduler;
    private final StuckTriggers stuck;
    private final Path jobs;

    Schedules(Scheduler scheduler, StuckTriggers stuck, @Value("${timpora.jobs}") Path jobs) {
        this.scheduler = scheduler;
        this.stuck = stuck;
        this.jobs = jobs;
    }

    /**
     * Reads the schedule and starts the scheduler; recovery of interrupted runs must have been done. Throws
     * {@link id.timpora.definition.InvalidDefinition} where the file is wrong.
     *
     * @param interrupted a run was cut off and is to go on at once, if its window is still open
     */
    public void start(boolean interrupted) {
        Schedule schedule = Schedule.load(jobs);
        try {
            int released = stuck.release();
            if (released > 0) {
                LOG.warn("{} triggers of the scheduler were stuck and wait for their next time again", released);
            }
            reconcile(schedule);
            scheduler.start();
            if (interrupted) {
                scheduler.triggerJob(JOB);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler did not start", e);
        }
    }

    /** A trigger that says the same is kept: it remembers the night missed while the server was down. */
    private void reconcile(Schedule schedule) throws SchedulerException {
        scheduler.addJob(
                JobBuilder.newJob(NightlyRun.class)
                        .withIdentity(JOB)
                        .storeDurably()
                        .requestRecovery(false)
                        .build(),
                true);
        if (!saysTheSame(schedule)) {
            scheduler.unscheduleJob(TRIGGER);
            scheduler.scheduleJob(trigger(schedule));
        }
    }

    private boolean saysTheSame(Schedule schedule) throws SchedulerException {
        return scheduler.getTrigger(TRIGGER) instanceof CronTrigger kept
                && kept.getCronExpression().equals(schedule.cron())
                && kept.getTimeZone().toZoneId().equals(schedule.zone());
    }

    private static CronTrigger trigger(Schedule schedule) {
        return TriggerBuilder.newTrigger()
                .withIdentity(TRIGGER)
                .forJob(JOB)
                .withSchedule(CronScheduleBuilder.cronSchedule(schedule.cron())
                        .inTimeZone(TimeZone.getTimeZone(schedule.zone()))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
