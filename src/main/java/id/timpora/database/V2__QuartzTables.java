package id.timpora.database;

/** Quartz's job store. Its script begins with DROP TABLE IF EXISTS, which a migration runs exactly once. */
final class V2__QuartzTables extends LibraryTables {
    V2__QuartzTables() {
        super("org/quartz/impl/jdbcjobstore/tables_postgres.sql");
    }
}
