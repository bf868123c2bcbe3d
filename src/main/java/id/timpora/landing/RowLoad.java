package id.timpora.landing;

import id.timpora.normalize.Normalized.Accepted;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the good rows of one file go, and how they become history once all of them are known. */
sealed interface RowLoad permits FirstLoad, LaterLoad {
    /** Takes one row after another; closing it ends the COPY. */
    interface Rows extends AutoCloseable {
        void add(Accepted row);

        @Override
        void close() throws IOException;
    }

    /**
     * What became of the rows of a file.
     *
     * @param loaded new or changed
     * @param unchanged say the same as the stored row, or are older
     */
    record Outcome(long loaded, long unchanged) {}

    /** The way for this file: straight into a history that is empty and nobody looks at, else over staging. */
    static RowLoad of(JdbcClient sql, Connection connection, HistoryRows form, RowSpill spill) throws SQLException {
        return FirstLoad.takes(connection, form)
                ? new FirstLoad(sql, connection, form)
                : new LaterLoad(sql, connection, form, spill);
    }

    /** Opens the stream of rows. */
    Rows rows() throws SQLException, IOException;

    /** Forgets the rows taken so far. */
    void clear();

    /** Leaves the last row of each key and returns how many went; unequal ones raise DAT-04. */
    long dropDuplicates();

    /** Makes the rows history. */
    Outcome merge() throws SQLException, IOException;

    /** Makes none of them history. */
    void discard();
}
