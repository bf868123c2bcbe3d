package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import id.timpora.landing.FileLedger;
import id.timpora.landing.Landing;
import id.timpora.normalize.HashKey;
import id.timpora.source.Feed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Lands the night's files, one feed a pass; files landed before a restart are passed over by the ledger. */
@Component
class LandFeedsStep implements Tasklet {
    private final Desk desk;
    private final DataSource database;
    private final PlatformTransactionManager transactions;
    private final Secrets secrets;
    private final WorkFolder work;

    LandFeedsStep(
            Desk desk, DataSource database, PlatformTransactionManager transactions, Secrets secrets, WorkFolder work) {
        this.desk = desk;
        this.database = database;
        this.transactions = transactions;
        this.secrets = secrets;
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        LiveRun run = desk.live();
        List<String> feeds =
                new FileLedger(JdbcClient.create(database), run.definitions().feeds()).feedsOf(run.id());
        Optional<Feed> next =
                feeds.stream().findFirst().flatMap(run.definitions().feeds()::named);
        next.ifPresent(feed -> land(run, feed));
        return next.isPresent() ? RepeatStatus.CONTINUABLE : RepeatStatus.FINISHED;
    }

    private List<Path> files(LiveRun run, Feed feed) {
        return JdbcClient.create(database)
                .sql("select name from store.file where run_id = ? and feed = ? and status = 'claimed'")
                .params(run.id(), feed.name())
                .query(String.class)
                .list()
                .stream()
                .map(run.inbox()::resolve)
                .toList();
    }

    private void land(LiveRun run, Feed feed) {
        HashKey key = secrets.hashKey();
        Landing landing =
                new Landing(database, transactions, run.definitions().references(), key, run.inbox(), work.path());
        run.progress()
                .begin(
                        new Bilingual(
                                "Memuat " + feed.title().id(),
                                "Loading " + feed.title().en()),
                        RowEstimate.of(files(run, feed)));
        landing.land(run.id(), feed, run.progress()::advance);
        run.progress().end();
    }
}
