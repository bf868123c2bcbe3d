package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import id.timpora.source.DeliveredFile;
import id.timpora.source.Inbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The one door to a nightly run: the schedule, the pages, the command line and the tests all come through here. */
@Component
public class Runs {
    private final JdbcClient sql;
    private final RunRows rows;
    private final Ownership owners;
    private final Recovery recovery;
    private final Execution execution;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Path jobs;

    Runs(
            JdbcClient sql,
            RunRows rows,
            Ownership owners,
            Recovery recovery,
            Execution execution,
            TransactionTemplate transaction,
            InstantSource clock,
            @Value("${timpora.jobs}") Path jobs) {
        this.sql = sql;
        this.rows = rows;
        this.owners = owners;
        this.recovery = recovery;
        this.execution = execution;
        this.transaction = transaction;
        this.clock = clock;
        this.jobs = jobs;
    }

    /**
     * Runs a night on the calling thread. Throws {@link id.timpora.definition.InvalidDefinition} before anything is
     * started if a file of {@code jobs/} is wrong.
     */
    public RunOutcome start(RunRequest request, Progress progress) {
        recovery.recover();
        Optional<Run> open = rows.open();
        if (open.isPresent()) {
            return new RunOutcome.Refused(
                    owners.isOwned(open.get().id()) ? RunRefusals.BUSY : RunRefusals.unfinished(open.get()));
        }
        if (!Files.isDirectory(request.inbox())) {
            return new RunOutcome.Refused(RunRefusals.noInbox(request.inbox()));
        }
        Optional<Run> last = rows.lastPublished();
        Optional<LocalDate> night = request.night().or(() -> unreadNight(request.inbox()));
        if (night.isEmpty()) {
            return new RunOutcome.Refused(RunRefusals.nothingNew(last));
        }
        Optional<Bilingual> refusal = last.flatMap(l -> RunRefusals.published(l, night.get(), request));
        if (refusal.isPresent()) {
            return new RunOutcome.Refused(refusal.get());
        }
        int attempt = last.filter(l -> l.night().equals(night.get()))
                .map(l -> l.attempt() + 1)
                .orElse(1);
        return begin(request, night.get(), attempt, Definitions.load(jobs), progress);
    }

    private RunOutcome begin(
            RunRequest request, LocalDate night, int attempt, Definitions definitions, Progress progress) {
        int run;
        try {
            run = transaction.execute(status -> {
                owners.lock();
                int id = rows.insert(night, attempt, request, definitions.hash());
                owners.take(id);
                rows.event(id, "STARTED", "");
                return id;
            });
        } catch (DuplicateKeyException e) {
            return new RunOutcome.Refused(RunRefusals.BUSY);
        }
        return execution.execute(
                new LiveRun(run, night, request.inbox(), request.settle(), definitions, progress), attempt);
    }

    /** Goes on with a failed, stopped or interrupted run. */
    public RunOutcome restart(int id, Progress progress) {
        recovery.recover();
        Optional<Run> run = rows.find(id);
        if (run.isEmpty()) {
            return new RunOutcome.Refused(RunRefusals.unknown(id));
        }
        if (run.get().publishedAt().isPresent()) {
            return new RunOutcome.Refused(RunRefusals.done(id));
        }
        Definitions definitions = Definitions.load(jobs);
        LiveRun live = new LiveRun(id, run.get().night(), rows.inbox(id), rows.settle(id), definitions, progress);
        return resume(id) ? execution.execute(live, run.get().attempt()) : new RunOutcome.Refused(RunRefusals.BUSY);
    }

    /** Takes the run, unless another process was quicker. */
    private boolean resume(int id) {
        return transaction.execute(status -> {
            owners.lock();
            if (owners.isOwned(id) || rows.find(id).flatMap(Run::publishedAt).isPresent()) {
                return false;
            }
            owners.take(id);
            rows.mark(id, Run.Status.RUNNING, "");
            rows.event(id, "STARTED", "");
            return true;
        });
    }

    /** Asks the run of this process to stop; what it has not committed is undone. */
    public void stop() {
        execution.stop();
    }

    /** All runs, oldest first. */
    public List<Run> all() {
        return rows.all();
    }

    /** The run of a number. */
    public Optional<Run> find(int id) {
        return rows.find(id);
    }

    /** The run that is not published yet, if there is one. */
    public Optional<Run> open() {
        return rows.open();
    }

    /** The run of the last published night. */
    public Optional<Run> lastPublished() {
        return rows.lastPublished();
    }

    /** The oldest name date with unread files after the last published night. */
    public Optional<LocalDate> unreadNight(Path inbox) {
        Optional<LocalDate> last = rows.lastPublished().map(Run::night);
        return unread(inbox).stream()
                .map(DeliveredFile::date)
                .filter(d -> last.map(d::isAfter).orElse(true))
                .min(LocalDate::compareTo);
    }

    private List<DeliveredFile> unread(Path inbox) {
        try {
            Set<String> known = Set.copyOf(
                    sql.sql("select distinct name from store.file where status not in ('claimed', 'waiting')")
                            .query(String.class)
                            .list());
            return new Inbox(inbox, clock)
                    .names().stream().filter(f -> !known.contains(f.name())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
