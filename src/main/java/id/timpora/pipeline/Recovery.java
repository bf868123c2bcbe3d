package id.timpora.pipeline;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets right what a process that is gone left behind: executions that still count as running, executions of unknown
 * outcome, and job instances that never began. After it every run is RUNNING and owned, or can be restarted.
 *
 * <p>Ending an execution of unknown outcome is safe because every step owns its transactions and can be repeated: what
 * was committed stands in the product's own tables, whatever the library's say.
 */
@Component
public class Recovery {
    private static final String UNFINISHED = "status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')";

    private final JdbcClient sql;
    private final RunRows runs;
    private final Ownership owners;
    private final TransactionTemplate transaction;

    Recovery(JdbcClient sql, RunRows runs, Ownership owners, TransactionTemplate transaction) {
        this.sql = sql;
        this.runs = runs;
        this.owners = owners;
        this.transaction = transaction;
    }

    /** Recovers unless a living process is at work; gives the run that was interrupted. Again it changes nothing. */
    public Optional<Run> recover() {
        return Optional.ofNullable(transaction.execute(status -> {
            owners.lock();
            return owners.clear() ? settle().orElse(null) : null;
        }));
    }

    private Optional<Run> settle() {
        end("batch_step_execution", UNFINISHED);
        end("batch_job_execution", UNFINISHED + " or end_time is null");
        sql.sql("delete from batch_job_instance i where not exists "
                        + "(select 1 from batch_job_execution e where e.job_instance_id = i.job_instance_id)")
                .update();
        Optional<Run> interrupted = runs.open().filter(run -> run.status() == Run.Status.RUNNING);
        interrupted.ifPresent(run -> {
            runs.mark(run.id(), Run.Status.FAILED, "terputus / interrupted");
            runs.event(run.id(), "RECOVERED", "");
        });
        return interrupted;
    }

    private void end(String table, String which) {
        sql.sql("update " + table + " set status = 'FAILED', exit_code = 'FAILED', end_time = localtimestamp, "
                        + "last_updated = localtimestamp, version = version + 1 where " + which)
                .update();
    }
}
