package id.timpora.pipeline;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The night, step by step. Every step owns its transactions and can be repeated, so that a run killed anywhere goes on
 * where it was.
 */
@Configuration(proxyBeanMethods = false)
class NightlyJob {
    private final Desk desk;

    NightlyJob(Desk desk) {
        this.desk = desk;
    }

    @Bean
    Job nightly(
            JobRepository jobs,
            Step claimFiles,
            Step landFeeds,
            Step normalizeRecords,
            Step matchRecords,
            Step detectDiscrepancies,
            Step publishNight) {
        return new JobBuilder("nightly", jobs)
                .start(claimFiles)
                .next(landFeeds)
                .next(normalizeRecords)
                .next(matchRecords)
                .next(detectDiscrepancies)
                .next(publishNight)
                .build();
    }

    @Bean
    Step claimFiles(JobRepository jobs, ClaimFilesStep work) {
        return step(jobs, "claimFiles", work);
    }

    @Bean
    Step landFeeds(JobRepository jobs, LandFeedsStep work) {
        return step(jobs, "landFeeds", work);
    }

    @Bean
    Step normalizeRecords(JobRepository jobs, NormalizeRecordsStep work) {
        return step(jobs, "normalizeRecords", work);
    }

    @Bean
    Step matchRecords(JobRepository jobs, MatchRecordsStep work) {
        return step(jobs, "matchRecords", work);
    }

    @Bean
    Step detectDiscrepancies(JobRepository jobs, DetectDiscrepanciesStep work) {
        return step(jobs, "detectDiscrepancies", work);
    }

    @Bean
    Step publishNight(JobRepository jobs, PublishNightStep work) {
        return step(jobs, "publishNight", work);
    }

    /** The work owns its transactions: a commit that fails in Batch's own would leave a step that nothing can restart. */
    private Step step(JobRepository jobs, String name, Tasklet work) {
        return new StepBuilder(name, jobs)
                .tasklet(new StoppableWork(desk, work), new ResourcelessTransactionManager())
                .build();
    }
}
