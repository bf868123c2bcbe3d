package id.timpora.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import id.timpora.landing.FeedTables;
import id.timpora.source.Feeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RuleViewsIT {
    private static final String VIEWS =
            "select relname from pg_class where relnamespace = 'warehouse'::regnamespace and relkind = 'v' order by 1";

    @TempDir
    private Path jobs;

    @Test
    void aChangedDefinitionReplacesItsViewsAndTouchesNoOther() throws IOException {
        JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
        Feeds.load(Path.of("jobs")).all().forEach(feed -> new FeedTables(sql).refresh(feed));
        Files.createDirectories(jobs.resolve("views"));
        try (var views = Files.list(Path.of("jobs/views"))) {
            for (Path view : views.toList()) {
                Files.copy(view, jobs.resolve("views").resolve(view.getFileName()));
            }
        }
        new RuleViews(sql).refresh(jobs, Map.of(), Set.of());
        List<String> before = sql.sql(VIEWS).query(String.class).list();
        assertThat(before).contains("record", "rule_record", "crossing");

        Path record = jobs.resolve("views/06-record.sql");
        Files.writeString(record, Files.readString(record) + " where r.record_ref <> 'x'\n");
        new RuleViews(sql).refresh(jobs, Map.of(), Set.of());
        assertThat(sql.sql(VIEWS).query(String.class).list()).isEqualTo(before);
        assertThat(sql.sql("select statement like '%<> ''x''' from store.rule_view where name = 'record'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
