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
import id.timpora.source.RowProblem;
import id.timpora.source.SourceRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** The work on one file inside its transaction. */
final class FileLanding {
    private static final int REJECTS_BEFORE_QUARANTINE = 3;
    private static final int PROGRESS_EVERY = 1000;
    private static final int ISO_DATE_LENGTH = 10;

    /** A million keys are sorted and joined without the disk. */
    private static final String SORT_MEMORY = "64MB";

    private final DataSource database;
    private final JdbcClient sql;
    private final References references;
    private final HashKey key;
    private final Path work;
    private final int run;
    private final Feed feed;
    private final ClaimedFile file;
    private final Spool spool;

    private final int eventDate;
    private long accepted;
    private long rejected;
    private @Nullable String firstEvent;

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
        this.eventDate = feed.eventDate().map(feed::indexOf).orElse(-1);
    }

    void land(LongConsumer progress) throws IOException {
        FeedReader.Opened opened = FeedReader.open(spool.file(), feed);
        if (opened instanceof FeedReader.Refused refused) {
            LedgerRow.refuse(sql, file.id(), refused.refusal());
            return;
        }
        FeedFile readable = ((FeedReader.Readable) opened).file();
        if (isKnownContent()) {
            LedgerRow.duplicate(sql, file.id(), spool);
            return;
        }
        load(readable, progress);
    }

    private void load(FeedFile readable, LongConsumer progress) throws IOException {
        Connection connection = DataSourceUtils.getConnection(database);
        try (Spills spills = Spills.in(work)) {
            sql.sql("set local work_mem = '" + SORT_MEMORY + "'").update();
            HistoryRows form = new HistoryRows(feed, run, file.id());
            RowNotes notes = new RowNotes(sql, form);
            RowLoad load = RowLoad.of(sql, connection, form, spills.rows());
            FeedFile.Summary summary = stage(load, readable, spills, progress);
            spills.rejects()
                    .copy(
                            connection,
                            "store.reject (file_id, line, column_name, code, message_id, message_en, key, row_text)");
            spills.notes().copy(connection, "staged_note");
            finish(load, notes, readable, summary);
        } catch (SQLException e) {
            throw translated(e);
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

    /** A way through the file. */
    private interface Reading {
        FeedFile.Summary read(Consumer<SourceRow> rows, Consumer<RowProblem> problems) throws IOException;
    }

    /**
     * Most files are what a file usually is and are read once; where whole columns or a footer say that rows were taken
     * for something else, all of them are read again.
     */
    private FeedFile.Summary stage(RowLoad load, FeedFile readable, Spills spills, LongConsumer progress)
            throws IOException, SQLException {
        ColumnSurvey usual = new ColumnSurvey(feed, file.office());
        ColumnSurvey survey = new ColumnSurvey(feed, file.office());
        FeedFile.Summary summary = stage(
                load,
                normalizer(readable, usual),
                (rows, problems) -> readable.read(survey::observe, rows, problems),
                spills,
                progress);
        if (summary.whole() && survey.decidesAs(usual)) {
            return summary;
        }
        progress.accept(-(accepted + rejected));
        accepted = 0;
        rejected = 0;
        firstEvent = null;
        load.clear();
        return stage(
                load,
                normalizer(readable, survey),
                (rows, problems) -> readable.readAbove(summary.footer(), rows, problems),
                spills,
                progress);
    }

    private RowNormalizer normalizer(FeedFile readable, ColumnSurvey survey) {
        return new RowNormalizer(
                feed, readable, survey, references, key, file.date().getYear());
    }

    private FeedFile.Summary stage(
            RowLoad load, RowNormalizer normalizer, Reading reading, Spills spills, LongConsumer progress)
            throws IOException, SQLException {
        try (CopyRows rejects = new CopyRows(spills.rejects().open());
                CopyRows notes = new CopyRows(spills.notes().open());
                RowLoad.Rows rows = load.rows()) {
            FeedFile.Summary summary = reading.read(
                    row -> {
                        Normalized normalized = normalizer.normalize(row);
                        if (normalized instanceof Accepted good) {
                            accept(rows, good);
                            good.notes().forEach(n -> note(notes, good, n));
                        } else if (normalized instanceof Normalized.Rejected bad) {
                            reject(rejects, bad.problem());
                        }
                        tell(progress);
                    },
                    problem -> reject(rejects, problem));
            progress.accept((accepted + rejected) % PROGRESS_EVERY);
            return summary;
        }
    }

    private void accept(RowLoad.Rows rows, Accepted row) {
        accepted++;
        rows.add(row);
        String event = eventDate < 0 ? null : row.stored()[eventDate];
        if (event != null && (firstEvent == null || event.compareTo(firstEvent) < 0)) {
            firstEvent = event;
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

    private void finish(RowLoad load, RowNotes notes, FeedFile readable, FeedFile.Summary summary)
            throws SQLException, IOException {
        boolean miscounted = summary.declared() >= 0 && summary.declared() != summary.rows();
        boolean tooMany =
                rejected >= REJECTS_BEFORE_QUARANTINE && exceeds(rejected, feed.rejectLimit(), summary.rows());
        rememberFirstEvent();
        long duplicates = load.dropDuplicates();
        Counts counts;
        if (miscounted || tooMany) {
            load.discard();
            counts = new Counts(summary.rows(), 0, 0, rejected, duplicates, accepted - duplicates, 0);
        } else {
            RowLoad.Outcome outcome = load.merge();
            notes.merge();
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

    /** What is stored begins with the date, year first. */
    private void rememberFirstEvent() {
        if (feed.delivery() == Feed.Delivery.INCREMENT && firstEvent != null) {
            sql.sql("update store.file set first_event = ? where file_id = ?")
                    .params(LocalDate.parse(firstEvent.substring(0, ISO_DATE_LENGTH)), file.id())
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
