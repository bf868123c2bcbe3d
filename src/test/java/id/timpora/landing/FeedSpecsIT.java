package id.timpora.landing;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import id.timpora.landing.FeedSpec.Night;
import id.timpora.normalize.HashKey;
import id.timpora.normalize.PersonMentions;
import id.timpora.normalize.References;
import id.timpora.source.Feed;
import id.timpora.source.Feeds;
import id.timpora.source.Inbox;
import id.timpora.warehouse.RecordStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Every sentence about files and rows as cases an analyst can read: {@code src/test/resources/specs/feeds}. */
@TestInstance(Lifecycle.PER_CLASS)
class FeedSpecsIT {
    private static final Path SPECS = Path.of("src/test/resources/specs/feeds");
    private static final int FEWEST = 150;

    @TempDir
    static Path folder;

    private static final References REFERENCES = References.load(Path.of("jobs"));

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private Feeds feeds;
    private int cases;
    private int run;

    @TestFactory
    List<DynamicNode> deliveriesComeOutAsSpecified() throws IOException {
        feeds = Feeds.load(jobs());
        feeds.all().forEach(new FeedTables(sql)::refresh);
        List<DynamicNode> nodes = new ArrayList<>();
        for (Path file : files()) {
            List<DynamicTest> tests = FeedSpec.load(file).stream()
                    .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec)))
                    .toList();
            nodes.add(DynamicContainer.dynamicContainer(file.getFileName().toString(), tests));
        }
        nodes.add(DynamicTest.dynamicTest(
                "there is a case for every sentence",
                () -> assertThat(FeedSpec.count(files())).isGreaterThanOrEqualTo(FEWEST)));
        return nodes;
    }

    /** The shipped feeds, and those that only specifications need. */
    private static Path jobs() throws IOException {
        Path all = Files.createDirectories(folder.resolve("jobs/feeds"));
        for (Path source : List.of(Path.of("jobs/feeds"), SPECS.resolve("feeds"))) {
            try (var files = Files.list(source)) {
                for (Path file : files.toList()) {
                    Files.copy(file, all.resolve(file.getFileName()));
                }
            }
        }
        return all.getParent();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(SPECS)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private void check(FeedSpec spec) throws IOException {
        forgetEverything();
        Path inbox = Files.createDirectories(folder.resolve("case" + ++cases + "/inbox"));
        for (Night night : spec.nights()) {
            for (Delivery delivery : night.deliveries()) {
                delivery.put(inbox);
            }
            land(inbox, night);
            SpecOutcome outcome = new SpecOutcome(sql, run, feedOf(spec));
            for (String what : night.expected().keySet()) {
                List<String> expected = night.expected().get(what);
                assertThat(outcome.of(what, expected))
                        .as("night %s: %s", night.date(), what)
                        .isEqualTo(expected);
            }
            assertThat(outcome.of("rejects", List.of()))
                    .as("night %s: rejects", night.date())
                    .isEqualTo(night.expects("rejects").orElse(List.of()));
        }
    }

    private static String feedOf(FeedSpec spec) {
        String name = spec.nights().get(0).deliveries().get(0).name();
        return id.timpora.source.DeliveredFile.parse(name).map(f -> f.feed()).orElse("dukcapil_perceraian");
    }

    private void forgetEverything() {
        List<String> tables = new ArrayList<>(List.of(
                "store.run", "store.file", "store.reject", "store.file_note", "store.row_note", "store.record"));
        feeds.all().forEach(f -> tables.add("history." + f.name()));
        sql.sql("truncate " + String.join(", ", tables) + " cascade").update();
    }

    private void land(Path inbox, Night night) throws IOException {
        run++;
        sql.sql("update store.run set finished_at = now()").update();
        sql.sql("insert into store.run (run_id, night, attempt, status, started_by, started_at) "
                        + "values (?, ?, ?, 'RUNNING', 'test', now())")
                .params(run, night.date(), run)
                .update();
        Landing landing = new Landing(
                database,
                new JdbcTransactionManager(database),
                REFERENCES,
                new HashKey(new byte[16]),
                inbox,
                folder.resolve("work"));
        FileLedger ledger = new FileLedger(sql, feeds);
        ledger.claim(run, night.date(), new Inbox(inbox, Clock.systemUTC()).scan(night.date(), Duration.ZERO));
        for (String name : ledger.feedsOf(run)) {
            landing.land(run, feeds.named(name).orElseThrow(), count -> {});
        }
        if (night.expects("mentions").isPresent()) {
            mention(night);
        }
        sql.sql("update store.run set published_at = now() where run_id = ?")
                .param(run)
                .update();
    }

    private void mention(Night night) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (Feed feed : feeds.all()) {
                PersonMentions mentions =
                        new PersonMentions(feed, REFERENCES, night.date().getYear());
                new RecordStage(connection, feed, run, Files.createDirectories(folder.resolve("work")))
                        .refresh((key, damaged, values) -> mentions.of(key, damaged, values::get), count -> {});
                connection.commit();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
