package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import id.timpora.normalize.PersonMentions;
import id.timpora.source.Feed;
import id.timpora.warehouse.RecordStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads person records out of the rows the night brought; each feed in one transaction. */
@Component
class NormalizeRecordsStep implements Tasklet {
    private final Desk desk;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final WorkFolder work;

    NormalizeRecordsStep(Desk desk, DataSource database, TransactionTemplate transaction, WorkFolder work) {
        this.desk = desk;
        this.jdbc = new JdbcTemplate(database);
        this.transaction = transaction;
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        LiveRun run = desk.live();
        run.progress().begin(new Bilingual("Membaca catatan orang", "Reading person records"), -1);
        for (Feed feed : run.definitions().feeds().all()) {
            transaction.executeWithoutResult(status -> refresh(run, feed));
            run.progress().advance(0);
        }
        run.progress().end();
        return RepeatStatus.FINISHED;
    }

    private void refresh(LiveRun run, Feed feed) {
        PersonMentions mentions = new PersonMentions(
                feed, run.definitions().references(), run.night().getYear());
        jdbc.execute((org.springframework.jdbc.core.ConnectionCallback<Void>) connection -> {
            try {
                new RecordStage(connection, feed, run.id(), work.path())
                        .refresh(
                                (key, damaged, values) -> mentions.of(key, damaged, values::get),
                                run.progress()::advance);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }
}
