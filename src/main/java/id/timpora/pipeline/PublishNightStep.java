package id.timpora.pipeline;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets readers see the night: one short transaction, and only when every row read is accounted for. */
@Component
class PublishNightStep implements Tasklet {
    private final Desk desk;
    private final JdbcClient sql;
    private final RunRows runs;
    private final Ownership owners;
    private final TransactionTemplate transaction;

    PublishNightStep(Desk desk, JdbcClient sql, RunRows runs, Ownership owners, TransactionTemplate transaction) {
        this.desk = desk;
        this.sql = sql;
        this.runs = runs;
        this.owners = owners;
        this.transaction = transaction;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        int run = desk.live().id();
        transaction.executeWithoutResult(status -> {
            owners.assertOwned(run);
            assertEquation(run);
            runs.publish(run);
            runs.event(run, "PUBLISHED", "");
        });
        return RepeatStatus.FINISHED;
    }

    private void assertEquation(int run) {
        var wrong = sql.sql("""
                select name from store.file
                 where run_id = ? and (status = 'claimed'
                    or read <> loaded + unchanged + rejected + duplicate + held
                    or rejected <> (select count(*) from store.reject r where r.file_id = file.file_id))
                 order by name
                """).param(run).query(String.class).list();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The rows of these files are not all accounted for: " + wrong);
        }
    }
}
