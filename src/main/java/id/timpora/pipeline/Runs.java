package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import id.timpora.source.DeliveredFile;
import id.timpora.source.Inbox;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** The one door to a nightly run: the schedule, the pages, the command line and the tests all come through here. */
@Component
public class Runs {
    private static final Bilingual BUSY = new Bilingual(
            "Proses malam lain sedang berjalan; tunggu sampai selesai.",
            "Another nightly run is at work; wait until it is done.");

    private final JdbcClient sql;
    private final RunRows rows;
    private final Ownership owners;
    private final Recovery recovery;
    private final Execution execution;
    private final InstantSource clock;
    private final Path jobs;

    Runs(
            JdbcClient sql,
            RunRows rows,
            Ownership owners,
            Recovery recovery,
            Execution execution,
            InstantSource clock,
            @Value("${timpora.jobs}") Path jobs) {
        this.sql = sql;
        this.rows = rows;
        this.owners = owners;
        this.recovery = recovery;
        this.execution = execution;
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
            return new RunOutcome.Refused(owners.isOwned(open.get().id()) ? BUSY : unfinished(open.get()));
        }
        Optional<LocalDate> night = request.night().or(() -> nextNight(request.inbox()));
        if (night.isEmpty()) {
            return new RunOutcome.Refused(new Bilingual(
                    "Kotak masuk kosong; sebutkan malamnya dengan --business-date.",
                    "The inbox is empty; name the night with --business-date."));
        }
        Optional<Run> last = rows.lastPublished();
        Optional<Bilingual> refusal = last.flatMap(l -> refusal(l, night.get(), request));
        if (refusal.isPresent()) {
            return new RunOutcome.Refused(refusal.get());
        }
        Definitions definitions = Definitions.load(jobs);
        int attempt = last.filter(l -> l.night().equals(night.get()))
                .map(l -> l.attempt() + 1)
                .orElse(1);
        try {
            int run = rows.insert(night.get(), attempt, request, definitions.hash());
            return execution.execute(
                    new LiveRun(run, night.get(), request.inbox(), request.settle(), definitions, progress), attempt);
        } catch (DuplicateKeyException e) {
            return new RunOutcome.Refused(BUSY);
        }
    }

    /** Goes on with a failed, stopped or interrupted run. */
    public RunOutcome restart(int id, Progress progress) {
        recovery.recover();
        Optional<Run> run = rows.find(id);
        if (run.isEmpty()) {
            return new RunOutcome.Refused(new Bilingual("Proses " + id + " tidak ada.", "There is no run " + id + "."));
        }
        if (run.get().publishedAt().isPresent()) {
            return new RunOutcome.Refused(new Bilingual(
                    "Proses " + id + " sudah selesai dan terbit.", "Run " + id + " is done and published."));
        }
        if (owners.isOwned(id)) {
            return new RunOutcome.Refused(BUSY);
        }
        Definitions definitions = Definitions.load(jobs);
        LiveRun live = new LiveRun(id, run.get().night(), rows.inbox(id), rows.settle(id), definitions, progress);
        return execution.execute(live, run.get().attempt());
    }

    /** Asks the run of this process to stop at its next boundary. */
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

    private static Optional<Bilingual> refusal(Run last, LocalDate night, RunRequest request) {
        if (night.isBefore(last.night())) {
            return Optional.of(new Bilingual(
                    "Malam " + last.night()
                            + " sudah terbit; malam yang lebih lama tidak dijalankan lagi. Berkas terlambat "
                            + "dibaca oleh proses berikutnya.",
                    "Night " + last.night()
                            + " is published; an older night is not run any more. Late files are read by "
                            + "the next run."));
        }
        if (night.equals(last.night()) && (!request.again() || request.reason().isBlank())) {
            return Optional.of(new Bilingual(
                    "Malam " + night + " sudah terbit; ulangi dengan --again --reason \"…\".",
                    "Night " + night + " is published; run it once more with --again --reason \"…\"."));
        }
        return Optional.empty();
    }

    private static Bilingual unfinished(Run run) {
        return new Bilingual(
                "Proses " + run.id() + " (malam " + run.night() + ") belum selesai; lanjutkan dengan: timpora restart "
                        + run.id(),
                "Run " + run.id() + " (night " + run.night() + ") is not finished; go on with: timpora restart "
                        + run.id());
    }

    /** Whether the inbox holds unread files of a night after the last published one. */
    public boolean hasUnreadNight(Path inbox) {
        Optional<LocalDate> last = rows.lastPublished().map(Run::night);
        return nextNight(inbox)
                .filter(night -> last.map(l -> night.isAfter(l.plusDays(1))).orElse(true) || isUnread(inbox, night))
                .isPresent();
    }

    private boolean isUnread(Path inbox, LocalDate night) {
        return unread(inbox).stream().anyMatch(f -> f.date().equals(night));
    }

    /** The oldest unread night after the last published one; without any, the night after it. */
    private Optional<LocalDate> nextNight(Path inbox) {
        Optional<LocalDate> last = rows.lastPublished().map(Run::night);
        return unread(inbox).stream()
                .map(DeliveredFile::date)
                .filter(d -> last.map(d::isAfter).orElse(true))
                .min(LocalDate::compareTo)
                .or(() -> last.map(d -> d.plusDays(1)));
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
