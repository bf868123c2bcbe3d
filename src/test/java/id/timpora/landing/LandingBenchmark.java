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
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * What landing costs: the work from a file in the inbox to merged rows, as a multiple of a bare COPY of the same bytes into
 * an unlogged table, taken before and after it in the same run; for the first rows of a feed, for a small night after
 * them, and for as many rows again, which is only told. {@code -Dbench.rows=} sets the number of rows. Ends with 1 where
 * more is spent than allowed at a million rows, judged by processor time, which other work on the machine changes least.
 */
public final class LandingBenchmark {
    private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);
    private static final double MOST_COPIES = 6;
    private static final double MOST_OF_A_FIRST_NIGHT = 0.1;
    private static final String NAME = "imigrasi_perlintasan_entikong_202611%02d.csv";

    private final DataSource database;
    private final JdbcClient sql;
    private final Path inbox;
    private final Landing landing;
    private final Feeds feeds = Feeds.load(Path.of("jobs"));
    private final Feed feed = feeds.named("imigrasi_perlintasan").orElseThrow();
    private final long postmaster;
    private int run;
    private boolean tooMuch;

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
        boolean tooMuch;
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try (EmbeddedDatabase server = EmbeddedDatabase.start(home.resolve("data"))) {
            long postmaster = Long.parseLong(Files.readAllLines(home.resolve("data/postgresql/postmaster.pid"))
                    .get(0));
            try (var database = new HikariDataSource()) {
                database.setJdbcUrl(server.url());
                database.setUsername(EmbeddedDatabase.USER);
                database.setPassword(server.password());
                database.setMaximumPoolSize(4);
                Schema.migrate(database);
                LandingBenchmark benchmark = new LandingBenchmark(database, home, postmaster);
                benchmark.measure();
                tooMuch = benchmark.tooMuch;
            }
        } finally {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        System.exit(tooMuch ? 1 : 0);
    }

    private void measure() throws IOException {
        new FeedTables(sql).refresh(feed);
        CrossingRows rows = new CrossingRows(1);
        rows.write(file(1), 0, ROWS / 10);
        Cost tenth = night(1);
        sql.sql("truncate history.imigrasi_perlintasan").update();
        rows.write(file(2), 0, ROWS);
        rows.write(file(3), ROWS, ROWS / 100);
        rows.write(file(4), 2 * ROWS, ROWS);
        System.out.printf(
                "%,d rows, %d MB, heap limit %d MB%n",
                ROWS, Files.size(file(2)) >> 20, Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf("%-40s %8s %8s %8s%n", "", "seconds", "CPU Java", "CPU SQL");
        copy();
        Cost before = line("bare COPY into an unlogged table", copy());
        Cost first = line("landing the first rows of a feed", night(2));
        Cost between = line("bare COPY again", copy());
        Cost second = line("next night, 1 % new rows", night(3));
        Cost later = line("landing as many rows again", night(4));
        Cost after = line("bare COPY again", copy());

        double copies = copies("first landing", first, before, between);
        copies("later landing", later, between, after);
        double share = second.cpu() / first.cpu();
        System.out.printf(
                "next night / first night: clock %.3f, processor %.3f, at most %.1f%n",
                second.seconds() / first.seconds(), share, MOST_OF_A_FIRST_NIGHT);
        tooMuch = copies > MOST_COPIES || share > MOST_OF_A_FIRST_NIGHT;
        System.out.printf(
                "largest live heap %d MB at a tenth of the rows, %d MB at all of them%n",
                tenth.liveHeap(), first.liveHeap());
        ledger();
    }

    private static double copies(String what, Cost landing, Cost before, Cost after) {
        double cpu = 2 * landing.cpu() / (before.cpu() + after.cpu());
        System.out.printf(
                "%s / COPY: clock %.1f, processor %.1f, at most %.0f at a million rows%n",
                what, 2 * landing.seconds() / (before.seconds() + after.seconds()), cpu, MOST_COPIES);
        return cpu;
    }

    /** No measurement counts where rows went astray. */
    private void ledger() {
        List<String> files = sql.sql(
                        "select status || ' ' || read || '=' || loaded || '+' || unchanged || '+' || rejected "
                                + "|| '+' || duplicate from store.file order by file_id")
                .query(String.class)
                .list();
        System.out.println(files);
        tooMuch |= !files.stream().allMatch(f -> f.startsWith("loaded"));
    }

    private Path file(int day) {
        return inbox.resolve(NAME.formatted(day));
    }

    private static Cost line(String what, Cost cost) {
        System.out.printf("%-40s %8.2f %8.2f %8.2f%n", what, cost.seconds(), cost.own(), cost.server());
        return cost;
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

    private Cost copy() {
        String columns = String.join(
                        " text, ", feed.columns().stream().map(c -> c.sqlName()).toList())
                + " text";
        sql.sql("drop table if exists bare").update();
        sql.sql("create unlogged table bare (" + columns + ")").update();
        return Cost.of(postmaster, () -> {
            try (Connection connection = database.getConnection();
                    InputStream in = Files.newInputStream(file(2))) {
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
