package id.timpora.landing;

import com.zaxxer.hikari.HikariDataSource;
import id.timpora.database.EmbeddedDatabase;
import id.timpora.database.Schema;
import id.timpora.normalize.HashKey;
import id.timpora.normalize.References;
import id.timpora.source.Feed;
import id.timpora.source.Feeds;
import id.timpora.source.Inbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * What landing costs: the time from a file in the inbox to merged rows, as a multiple of a bare COPY of the same bytes
 * into an unlogged table, taken in the same run before and after. {@code -Dbench.rows=} sets the number of rows.
 */
public final class LandingBenchmark {
    private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);
    private static final String NAME = "imigrasi_perlintasan_entikong_202611%02d.csv";

    private final DataSource database;
    private final JdbcClient sql;
    private final Path inbox;
    private final Landing landing;
    private final Feeds feeds = Feeds.load(Path.of("jobs"));
    private final Feed feed = feeds.named("imigrasi_perlintasan").orElseThrow();
    private final long postmaster;
    private int run;

    private LandingBenchmark(DataSource database, Path home, long postmaster) throws IOException {
        this.database = database;
        this.postmaster = postmaster;
        this.sql = JdbcClient.create(database);
        this.inbox = Files.createDirectories(home.resolve("inbox"));
        this.landing = new Landing(
                database,
                new JdbcTransactionManager(database),
                References.load(Path.of("jobs")),
                new HashKey(new byte[16]),
                inbox,
                home.resolve("work"));
    }

    /** Prints one line a measurement. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try (EmbeddedDatabase server = EmbeddedDatabase.start(home.resolve("data"))) {
            long postmaster = Long.parseLong(Files.readAllLines(home.resolve("data/postgresql/postmaster.pid"))
                    .get(0));
            try (var database = new HikariDataSource()) {
                database.setJdbcUrl(server.url());
                database.setMaximumPoolSize(4);
                Schema.migrate(database);
                new LandingBenchmark(database, home, postmaster).measure();
            }
        } finally {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        System.exit(0);
    }

    private void measure() throws IOException, SQLException {
        new FeedTables(sql).refresh(feed);
        CrossingRows rows = new CrossingRows(1);
        Path small = inbox.resolve(NAME.formatted(1));
        rows.write(small, 0, ROWS / 10);
        Cost tenth = night(1);
        sql.sql("truncate history.imigrasi_perlintasan").update();

        Path first = inbox.resolve(NAME.formatted(2));
        rows.write(first, 0, ROWS);
        List<Cost> copies = new ArrayList<>(List.of(copy(first), copy(first)));
        Cost whole = night(2);
        copies.add(copy(first));
        rows.write(inbox.resolve(NAME.formatted(3)), ROWS, ROWS / 100);
        Cost second = night(3);
        copies.sort(Comparator.comparingDouble(Cost::seconds));
        Cost copy = copies.get(1);

        System.out.printf(
                "%,d rows, %d MB, heap limit %d MB%n",
                ROWS, Files.size(first) >> 20, Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf("%-34s %8s %8s %8s%n", "", "seconds", "CPU Java", "CPU SQL");
        line("bare COPY into an unlogged table", copy);
        line("landing, read to merged", whole);
        line("next night, 1 % new rows", second);
        System.out.printf(
                "landing / COPY %.1f (CPU %.1f), at most 6%n",
                whole.seconds() / copy.seconds(), whole.cpu() / copy.cpu());
        System.out.printf("next night / first %.3f, at most 0.1%n", second.seconds() / whole.seconds());
        System.out.printf(
                "largest live heap %d MB at a tenth of the rows, %d MB at all of them%n",
                tenth.liveHeap(), whole.liveHeap());
        System.out.println(sql.sql(
                        "select status || ' ' || read || '=' || loaded || '+' || unchanged || '+' || rejected || '+' || duplicate from store.file order by file_id")
                .query(String.class)
                .list());
    }

    private static void line(String what, Cost cost) {
        System.out.printf("%-34s %8.2f %8.2f %8.2f%n", what, cost.seconds(), cost.own(), cost.server());
    }

    /** Claims what is new in the inbox and lands it. */
    private Cost night(int day) {
        return Cost.of(postmaster, () -> {
            LocalDate night = LocalDate.of(2026, 11, day);
            sql.sql("insert into store.run (run_id, night, status, started_by, started_at, finished_at, published_at) "
                            + "values (?, ?, 'PUBLISHED', 'cli', now(), now(), now())")
                    .params(++run, night)
                    .update();
            new FileLedger(sql, feeds)
                    .claim(run, night, new Inbox(inbox, Clock.systemUTC()).scan(night, Duration.ZERO));
            landing.land(run, feed, n -> {});
        });
    }

    private Cost copy(Path file) {
        String columns = String.join(
                        " text, ", feed.columns().stream().map(c -> c.sqlName()).toList())
                + " text";
        sql.sql("drop table if exists bare").update();
        sql.sql("create unlogged table bare (" + columns + ")").update();
        return Cost.of(postmaster, () -> {
            try (Connection connection = database.getConnection();
                    InputStream in = Files.newInputStream(file)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bare from stdin with (format csv, header, delimiter ';')", in, 1 << 16);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
