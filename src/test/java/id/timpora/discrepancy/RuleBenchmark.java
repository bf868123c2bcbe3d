package id.timpora.discrepancy;

import com.zaxxer.hikari.HikariDataSource;
import id.timpora.RealNights;
import id.timpora.database.EmbeddedDatabase;
import id.timpora.source.Feeds;
import id.timpora.synthetic.SyntheticDeliveries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What rules cost: the filling of every table and every rule on a tenth of {@code -Dbench.rows=} facts and on all of
 * them. A generated world is run through the product, and its stock then repeated.
 */
public final class RuleBenchmark {
    private static final int FACTS = Integer.getInteger("bench.rows", 1_000_000);
    private static final int PERSONS = Integer.getInteger("bench.persons", 2000);

    private final JdbcClient sql;
    private final HikariDataSource database;
    private final long backend;
    private final Rules rules = Rules.load(Path.of("jobs"));

    private RuleBenchmark(HikariDataSource database) {
        this.database = database;
        this.sql = JdbcClient.create(database);
        this.backend = sql.sql("select pg_backend_pid()").query(Long.class).single();
    }

    /** Prints one line a table and a rule. */
    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try {
            world(home);
            try (EmbeddedDatabase server = EmbeddedDatabase.start(home.resolve("data"));
                    var database = new HikariDataSource()) {
                database.setJdbcUrl(server.url());
                database.setUsername(EmbeddedDatabase.USER);
                database.setPassword(server.password());
                // one backend and no helpers of it, whose processor seconds nobody could tell
                database.setMaximumPoolSize(1);
                database.setMaxLifetime(0);
                database.setConnectionInitSql("set max_parallel_workers_per_gather = 0");
                new RuleBenchmark(database).measure();
            }
        } finally {
            delete(home);
        }
        System.exit(0);
    }

    private static void world(Path home) throws IOException {
        new SyntheticDeliveries(7, PERSONS, 1, LocalDate.of(2026, 11, 20)).write(home, n -> {});
        try (RealNights product = RealNights.open(home.resolve("data"), Path.of("jobs"))) {
            for (Path night : RealNights.nightsOf(home)) {
                product.run(night);
            }
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void delete(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private void measure() {
        RuleStock stock =
                new RuleStock(sql, List.copyOf(Feeds.load(Path.of("jobs")).all()));
        long base = stock.facts();
        stock.multiply((int) (FACTS / 10 / base));
        long tenth = stock.facts();
        Map<String, Took> small = new LinkedHashMap<>();
        all(small);
        stock.multiply((int) (FACTS / base));
        Map<String, Took> large = new LinkedHashMap<>();
        all(large);
        System.out.printf(Locale.ROOT, "%,d and %,d facts%n", tenth, stock.facts());
        System.out.printf("%-28s %9s %9s %9s %9s %9s %7s%n", "", "s", "CPU s", "s", "CPU s", "rows", "ratio");
        large.forEach((name, took) -> line(name, small.get(name), took));
        line("all tables", sum(small, true), sum(large, true));
        line("all rules", sum(small, false), sum(large, false));
    }

    private static void line(String name, Took small, Took large) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.2f %9.2f %9.2f %9.2f %9d %7.1f%n",
                name,
                small.seconds(),
                small.cpu(),
                large.seconds(),
                large.cpu(),
                large.rows(),
                large.cpu() / Math.max(0.01, small.cpu()));
    }

    private static Took sum(Map<String, Took> all, boolean tables) {
        return all.entrySet().stream()
                .filter(e -> e.getKey().startsWith("rule.") == tables)
                .map(Map.Entry::getValue)
                .reduce(new Took(0, 0, 0), Took::plus);
    }

    /** Said at once as well: a long measurement may be cut short. */
    private static void note(Map<String, Took> all, String name, Took took) {
        System.err.printf(Locale.ROOT, "%-28s %9.2f %9.2f %9d%n", name, took.seconds(), took.cpu(), took.rows());
        all.put(name, took);
    }

    private void all(Map<String, Took> took) {
        sql.sql("select set_config('timpora.run', max(run_id)::text, false) from store.run")
                .query(String.class)
                .single();
        List<Map.Entry<String, String>> tables = sql.sql(
                        "select name, statement from store.rule_view where position >= 0 order by position")
                .query((row, n) -> Map.entry("rule." + row.getString(1), row.getString(2)))
                .list();
        for (Map.Entry<String, String> table : tables) {
            note(took, table.getKey(), Took.of(backend, () -> {
                sql.sql("truncate " + table.getKey()).update();
                int rows = sql.sql("insert into " + table.getKey() + " " + table.getValue())
                        .update();
                sql.sql("analyze " + table.getKey()).update();
                return rows;
            }));
        }
        RuleSession session = new RuleSession(database, Duration.ofMinutes(20));
        for (Rule rule : rules.all()) {
            note(took, rule.code(), Took.of(backend, () -> {
                RuleResult result = session.run(rule);
                return result.findings().size() + result.notAssessable().size();
            }));
        }
    }
}
