package id.timpora.landing;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import id.timpora.normalize.HashKey;
import id.timpora.normalize.References;
import id.timpora.source.Feed;
import id.timpora.source.Feeds;
import id.timpora.source.Inbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Rows that go straight into an empty history become what they become by way of staging. */
class RowLoadIT {
    private static final Feeds FEEDS = Feeds.load(Path.of("jobs"));
    private static final Feed FEED = FEEDS.named("dukcapil_perceraian").orElseThrow();
    private static final List<String> DATES = List.of("01/07/2026", "2026-07-02", "03-07-2026", "x", "");
    private static final List<String> KINDS = List.of("CERAI", "BATAL", "LAIN", "-");
    private static final int FILES = 4;
    private static final int ROWS = 200;
    private static final int KEYS = 250;

    @TempDir
    Path inbox;

    @TempDir
    Path work;

    @Test
    void storesTheSameWhetherTheHistoryCouldBeHadOrSomebodyWasReadingIt() throws IOException, SQLException {
        Random random = new Random(5);
        DataSource one = prepared();
        DataSource other = prepared();
        for (int i = 1; i <= FILES; i++) {
            LocalDate named = LocalDate.of(2026, 11, 1 + random.nextInt(20));
            Files.writeString(
                    inbox.resolve("dukcapil_perceraian_o%d_%s.csv".formatted(i, digits(named))),
                    file(i == 1 ? 40 : 3, random));
            night(one, i);
            try (var reader = other.getConnection()) {
                reader.setAutoCommit(false);
                reader.createStatement().executeQuery("select key from history.dukcapil_perceraian limit 1");
                night(other, i);
                reader.rollback();
            }
        }
        assertThat(stored(one)).isEqualTo(stored(other)).hasSizeGreaterThan(KEYS);
        assertThat(counted(one))
                .isEqualTo(counted(other))
                .hasSize(FILES)
                .anyMatch(c -> c.startsWith("quarantined"))
                .anyMatch(c -> c.startsWith("loaded"));
        assertThat(indices(one)).isEqualTo(indices(other)).anyMatch(i -> i.contains("UNIQUE"));
    }

    private static String digits(LocalDate date) {
        return date.toString().replace("-", "");
    }

    /** Keys come again within the file and in others; of a hundred rows so many are bad. */
    private static String file(int bad, Random random) {
        StringBuilder text = new StringBuilder("NO_AKTA_CERAI,NO_AKTA,TGL_INKRAH,JENIS,NO_PUTUSAN\n");
        for (int i = 0; i < ROWS; i++) {
            int date = random.nextInt(100) < bad ? 3 + random.nextInt(2) : random.nextInt(3);
            text.append('C').append(random.nextInt(KEYS)).append(",A\\\t1,").append(DATES.get(date));
            text.append(',')
                    .append(KINDS.get(random.nextInt(KINDS.size())))
                    .append(",\"P\n")
                    .append("\"\n");
        }
        return text.toString();
    }

    private static DataSource prepared() {
        DataSource database = TestDatabase.fresh();
        new FeedTables(JdbcClient.create(database)).refresh(FEED);
        return database;
    }

    private void night(DataSource database, int run) throws IOException {
        JdbcClient sql = JdbcClient.create(database);
        LocalDate night = LocalDate.of(2026, 11, 22);
        sql.sql("update store.run set finished_at = now()").update();
        sql.sql("insert into store.run (run_id, night, status, started_by, started_at) "
                        + "values (?, ?, 'RUNNING', 'test', now())")
                .params(run, night.plusDays(run))
                .update();
        new FileLedger(sql, FEEDS).claim(run, night, new Inbox(inbox, Clock.systemUTC()).scan(night, Duration.ZERO));
        new Landing(
                        database,
                        new JdbcTransactionManager(database),
                        References.load(Path.of("jobs")),
                        new HashKey(new byte[16]),
                        inbox,
                        work)
                .land(run, FEED, rows -> {});
        assertThat(work).isEmptyDirectory();
    }

    private static List<String> stored(DataSource database) {
        return JdbcClient.create(database)
                .sql(
                        "select h::text from history.dukcapil_perceraian h union all "
                                + "select n::text from store.row_note n union all select r::text from store.reject r order by 1")
                .query(String.class)
                .list();
    }

    private static List<String> counted(DataSource database) {
        return JdbcClient.create(database)
                .sql(
                        "select status || ' ' || read || '=' || loaded || '+' || unchanged || '+' || rejected || '+' || duplicate "
                                + "|| '+' || held || ' ' || coalesce(first_event::text, '') from store.file order by file_id")
                .query(String.class)
                .list();
    }

    private static List<String> indices(DataSource database) {
        return JdbcClient.create(database)
                .sql("select indexdef from pg_indexes where tablename = 'dukcapil_perceraian' order by 1")
                .query(String.class)
                .list();
    }
}
