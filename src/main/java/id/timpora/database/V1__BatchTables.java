package id.timpora.database;

/** Spring Batch's job repository. */
final class V1__BatchTables extends LibraryTables {
    V1__BatchTables() {
        super("org/springframework/batch/core/schema-postgresql.sql");
    }
}
