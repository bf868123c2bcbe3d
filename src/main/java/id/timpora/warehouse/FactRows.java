package id.timpora.warehouse;

import id.timpora.source.Column;
import id.timpora.source.Feed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a feed that a run brought or changed. */
final class FactRows {
    private static final int FETCH = 2000;

    /** One stored row. */
    interface Visitor {
        /**
         * Takes a row.
         *
         * @param damaged columns whose numbers lost digits in a spreadsheet
         * @param values stored text by column of the table; nothing where the value is null
         */
        void row(String key, Set<String> damaged, Map<String, String> values) throws SQLException;
    }

    private FactRows() {}

    static void changed(Connection connection, Feed feed, int run, Visitor visitor) throws SQLException {
        String query = """
                select h.*, (select string_agg(n.column_name, '|') from store.row_note n
                              where n.feed = ? and n.key = h.key and n.rule = 'DAT-01' and n.run_to is null) as damaged
                  from history.%s h where h.run_from = ? and h.run_to is null
                """.formatted(feed.name());
        try (PreparedStatement rows = connection.prepareStatement(query)) {
            rows.setFetchSize(FETCH);
            rows.setString(1, feed.name());
            rows.setInt(2, run);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    visitor.row(row.getString("key"), damaged(row.getString("damaged")), values(feed, row));
                }
            }
        }
    }

    private static Set<String> damaged(@Nullable String columns) {
        return columns == null ? Set.of() : Arrays.stream(columns.split("\\|")).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> values(Feed feed, ResultSet row) throws SQLException {
        Map<String, String> values = new HashMap<>();
        var types = row.getMetaData();
        for (int i = 1; i <= types.getColumnCount(); i++) {
            String value = row.getString(i);
            if (value != null) {
                values.put(types.getColumnName(i), value);
            }
        }
        values.keySet().retainAll(kept(feed));
        return values;
    }

    private static Set<String> kept(Feed feed) {
        return feed.columns().stream()
                .map(Column::sqlName)
                .flatMap(c -> java.util.stream.Stream.of(c, c + "_asli"))
                .collect(Collectors.toSet());
    }
}
