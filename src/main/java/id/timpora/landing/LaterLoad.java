package id.timpora.landing;

import id.timpora.database.CopyRows;
import id.timpora.normalize.Normalized.Accepted;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of a feed that has a history: only their keys and contents are staged and held against it, while the rows wait on
 * disk; those that are new or changed are then copied into the history, each written to the database once.
 */
final class LaterLoad implements RowLoad {
    private static final int FETCHED_LINES = 10_000;

    private final JdbcClient sql;
    private final Connection connection;
    private final HistoryRows form;
    private final RowSpill spill;
    private final String history;
    private boolean complete = true;

    LaterLoad(JdbcClient sql, Connection connection, HistoryRows form, RowSpill spill) {
        this.sql = sql;
        this.connection = connection;
        this.form = form;
        this.spill = spill;
        this.history = form.table();
        sql.sql("create temporary table staging (line integer, key text, content uuid) on commit drop")
                .update();
    }

    @Override
    public Rows rows() throws SQLException, IOException {
        CopyRows rows = new CopyRows(spill.open());
        CopyRows keys = CopyRows.into(connection, "staging");
        return new Rows() {
            @Override
            public void add(Accepted row) {
                form.write(rows, row);
                keys.cell(row.line())
                        .cell(row.key())
                        .cell(row.content().toString())
                        .end();
            }

            @Override
            public void close() throws IOException {
                try (rows) {
                    keys.close();
                }
            }
        };
    }

    @Override
    public void clear() {
        sql.sql("truncate staging").update();
    }

    @Override
    public long dropDuplicates() {
        long dropped = Duplicates.drop(sql, "staging");
        complete = dropped == 0;
        return dropped;
    }

    @Override
    public Outcome merge() throws SQLException, IOException {
        sql.sql("analyze staging").update();
        findStored();
        Map<String, Long> fates = fates();
        long unchanged = fates.entrySet().stream()
                .filter(f -> !f.getKey().equals("changed"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        sql.sql("update " + history + " h set run_to = :run from stored t "
                        + "where t.fate = 'changed' and h.key = t.key and h.run_to is null")
                .param("run", form.run())
                .update();
        long loaded = complete && unchanged == 0 ? spill.copy(connection, target(history)) : copyWanted();
        if (fates.containsKey("older")) {
            copyOlder();
        }
        sql.sql("update " + history + " h set last_file_id = :file from stored t "
                        + "where t.fate = 'same' and h.key = t.key and h.run_to is null")
                .param("file", form.file())
                .update();
        return new Outcome(loaded, unchanged);
    }

    @Override
    public void discard() {
        clear();
    }

    private String target(String table) {
        return table + " (" + form.columns() + ")";
    }

    private void findStored() {
        sql.sql("""
                create temporary table stored on commit drop as
                select s.line, s.key,
                       case when f.file_date > m.file_date
                              or f.file_date = m.file_date and f.name > m.name collate "C"
                              or h.closed_on > m.file_date
                                 then case when s.content = h.content then 'past' else 'older' end
                            when s.content = h.content and h.closed_on is null then 'same'
                            else 'changed' end as fate
                  from staging s
                  join %s h on h.key = s.key and h.run_to is null
                  join store.file f on f.file_id = h.last_file_id
                  join store.file m on m.file_id = :file
                """.formatted(history)).param("file", form.file()).update();
        sql.sql("analyze stored").update();
    }

    private Map<String, Long> fates() {
        return sql
                .sql("select fate, count(*) from stored group by fate")
                .query((row, i) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long copyWanted() throws SQLException, IOException {
        BitSet wanted = lines("select line from staging s where not exists "
                + "(select 1 from stored t where t.key = s.key and t.fate <> 'changed')");
        return wanted.isEmpty() ? 0 : spill.copy(connection, target(history), wanted::get);
    }

    /** Rows that were known to be older when they came: history that never held. */
    private void copyOlder() throws SQLException, IOException {
        sql.sql("create temporary table older (like " + history + ") on commit drop")
                .update();
        spill.copy(connection, target("older"), lines("select line from stored where fate = 'older'")::get);
        sql.sql("insert into " + history + " (run_to, " + form.columns() + ") select :run, " + form.columns()
                        + " from older")
                .param("run", form.run())
                .update();
    }

    private BitSet lines(String query) throws SQLException {
        BitSet lines = new BitSet();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_LINES);
            try (var found = statement.executeQuery(query)) {
                while (found.next()) {
                    lines.set(found.getInt(1));
                }
            }
        }
        return lines;
    }
}
