package id.timpora.pipeline;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets right what a process that is gone left behind: executions that still count as running, executions of unknown
 * outcome, and job instances that never began. After it every run is RUNNING and owned, or can be restarted.
 */
@Component
public class Recovery {
    private static final String UNFINISHED = "('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')";

    private final JdbcClient sql;
    private final RunRows runs;
    private final Ownership owners;
    private final JobRepository jobs;
    private final JobOperator operator;
    private final TransactionTemplate transaction;

    Recovery(
            JdbcClient sql,
            RunRows runs,
            Ownership owners,
            JobRepository jobs,
            JobOperator operator,
            TransactionTemplate transaction) {
        this.sql = sql;
        this.runs = runs;
        this.owners = owners;
        this.jobs = jobs;
        this.operator = operator;
        this.transaction = transaction;
    }

    /** Recovers the open run if nobody works on it; calling it again changes nothing. */
    public void recover() {
        runs.open().filter(r -> !owners.isOwned(r.id())).ifPresent(run -> {
            for (JobExecution execution : jobs.findRunningJobExecutions("nightly")) {
                operator.recover(execution);
            }
            transaction.executeWithoutResult(status -> settle(run));
        });
    }

    private void settle(Run run) {
        sql.sql("update batch_step_execution set status = 'FAILED', exit_code = 'FAILED', end_time = localtimestamp, "
                        + "version = version + 1 where status in " + UNFINISHED)
                .update();
        sql.sql("update batch_job_execution set status = 'FAILED', exit_code = 'FAILED', end_time = localtimestamp, "
                        + "version = version + 1 where status in " + UNFINISHED + " or end_time is null")
                .update();
        sql.sql("delete from batch_job_instance i where not exists "
                        + "(select 1 from batch_job_execution e where e.job_instance_id = i.job_instance_id)")
                .update();
        owners.leave(run.id());
        if (run.status() == Run.Status.RUNNING) {
            runs.mark(run.id(), Run.Status.FAILED, "terputus / interrupted");
            runs.event(run.id(), "RECOVERED", "");
        }
    }
}
