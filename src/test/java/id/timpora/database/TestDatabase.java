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

    /** A new, empty, migrated database: a copy of one that was migrated once. */
    public static DataSource fresh() {
        return create(" template " + Migrated.NAME);
    }

    /** A new database without any schema. */
    public static PGSimpleDataSource empty() {
        return create("");
    }

    /** The database that fresh ones are copies of; nobody is connected to it afterwards. */
    private static final class Migrated {
        private static final String NAME = migrate();

        private static String migrate() {
            PGSimpleDataSource database = empty();
            Schema.migrate(database);
            return database.getDatabaseName();
        }
    }

    private static PGSimpleDataSource create(String from) {
        String name = "t" + COUNT.incrementAndGet();
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name + from)
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
