package id.timpora.landing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Values that load and are yet not in order, staged beside the rows of one file. */
final class RowNotes {
    private final JdbcClient sql;
    private final HistoryRows form;

    RowNotes(JdbcClient sql, HistoryRows form) {
        this.sql = sql;
        this.form = form;
        sql.sql("create temporary table staged_note (line integer, key text, rule text, "
                        + "column_name text, message_id text, message_en text) on commit drop")
                .update();
    }

    /** Notes of the rows that hold now replace those of the rows they replaced. */
    void merge() {
        sql.sql("""
                update store.row_note n set run_to = :run from %s h
                 where n.feed = :feed and n.run_to is null and h.key = n.key and h.file_id = :file and h.run_to is null
                """.formatted(form.table()))
                .param("run", form.run())
                .param("feed", form.feed().name())
                .param("file", form.file())
                .update();
        sql.sql("""
                insert into store.row_note (feed, key, rule, column_name, file_id, line, message_id, message_en, run_from)
                select distinct on (n.key, n.rule, n.column_name)
                       :feed, n.key, n.rule, n.column_name, :file, n.line, n.message_id, n.message_en, :run
                  from staged_note n
                  join %s h on h.key = n.key and h.last_file_id = :file and h.run_to is null
                 where n.rule = 'DAT-04' or h.file_id = :file and h.line = n.line
                 order by n.key, n.rule, n.column_name
                on conflict (feed, key, rule, column_name) where run_to is null do nothing
                """.formatted(form.table()))
                .param("run", form.run())
                .param("feed", form.feed().name())
                .param("file", form.file())
                .update();
    }
}
