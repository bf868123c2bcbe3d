package id.timpora.admin;

import id.timpora.definition.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of a run and their rejected rows, by file, code and column; never what the rows hold. */
@Repository
class Files {
    private static final int LINES_SHOWN = 12;

    private final JdbcClient database;

    Files(JdbcClient database) {
        this.database = database;
    }

    List<Delivered> of(int run) {
        return database.sql("select * from store.file where run_id = ? order by name")
                .param(run)
                .query(Delivered::of)
                .list();
    }

    /** Rejected rows counted by file, code and column, with the first lines. */
    List<Rejects> rejects(int run) {
        return database.sql("""
                        select f.name, r.code, r.column_name, count(*)::integer as rows,
                               (array_agg(r.line order by r.line))[1:%d] as lines
                          from store.reject r join store.file f on f.file_id = r.file_id
                         where f.run_id = ?
                         group by f.name, r.code, r.column_name
                         order by f.name, count(*) desc, r.code, r.column_name
                        """.formatted(LINES_SHOWN))
                .param(run)
                .query((row, n) -> new Rejects(
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("column_name"),
                        row.getInt("rows"),
                        List.of((Integer[]) row.getArray("lines").getArray())))
                .list();
    }

    /** Remarks about files, counted by kind and column. */
    List<Remark> remarks(int run) {
        return database.sql("""
                        select f.name, n.kind, coalesce(n.column_name, '') as column_name, count(*)::integer as times
                          from store.file_note n join store.file f on f.file_id = n.file_id
                         where f.run_id = ?
                         group by f.name, n.kind, coalesce(n.column_name, '')
                         order by f.name, n.kind, 3
                        """)
                .param(run)
                .query((row, n) -> new Remark(
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("column_name"),
                        row.getInt("times")))
                .list();
    }

    /** One file of the ledger. */
    record Delivered(
            String name,
            @Nullable String agency,
            String status,
            @Nullable String code,
            @Nullable Bilingual message,
            long read,
            long loaded,
            long unchanged,
            long rejected,
            long duplicate,
            long held,
            long closed) {

        static Delivered of(ResultSet row, int number) throws SQLException {
            String message = row.getString("message_id");
            return new Delivered(
                    row.getString("name"),
                    row.getString("agency"),
                    row.getString("status"),
                    row.getString("code"),
                    message == null ? null : new Bilingual(message, row.getString("message_en")),
                    row.getLong("read"),
                    row.getLong("loaded"),
                    row.getLong("unchanged"),
                    row.getLong("rejected"),
                    row.getLong("duplicate"),
                    row.getLong("held"),
                    row.getLong("closed"));
        }

        /** Whether every row read is accounted for. */
        public boolean balanced() {
            return read == loaded + unchanged + rejected + duplicate + held;
        }

        /** Whether someone has to look at the file. */
        public boolean needsSomeone() {
            return List.of("quarantined", "refused", "waiting").contains(status) || !balanced();
        }
    }

    record Rejects(String file, String code, String column, int rows, List<Integer> lines) {
        /** Whether there are more rows than lines named. */
        public boolean more() {
            return rows > lines.size();
        }
    }

    record Remark(String file, String kind, String column, int times) {}
}
