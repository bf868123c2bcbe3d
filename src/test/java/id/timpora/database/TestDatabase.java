package id.timpora.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real PostgreSQL for tests: one server a JVM, a fresh migrated database a call. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = server();

    private TestDatabase() {}

    /** A new, empty, migrated database. */
    public static DataSource fresh() {
        PGSimpleDataSource database = empty();
        Schema.migrate(database);
        return database;
    }

    /** A new database without any schema. */
    public static PGSimpleDataSource empty() {
        String name = "t" + COUNT.incrementAndGet();
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        var database = new PGSimpleDataSource();
        database.setUrl(SERVER.getJdbcUrl("postgres", name));
        return database;
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("timezone", "Asia/Tokyo")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
