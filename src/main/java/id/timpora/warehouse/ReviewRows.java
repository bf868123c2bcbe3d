package id.timpora.warehouse;

import java.sql.SQLException;

/** Stores reviews and explanations of the records that were touched; what did not change stays as it is. */
final class ReviewRows {
    private final Statements sql;
    private final int run;

    ReviewRows(Statements sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    void store() throws SQLException {
        sql.execute("""
                create temporary table looked_at on commit drop as
                select record_ref from touched
                union select record_ref from store.record where run_to = %d
                """.formatted(run));
        sql.execute("create index on looked_at (record_ref)");
        sql.execute("analyze looked_at");
        store("review_pair", "kind, reason", "weight, probability, decision, parties");
        store("explanation", "kind", "grade, evidence, weight, waterfall, sentence_id, sentence_en");
    }

    private void store(String table, String key, String values) throws SQLException {
        String staged = "staged_" + (table.equals("explanation") ? table : "review");
        String names = "record_ref_a, record_ref_b, " + key + ", " + values;
        sql.execute("""
                create temporary table old_%1$s on commit drop as
                select ctid as place, %2$s from store.%1$s
                 where run_to is null and (record_ref_a in (select record_ref from looked_at)
                                        or record_ref_b in (select record_ref from looked_at))
                """.formatted(table, names));
        sql.execute(
                "create temporary table new_%1$s on commit drop as select %2$s from %3$s except select %2$s from old_%1$s"
                        .formatted(table, names, staged));
        sql.execute("""
                update store.%1$s set run_to = %2$d
                 where ctid in (select o.place from old_%1$s o where not exists (
                       select 1 from %3$s s where s.record_ref_a = o.record_ref_a and s.record_ref_b = o.record_ref_b
                          and (%4$s) is not distinct from (%5$s)))
                """.formatted(table, run, staged, prefixed("s.", names), prefixed("o.", names)));
        sql.execute("insert into store.%1$s (%2$s, run_from) select %2$s, %3$d from new_%1$s order by 1, 2, 3"
                .formatted(table, names, run));
    }

    private static String prefixed(String prefix, String names) {
        return prefix + names.replace(", ", ", " + prefix);
    }
}
