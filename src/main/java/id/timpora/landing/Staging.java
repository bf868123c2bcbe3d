package id.timpora.landing;

import id.timpora.database.CopyRows;
import id.timpora.normalize.Normalized.Accepted;
import id.timpora.source.Column;
import id.timpora.source.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The temporary tables of one file, filled by COPY within the file's transaction. */
final class Staging {
    private final Feed feed;
    private final Connection connection;

    Staging(Feed feed, Connection connection) {
        this.feed = feed;
        this.connection = connection;
    }

    /** Columns of history that come from the file, in the order in which {@link #write} writes them. */
    static List<String> columns(Feed feed) {
        List<String> columns = new ArrayList<>();
        for (Column column : feed.columns()) {
            columns.add(column.sqlName());
            if (FeedTables.keepsOriginal(column)) {
                columns.add(column.sqlName() + "_asli");
            }
        }
        return columns;
    }

    void create() throws SQLException {
        List<String> typed = new ArrayList<>();
        for (Column column : feed.columns()) {
            typed.add(column.sqlName() + " " + FeedTables.sqlType(column.type()));
            if (FeedTables.keepsOriginal(column)) {
                typed.add(column.sqlName() + "_asli text");
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table staging (line integer, key text, content uuid, "
                    + String.join(", ", typed) + ") on commit drop");
            statement.execute("create temporary table staged_note (line integer, key text, rule text, "
                    + "column_name text, message_id text, message_en text) on commit drop");
        }
    }

    /** Opens the stream of rows; closing it ends the COPY. */
    CopyRows rows() throws SQLException {
        return CopyRows.into(connection, "staging");
    }

    void write(CopyRows rows, Accepted row) {
        rows.cell(row.line()).cell(row.key()).cell(row.content().toString());
        for (int i = 0; i < row.stored().length; i++) {
            @Nullable String stored = row.stored()[i];
            rows.cell(stored);
            if (FeedTables.keepsOriginal(feed.columns().get(i))) {
                rows.cell(row.original()[i]);
            }
        }
        rows.end();
    }

    /** Copies a file of rows in COPY's text form. */
    void copy(String target, Path rows) throws SQLException, IOException {
        if (Files.size(rows) > 0) {
            try (InputStream in = Files.newInputStream(rows)) {
                copies().copyIn("copy " + target + " from stdin", in, 1 << 16);
            }
        }
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
