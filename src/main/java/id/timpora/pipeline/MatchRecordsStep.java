package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import id.timpora.warehouse.Persons;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the persons behind the records; links, persons and ids in one transaction. */
@Component
class MatchRecordsStep implements Tasklet {
    private final Desk desk;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final WorkFolder work;

    MatchRecordsStep(Desk desk, DataSource database, TransactionTemplate transaction, WorkFolder work) {
        this.desk = desk;
        this.jdbc = new JdbcTemplate(database);
        this.transaction = transaction;
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        LiveRun run = desk.live();
        Bilingual what = new Bilingual("Mencocokkan identitas", "Matching identities");
        transaction.executeWithoutResult(status -> jdbc.execute((ConnectionCallback<Void>) connection -> {
            try {
                new Persons(connection, work.path(), run.id(), run.definitions().identity())
                        .match(total -> run.progress().begin(what, total), run.progress()::advance);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        }));
        run.progress().end();
        return RepeatStatus.FINISHED;
    }
}
