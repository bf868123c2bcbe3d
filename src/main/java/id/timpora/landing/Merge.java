package id.timpora.landing;

import id.timpora.source.Feed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Merges the staged rows of one file with the history of its feed, by natural key and content. */
final class Merge {
    private final JdbcClient sql;
    private final Feed feed;
    private final int run;
    private final int file;

    Merge(JdbcClient sql, Feed feed, int run, int file) {
        this.sql = sql;
        this.feed = feed;
        this.run = run;
        this.file = file;
    }

    /**
     * What a merge did.
     *
     * @param loaded rows that are new or changed
     * @param unchanged rows that say the same as the stored one, or are older
     */
    record Outcome(long loaded, long unchanged) {}

    /** Leaves the last row of each key in staging and returns how many went; unequal ones raise DAT-04. */
    long dropDuplicates() {
        sql.sql("analyze staging").update();
        boolean any = sql.sql("select count(distinct key) < count(*) from staging")
                .query(Boolean.class)
                .single();
        if (!any) {
            return 0;
        }
        sql.sql("""
                insert into staged_note
                select max(line), key, 'DAT-04', '', :id, :en from staging
                 group by key having count(distinct content) > 1
                """)
                .param(
                        "id",
                        "Nomor yang sama muncul lagi dalam berkas ini dengan isi berbeda; baris terakhir yang berlaku.")
                .param("en", "The same number comes again in this file with other content; the last row holds.")
                .update();
        return sql.sql("""
                delete from staging s using (select key, max(line) as line from staging group by key) l
                 where l.key = s.key and s.line < l.line
                """).update();
    }

    Outcome merge() {
        String history = "history." + feed.name();
        long staged = count("select count(*) from staging");
        boolean first = count("select count(*) from (select 1 from " + history + " limit 1) h") == 0;
        if (first) {
            insert("from staging s", "null");
            return new Outcome(staged, 0);
        }
        findStored(history);
        sql.sql("update " + history + " h set run_to = :run from stored t "
                        + "where t.fate = 'changed' and h.key = t.key and h.run_to is null")
                .param("run", run)
                .update();
        long added = insert("from staging s where not exists (select 1 from stored t where t.key = s.key)", "null");
        long changed = insert("from staging s join stored t on t.key = s.key and t.fate = 'changed'", "null");
        insert("from staging s join stored t on t.key = s.key and t.fate = 'older'", ":run");
        sql.sql("update " + history + " h set last_file_id = :file from stored t "
                        + "where t.fate = 'same' and h.key = t.key and h.run_to is null")
                .param("file", file)
                .update();
        return new Outcome(added + changed, staged - added - changed);
    }

    private void findStored(String history) {
        sql.sql("""
                create temporary table stored on commit drop as
                select s.key,
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
                """.formatted(history)).param("file", file).update();
        sql.sql("analyze stored").update();
    }

    private long insert(String rows, String runTo) {
        String columns = String.join(", ", Staging.columns(feed));
        String values = "s." + String.join(", s.", Staging.columns(feed));
        return sql.sql("insert into history." + feed.name()
                        + " (key, run_from, run_to, file_id, last_file_id, line, content, " + columns
                        + ") select s.key, :run, "
                        + runTo + ", :file, :file, s.line, s.content, " + values + " " + rows)
                .param("run", run)
                .param("file", file)
                .update();
    }

    /** Notes of the rows that hold now replace those of the rows they replaced. */
    void mergeNotes() {
        sql.sql("""
                update store.row_note n set run_to = :run from history.%s h
                 where n.feed = :feed and n.run_to is null and h.key = n.key and h.file_id = :file and h.run_to is null
                """.formatted(feed.name()))
                .param("run", run)
                .param("feed", feed.name())
                .param("file", file)
                .update();
        sql.sql("""
                insert into store.row_note (feed, key, rule, column_name, file_id, line, message_id, message_en, run_from)
                select distinct on (n.key, n.rule, n.column_name)
                       :feed, n.key, n.rule, n.column_name, :file, n.line, n.message_id, n.message_en, :run
                  from staged_note n
                  join history.%s h on h.key = n.key and h.last_file_id = :file and h.run_to is null
                 where n.rule = 'DAT-04' or h.file_id = :file and h.line = n.line
                 order by n.key, n.rule, n.column_name
                on conflict (feed, key, rule, column_name) where run_to is null do nothing
                """.formatted(feed.name()))
                .param("run", run)
                .param("feed", feed.name())
                .param("file", file)
                .update();
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
