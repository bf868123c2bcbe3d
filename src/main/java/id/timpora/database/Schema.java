package id.timpora.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** The product's schema, brought up to date by Flyway. */
public final class Schema {
    private Schema() {}

    /** The migrations written in Java, for whoever configures Flyway. */
    public static JavaMigration[] libraryTables() {
        return new JavaMigration[] {new V1__BatchTables(), new V2__QuartzTables()};
    }

    /** Creates or updates all schemas of a database. */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .javaMigrations(libraryTables())
                .load()
                .migrate();
    }
}
