package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.RuleViews;
import id.timpora.landing.FeedTables;
import id.timpora.landing.FileLedger;
import id.timpora.normalize.Regions;
import id.timpora.source.Feed;
import id.timpora.source.Inbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings tables up to the definitions and takes the files of the night, once: a restarted run keeps those it took. */
@Component
class ClaimFilesStep implements Tasklet {
    private final Desk desk;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final RunRows runs;
    private final Path jobs;

    ClaimFilesStep(
            Desk desk,
            JdbcClient sql,
            RunRows runs,
            TransactionTemplate transaction,
            InstantSource clock,
            @Value("${timpora.jobs}") Path jobs) {
        this.desk = desk;
        this.runs = runs;
        this.jobs = jobs;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        LiveRun run = desk.live();
        run.progress().begin(new Bilingual("Memeriksa kotak masuk", "Looking through the inbox"), -1);
        runs.remember(run.id(), contribution.getStepExecution().getJobExecutionId());
        Regions regions = run.definitions().references().regions();
        transaction.executeWithoutResult(status -> {
            FeedTables tables = new FeedTables(sql);
            for (Feed feed : run.definitions().feeds().all()) {
                tables.refresh(feed);
            }
            new RuleViews(sql).refresh(jobs, regions.all(), regions.former());
        });
        FileLedger ledger = new FileLedger(sql, run.definitions().feeds());
        if (!ledger.hasClaims(run.id())) {
            List<Inbox.Entry> entries = new Inbox(run.inbox(), clock).scan(run.night(), run.settle());
            run.progress().advance(entries.size());
            transaction.executeWithoutResult(status -> {
                try {
                    ledger.claim(run.id(), run.night(), entries);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
        run.progress().end();
        return RepeatStatus.FINISHED;
    }
}
