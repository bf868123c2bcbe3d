package id.timpora.dictionary;

import id.timpora.database.TestDatabase;
import id.timpora.dictionary.Relation.Entry;
import id.timpora.discrepancy.RuleViews;
import id.timpora.landing.FeedTables;
import id.timpora.normalize.References;
import id.timpora.normalize.Regions;
import id.timpora.source.Feed;
import id.timpora.source.Feeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code docs/data-dictionary.md}, written from the catalog of a database with all shipped definitions. */
public final class DataDictionary {
    static final Path FILE = Path.of("docs/data-dictionary.md");
    private static final Path JOBS = Path.of("jobs");
    private static final String HEAD = """
            # Kamus data / Data dictionary

            Generated from the catalog's own comments; `mvn -Pdictionary` writes it anew. Every comment reads
            *Indonesian / English*. How to read the warehouse: [reading.md](reading.md).
            """;

    private DataDictionary() {}

    /** Writes the file anew. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text(database()));
        System.exit(0); // the embedded server's threads would keep the build waiting
    }

    /** A database as it is after the first step of the first night. */
    static DataSource database() {
        DataSource database = TestDatabase.fresh();
        JdbcClient sql = JdbcClient.create(database);
        FeedTables tables = new FeedTables(sql);
        for (Feed feed : Feeds.load(JOBS).all()) {
            tables.refresh(feed);
        }
        Regions regions = References.load(JOBS).regions();
        new RuleViews(sql).refresh(JOBS, regions.all(), regions.former());
        return database;
    }

    static String text(DataSource database) {
        Catalog catalog = new Catalog(database);
        StringBuilder text = new StringBuilder(HEAD);
        for (String schema : Catalog.SCHEMAS) {
            List<Relation> relations = catalog.relations(schema);
            text.append("\n## ").append(schema).append("\n\n");
            text.append(shown(catalog.schema(schema))).append('\n');
            relations.stream().filter(r -> !r.columns().isEmpty()).forEach(r -> section(text, r));
            if (relations.stream().anyMatch(r -> r.columns().isEmpty())) {
                text.append("\n### Fungsi dan tipe / Functions and types in ").append(schema);
                text.append("\n\n| name | meaning |\n|---|---|\n");
                relations.stream().filter(r -> r.columns().isEmpty()).forEach(r -> line(text, r.name(), r.comment()));
            }
        }
        return text.toString();
    }

    private static void section(StringBuilder text, Relation relation) {
        text.append("\n### ").append(relation.schema()).append('.').append(relation.name());
        text.append("\n\n")
                .append(shown(relation.comment()))
                .append("\n\n| column | type | meaning |\n|---|---|---|\n");
        for (Entry column : relation.columns()) {
            line(text, column.name() + "` | `" + column.type(), column.comment());
        }
    }

    private static void line(StringBuilder text, String name, @Nullable String comment) {
        text.append("| `").append(name).append("` | ").append(shown(comment)).append(" |\n");
    }

    private static String shown(@Nullable String comment) {
        return Objects.requireNonNullElse(comment, "").replace("|", "\\|").replace("\n", " ");
    }
}
