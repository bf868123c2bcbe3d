package id.timpora.warehouse;

import id.timpora.database.CopyRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Statements on the one connection of a step. */
final class Statements {
    private static final int FETCH = 5000;

    private final Connection connection;
    private final Path work;

    Statements(Connection connection, Path work) {
        this.connection = connection;
        this.work = work;
    }

    /** Reads one row of a result. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Writes rows for a COPY. */
    interface Rows {
        void write(CopyRows rows) throws SQLException, IOException;
    }

    void execute(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    void each(String query, RowReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    int number(String query) throws SQLException {
        int[] number = new int[1];
        each(query, row -> number[0] = row.getInt(1));
        return number[0];
    }

    /** A file for rows on their way; the caller deletes it. */
    Path file() throws IOException {
        return Files.createTempFile(work, "rows", ".copy");
    }

    /** Writes rows to a file first, since the connection may be busy reading, and copies it into a table. */
    void copy(String table, Rows rows) throws SQLException, IOException {
        Path file = file();
        try {
            try (CopyRows out = new CopyRows(Files.newOutputStream(file))) {
                rows.write(out);
            }
            copy(table, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    void copy(String table, Path file) throws SQLException, IOException {
        if (Files.size(file) > 0) {
            try (InputStream in = Files.newInputStream(file)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in, 1 << 16);
            }
        }
    }
}
