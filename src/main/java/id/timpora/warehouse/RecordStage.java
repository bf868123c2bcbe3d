package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import id.timpora.person.PersonRecord;
import id.timpora.source.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.postgresql.PGConnection;

/** Brings the person records of one feed up to what its rows say after a run. */
public final class RecordStage {
    private static final int PROGRESS_EVERY = 1000;

    private final Connection connection;
    private final Feed feed;
    private final int run;
    private final Path work;

    /** Reads the persons that a stored row mentions. */
    public interface Mentions {
        /**
         * The persons of a row.
         *
         * @param key natural key
         * @param damaged columns whose numbers lost digits in a spreadsheet
         * @param values stored text by column of the table
         */
        List<PersonRecord> of(String key, Set<String> damaged, Map<String, String> values);
    }

    /** A stage on a connection whose transaction the caller owns. */
    public RecordStage(Connection connection, Feed feed, int run, Path work) {
        this.connection = connection;
        this.feed = feed;
        this.run = run;
        this.work = work;
    }

    /** Reads the run's new and changed rows and merges the persons they mention; repeating it changes nothing. */
    public void refresh(Mentions mentions, LongConsumer progress) throws SQLException, IOException {
        execute("create temporary table staged_record on commit drop as select " + RecordRows.COLUMNS
                + ", content from store.record with no data");
        Path records = Files.createTempFile(work, "records", ".copy");
        try {
            spool(mentions, records, progress);
            copy("staged_record", records);
        } finally {
            Files.deleteIfExists(records);
        }
        merge();
        execute("drop table staged_record");
    }

    private void spool(Mentions mentions, Path records, LongConsumer progress) throws SQLException, IOException {
        long[] count = new long[1];
        try (CopyRows recordRows = new CopyRows(Files.newOutputStream(records))) {
            FactRows.changed(connection, feed, run, (key, damaged, values) -> {
                for (PersonRecord mention : mentions.of(key, damaged, values)) {
                    RecordRows.write(recordRows, mention);
                }
                if (++count[0] % PROGRESS_EVERY == 0) {
                    progress.accept(PROGRESS_EVERY);
                }
            });
        }
        progress.accept(count[0] % PROGRESS_EVERY);
    }

    private void copy(String table, Path rows) throws SQLException, IOException {
        if (Files.size(rows) > 0) {
            try (InputStream in = Files.newInputStream(rows)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in, 1 << 16);
            }
        }
        execute("analyze " + table);
    }

    private void merge() throws SQLException {
        endVanished();
        execute("delete from staged_record s using store.record r "
                + "where r.record_ref = s.record_ref and r.run_to is null and r.content = s.content");
        execute("update store.record r set run_to = " + run + " from staged_record s "
                + "where r.record_ref = s.record_ref and r.run_to is null");
        execute("insert into store.record (" + RecordRows.COLUMNS + ", content, run_from) select " + RecordRows.COLUMNS
                + ", content, " + run + " from staged_record");
    }

    /** A corrected row may mention fewer persons than before. */
    private void endVanished() throws SQLException {
        execute("""
                create temporary table vanished on commit drop as
                select r.record_ref from store.record r
                  join history.%1$s h on h.run_from = %2$d and h.run_to is null and r.fact_ref = '%1$s:' || h.key
                 where r.feed = '%1$s' and r.run_to is null
                   and not exists (select 1 from staged_record s where s.record_ref = r.record_ref)
                """.formatted(feed.name(), run));
        execute("update store.record r set run_to = " + run + " from vanished v "
                + "where r.record_ref = v.record_ref and r.run_to is null");
        execute("drop table vanished");
    }

    private void execute(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
