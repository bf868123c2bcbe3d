package id.timpora.architecture.crooked.pipeline;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;

/** Uses what loses rows. */
final class ChunkStep {
    private ChunkStep() {}

    static Object step(JobRepository jobs) {
        return new StepBuilder(jobs).<String, String>chunk(10).faultTolerant();
    }

    static void stop(JobOperator operator, JobExecution execution) throws Exception {
        operator.stop(execution);
    }
}
