package id.timpora.landing;

import id.timpora.database.CopyRows;
import id.timpora.normalize.Normalized.Accepted;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The first rows of a feed: copied straight into its history, so that no row is written twice, and the index built once
 * over all of them. Until the file's transaction ends nobody else can read that history, which had nothing to read.
 */
final class FirstLoad implements RowLoad {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final JdbcClient sql;
    private final Connection connection;
    private final HistoryRows form;

    /** The load of a history that {@link #takes} has taken. */
    FirstLoad(JdbcClient sql, Connection connection, HistoryRows form) {
        this.sql = sql;
        this.connection = connection;
        this.form = form;
        clear();
        sql.sql("drop index history." + FeedTables.currentIndex(form.feed())).update();
    }

    /** Takes a history for this transaction alone, if it is empty and no reader would have to be waited for. */
    static boolean takes(Connection connection, HistoryRows form) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var any = statement.executeQuery("select exists (select 1 from " + form.table() + ")")) {
                any.next();
                if (any.getBoolean(1)) {
                    return false;
                }
            }
            Savepoint before = connection.setSavepoint();
            try {
                statement.execute("lock table " + form.table() + " in access exclusive mode nowait");
                return true;
            } catch (SQLException e) {
                if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(before);
                return false;
            }
        }
    }

    @Override
    public Rows rows() throws SQLException {
        CopyRows out = CopyRows.into(connection, form.table() + " (" + form.columns() + ")");
        return new Rows() {
            @Override
            public void add(Accepted row) {
                form.write(out, row);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void clear() {
        sql.sql("truncate " + form.table()).update();
    }

    @Override
    public long dropDuplicates() {
        return Duplicates.drop(sql, form.table());
    }

    @Override
    public Outcome merge() {
        index();
        sql.sql("analyze " + form.table() + " (key, run_from, run_to, last_file_id)")
                .update();
        long loaded = sql.sql("select count(*) from " + form.table())
                .query(Long.class)
                .single();
        return new Outcome(loaded, 0);
    }

    @Override
    public void discard() {
        clear();
        index();
    }

    private void index() {
        FeedTables.indexCurrent(sql, form.feed());
    }
}
