package id.timpora.schedule;

import java.nio.file.Path;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Brings the scheduler in line with {@code jobs/schedule.yaml}, the only truth about when runs start. */
@Component
public class Schedules {
    private static final JobKey JOB = JobKey.jobKey("nightly");
    private static final TriggerKey TRIGGER = TriggerKey.triggerKey("nightly");

    private final Scheduler scheduler;
    private final Path jobs;

    Schedules(Scheduler scheduler, @Value("${timpora.jobs}") Path jobs) {
        this.scheduler = scheduler;
        this.jobs = jobs;
    }

    /** Reads the schedule and starts the scheduler; recovery of interrupted runs must have been done. */
    public void start() {
        Schedule schedule = Schedule.load(jobs);
        try {
            JobDetail job = JobBuilder.newJob(NightlyRun.class)
                    .withIdentity(JOB)
                    .storeDurably()
                    .requestRecovery(false)
                    .build();
            scheduler.addJob(job, true);
            Trigger trigger = TriggerBuilder.newTrigger()
                    .withIdentity(TRIGGER)
                    .forJob(JOB)
                    .withSchedule(CronScheduleBuilder.cronSchedule(schedule.cron())
                            .inTimeZone(TimeZone.getTimeZone(schedule.zone()))
                            .withMisfireHandlingInstructionFireAndProceed())
                    .build();
            scheduler.unscheduleJob(TRIGGER);
            scheduler.scheduleJob(trigger);
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler did not start", e);
        }
    }
}
