package id.timpora.landing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of one file that have one key: the last one holds. */
final class Duplicates {
    private Duplicates() {}

    /** Leaves the last row of each key in a table and returns how many went; unequal ones raise DAT-04. */
    static long drop(JdbcClient sql, String rows) {
        boolean any = sql.sql("select count(distinct key collate \"C\") < count(*) from " + rows)
                .query(Boolean.class)
                .single();
        if (!any) {
            return 0;
        }
        sql.sql("""
                insert into staged_note
                select max(line), key, 'DAT-04', '', :id, :en from %s
                 group by key having count(distinct content) > 1
                """.formatted(rows))
                .param(
                        "id",
                        "Nomor yang sama muncul lagi dalam berkas ini dengan isi berbeda; baris terakhir yang berlaku.")
                .param("en", "The same number comes again in this file with other content; the last row holds.")
                .update();
        return sql.sql("""
                delete from %1$s s using (select key, max(line) as line from %1$s group by key) l
                 where l.key = s.key and s.line < l.line
                """.formatted(rows)).update();
    }
}
