package id.timpora.warehouse;

import id.timpora.match.identity.TermCounts;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Frequencies of values as rows of {@code store.match_term}. */
final class TermRows {
    private final Statements sql;

    TermRows(Statements sql) {
        this.sql = sql;
    }

    Optional<TermCounts> read() throws SQLException {
        int[] profiles = {-1};
        Map<String, Integer> known = new TreeMap<>();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        sql.each("select field, value, count from store.match_term", row -> {
            String field = row.getString(1);
            String value = row.getString(2);
            if (field.isEmpty()) {
                profiles[0] = row.getInt(3);
            } else if (value == null) {
                known.put(field, row.getInt(3));
            } else {
                counts.computeIfAbsent(field, f -> new TreeMap<>()).put(value, row.getInt(3));
            }
        });
        return profiles[0] < 0 ? Optional.empty() : Optional.of(new TermCounts(profiles[0], known, counts));
    }

    void write(TermCounts terms) throws SQLException, IOException {
        sql.execute("delete from store.match_term");
        sql.copy("store.match_term", rows -> {
            rows.cell("").cell(null).cell(terms.profiles()).end();
            terms.known()
                    .forEach((field, count) ->
                            rows.cell(field).cell(null).cell(count).end());
            terms.counts()
                    .forEach((field, values) -> values.forEach((value, count) ->
                            rows.cell(field).cell(value).cell(count).end()));
        });
    }
}
