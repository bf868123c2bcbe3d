package id.timpora.pipeline;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Executes a run with Spring Batch on the calling thread, with a heartbeat beside it. */
@Component
class Execution {
    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);
    private static final int BEAT_SECONDS = 10;

    private final JobOperator operator;
    private final Job nightly;
    private final RunRows rows;
    private final Ownership owners;
    private final Desk desk;
    private final WorkFolder work;
    private final JdbcClient sql;

    Execution(
            JobOperator operator,
            Job nightly,
            RunRows rows,
            Ownership owners,
            Desk desk,
            WorkFolder work,
            JdbcClient sql) {
        this.operator = operator;
        this.nightly = nightly;
        this.rows = rows;
        this.owners = owners;
        this.desk = desk;
        this.work = work;
        this.sql = sql;
    }

    /** Executes a run this process owns. */
    RunOutcome execute(LiveRun run, int attempt) {
        desk.put(run);
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
        heart.scheduleAtFixedRate(() -> beat(run.id()), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try {
            work.clear();
            return outcome(run.id(), launch(run, attempt));
        } finally {
            heart.shutdownNow();
            desk.clear();
            owners.rest(run.id());
        }
    }

    private void beat(int run) {
        try {
            owners.beat(run);
        } catch (RuntimeException e) {
            LOG.warn("The heartbeat of run {} was not written", run);
        }
    }

    private JobExecution launch(LiveRun run, int attempt) {
        var parameters = new JobParametersBuilder()
                .addString("businessDate", run.night().toString())
                .addLong("attempt", (long) attempt)
                .toJobParameters();
        try {
            return operator.start(nightly, parameters);
        } catch (Exception e) {
            rows.mark(run.id(), Run.Status.FAILED, e.getClass().getSimpleName());
            owners.leave(run.id());
            throw new IllegalStateException("Run " + run.id() + " could not be launched", e);
        }
    }

    private RunOutcome outcome(int run, JobExecution execution) {
        owners.leave(run);
        if (find(run).publishedAt().isPresent()) {
            return new RunOutcome.Published(find(run), needsHuman(run));
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            rows.mark(run, Run.Status.STOPPED, "");
            rows.event(run, "STOPPED", "");
            return new RunOutcome.Stopped(find(run));
        }
        rows.mark(run, Run.Status.FAILED, failure(execution));
        rows.event(run, "FAILED", failure(execution));
        return new RunOutcome.Failed(find(run));
    }

    /** The failing step and the kind of failure; what went wrong in detail is in the log. */
    private static String failure(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(s -> s.getStatus() == BatchStatus.FAILED || s.getStatus() == BatchStatus.UNKNOWN)
                .findFirst()
                .map(s -> s.getStepName() + ": "
                        + s.getFailureExceptions().stream()
                                .findFirst()
                                .map(e -> e.getClass().getSimpleName())
                                .orElse("?"))
                .orElse("?");
    }

    private Run find(int run) {
        return rows.find(run).orElseThrow();
    }

    private boolean needsHuman(int run) {
        return sql.sql("select count(*) = 0 or bool_or(status in ('refused', 'quarantined', 'waiting')) or exists "
                        + "(select from store.rule_run where run_id = :run and error is not null) "
                        + "from store.file where run_id = :run")
                .param("run", run)
                .query(Boolean.class)
                .single();
    }

    void stop() {
        desk.stop();
    }
}
