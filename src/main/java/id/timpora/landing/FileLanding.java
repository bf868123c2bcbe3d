package id.timpora.landing;

import id.timpora.database.CopyRows;
import id.timpora.normalize.ColumnSurvey;
import id.timpora.normalize.HashKey;
import id.timpora.normalize.Normalized;
import id.timpora.normalize.Normalized.Accepted;
import id.timpora.normalize.Note;
import id.timpora.normalize.References;
import id.timpora.normalize.RowNormalizer;
import id.timpora.source.Feed;
import id.timpora.source.FeedFile;
import id.timpora.source.FeedReader;
import id.timpora.source.Footer;
import id.timpora.source.RowProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** The work on one file inside its transaction. */
final class FileLanding {
    private static final int REJECTS_BEFORE_QUARANTINE = 3;
    private static final int PROGRESS_EVERY = 1000;

    private final DataSource database;
    private final JdbcClient sql;
    private final References references;
    private final HashKey key;
    private final Path work;
    private final int run;
    private final Feed feed;
    private final ClaimedFile file;
    private final Spool spool;

    private long accepted;
    private long rejected;

    FileLanding(
            DataSource database,
            References references,
            HashKey key,
            Path work,
            int run,
            Feed feed,
            ClaimedFile file,
            Spool spool) {
        this.database = database;
        this.sql = JdbcClient.create(database);
        this.references = references;
        this.key = key;
        this.work = work;
        this.run = run;
        this.feed = feed;
        this.file = file;
        this.spool = spool;
    }

    void land(LongConsumer progress) throws IOException {
        FeedReader.Opened opened = FeedReader.open(spool.file(), feed);
        if (opened instanceof FeedReader.Refused refused) {
            LedgerRow.refuse(sql, file.id(), refused.refusal());
            return;
        }
        FeedFile readable = ((FeedReader.Readable) opened).file();
        ColumnSurvey survey = new ColumnSurvey(feed, file.office());
        Footer footer = readable.survey(survey::observe);
        if (isKnownContent()) {
            LedgerRow.duplicate(sql, file.id(), spool);
            return;
        }
        load(readable, survey, footer, progress);
    }

    private void load(FeedFile readable, ColumnSurvey survey, Footer footer, LongConsumer progress) throws IOException {
        Connection connection = DataSourceUtils.getConnection(database);
        Path rejects = Files.createTempFile(work, "rejects", ".copy");
        Path notes = Files.createTempFile(work, "notes", ".copy");
        try {
            Staging staging = new Staging(feed, connection);
            staging.create();
            FeedFile.Summary summary = stage(staging, readable, survey, footer, rejects, notes, progress);
            staging.copy(
                    "store.reject (file_id, line, column_name, code, message_id, message_en, key, row_text)", rejects);
            staging.copy("staged_note", notes);
            finish(readable, summary);
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            Files.deleteIfExists(rejects);
            Files.deleteIfExists(notes);
        }
    }

    private static RuntimeException translated(SQLException e) {
        var translated = new SQLExceptionSubclassTranslator().translate("landing", null, e);
        return translated == null ? new IllegalStateException(e) : translated;
    }

    /** A file without rows never repeats another: it proves that the office delivered. */
    private boolean isKnownContent() {
        String sameList =
                feed.delivery() == Feed.Delivery.SNAPSHOT ? " and office = :office and file_date = :date" : "";
        return sql.sql("select exists (select 1 from store.file where feed = :feed and content_sha256 = :content "
                        + "and status = 'loaded' and read > 0" + sameList + ")")
                .param("feed", feed.name())
                .param("content", spool.contentSha256())
                .param("office", file.office())
                .param("date", file.date())
                .query(Boolean.class)
                .single();
    }

    private FeedFile.Summary stage(
            Staging staging,
            FeedFile readable,
            ColumnSurvey survey,
            Footer footer,
            Path rejects,
            Path notes,
            LongConsumer progress)
            throws IOException, SQLException {
        RowNormalizer normalizer = new RowNormalizer(
                feed, readable, survey, references, key, file.date().getYear());
        try (CopyRows rejectRows = new CopyRows(Files.newOutputStream(rejects));
                CopyRows noteRows = new CopyRows(Files.newOutputStream(notes));
                CopyRows rows = staging.rows()) {
            FeedFile.Summary summary = readable.read(
                    footer,
                    row -> {
                        Normalized normalized = normalizer.normalize(row);
                        if (normalized instanceof Accepted good) {
                            accepted++;
                            staging.write(rows, good);
                            good.notes().forEach(n -> note(noteRows, good, n));
                        } else if (normalized instanceof Normalized.Rejected bad) {
                            reject(rejectRows, bad.problem());
                        }
                        tell(progress);
                    },
                    problem -> reject(rejectRows, problem));
            progress.accept((accepted + rejected) % PROGRESS_EVERY);
            return summary;
        }
    }

    private void tell(LongConsumer progress) {
        if ((accepted + rejected) % PROGRESS_EVERY == 0) {
            progress.accept(PROGRESS_EVERY);
        }
    }

    private void reject(CopyRows rows, RowProblem problem) {
        rejected++;
        rows.cell(file.id())
                .cell(problem.line())
                .cell(problem.column())
                .cell(problem.code().name())
                .cell(problem.message().id())
                .cell(problem.message().en())
                .cell(problem.key())
                .cell(problem.rowText())
                .end();
    }

    private static void note(CopyRows rows, Accepted row, Note note) {
        rows.cell(row.line())
                .cell(row.key())
                .cell(note.rule())
                .cell(note.column())
                .cell(note.message().id())
                .cell(note.message().en())
                .end();
    }

    private void finish(FeedFile readable, FeedFile.Summary summary) {
        boolean miscounted = summary.declared() >= 0 && summary.declared() != summary.rows();
        boolean tooMany =
                rejected >= REJECTS_BEFORE_QUARANTINE && exceeds(rejected, feed.rejectLimit(), summary.rows());
        rememberFirstEvent();
        Merge merge = new Merge(sql, feed, run, file.id());
        long duplicates = merge.dropDuplicates();
        Counts counts;
        if (miscounted || tooMany) {
            counts = new Counts(summary.rows(), 0, 0, rejected, duplicates, accepted - duplicates, 0);
        } else {
            Merge.Outcome outcome = merge.merge();
            merge.mergeNotes();
            counts = new Counts(summary.rows(), outcome.loaded(), outcome.unchanged(), rejected, duplicates, 0, 0);
        }
        String code = miscounted ? "COUNT_MISMATCH" : tooMany ? "TOO_MANY_REJECTS" : null;
        Optional<LocalDate> periodFrom =
                feed.delivery() == Feed.Delivery.INCREMENT ? readable.layout().periodFrom() : Optional.empty();
        LedgerRow.write(sql, file.id(), spool, readable, periodFrom, miscounted || tooMany, code, counts);
        notes(readable, summary);
    }

    private static boolean exceeds(long part, double share, long whole) {
        return BigDecimal.valueOf(part).compareTo(BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(whole))) > 0;
    }

    private void rememberFirstEvent() {
        if (feed.delivery() == Feed.Delivery.INCREMENT && feed.eventDate().isPresent()) {
            sql.sql("update store.file set first_event = (select min(%s)::date from staging) where file_id = ?"
                            .formatted(feed.eventDate().get().toLowerCase(java.util.Locale.ROOT)))
                    .param(file.id())
                    .update();
        }
    }

    private void notes(FeedFile readable, FeedFile.Summary summary) {
        readable.layout().unknown().forEach(c -> LedgerRow.note(sql, file.id(), "UNKNOWN_COLUMN", null, c, ""));
        readable.layout().dropped().forEach(c -> LedgerRow.note(sql, file.id(), "DROPPED_COLUMN", null, c, ""));
        summary.skipped()
                .forEach(s -> LedgerRow.note(
                        sql, file.id(), "NOT_A_ROW", s.line(), null, s.kind().name()));
        long more = summary.skippedCount() - summary.skipped().size();
        if (more > 0) {
            LedgerRow.note(sql, file.id(), "MORE_LINES", null, null, Long.toString(more));
        }
    }
}
