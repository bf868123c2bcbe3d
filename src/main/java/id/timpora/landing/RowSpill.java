package id.timpora.landing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows in COPY's text form, kept on disk until it is known which of them are wanted. */
final class RowSpill {
    private static final int BUFFER = 1 << 16;

    private final Path file;

    RowSpill(Path file) {
        this.file = file;
    }

    /** A stream for rows; what was written before is forgotten. */
    OutputStream open() throws IOException {
        return Files.newOutputStream(file);
    }

    /** Copies all rows to a table, given as {@code table (column, …)}; returns how many. */
    long copy(Connection connection, String target) throws SQLException, IOException {
        if (Files.size(file) == 0) {
            return 0;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copyInto(target), in, BUFFER);
        }
    }

    /** Copies the rows of the wanted lines, which are their first cells; returns how many. */
    long copy(Connection connection, String target, IntPredicate wanted) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file);
                var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copyInto(target), BUFFER)) {
            filter(in, out, wanted);
            return out.endCopy();
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String copyInto(String target) {
        return "copy " + target + " from stdin";
    }

    private static void filter(InputStream in, OutputStream out, IntPredicate wanted) throws IOException {
        byte[] window = new byte[BUFFER];
        int limit = 0;
        for (int count = in.read(window); count >= 0; count = in.read(window, limit, window.length - limit)) {
            int end = limit + count;
            int start = 0;
            for (int i = limit; i < end; i++) {
                if (window[i] == '\n') {
                    if (wanted.test(line(window, start))) {
                        out.write(window, start, i + 1 - start);
                    }
                    start = i + 1;
                }
            }
            limit = end - start;
            System.arraycopy(window, start, window, 0, limit);
            if (limit == window.length) {
                window = Arrays.copyOf(window, limit * 2);
            }
        }
    }

    /** The number in the first cell of a row. */
    private static int line(byte[] row, int start) {
        int line = 0;
        for (int i = start; row[i] != '\t'; i++) {
            line = line * 10 + row[i] - '0';
        }
        return line;
    }
}
