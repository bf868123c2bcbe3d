package id.timpora.warehouse;

import id.timpora.match.cluster.Judgement;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The records a run's changes can touch: those that changed or lost a pair, and all that are bound to them by a pair, a
 * person or a judgement, and so on until nothing is added. Each gets the number of its component; nothing binds records
 * of different components.
 */
final class TouchedRecords {
    private final Statements sql;
    private final int run;

    TouchedRecords(Statements sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    /** Fills the temporary tables {@code numbered (n, record_ref)} and {@code component (n, root)}; returns how many. */
    int find(List<Judgement> judgements) throws SQLException, IOException {
        sql.execute("create temporary table touched (n serial, record_ref text primary key) on commit drop");
        sql.execute("create temporary table judged (one text, other text) on commit drop");
        sql.copy(
                "judged",
                rows -> judgements.forEach(j -> {
                    rows.cell(j.one()).cell(j.other()).end();
                    rows.cell(j.other()).cell(j.one()).end();
                }));
        seed();
        widen();
        number();
        return sql.number("select count(*) from numbered");
    }

    private void seed() throws SQLException {
        add("select record_ref from changed");
        add("select record_ref from loose");
        add("select one from judged");
        add("select m.record_ref from fresh f join store.match_profile m using (profile)");
        add("""
                select o.record_ref from store.link l
                  join store.link o on o.person_id = l.person_id and o.run_to is null
                 where l.run_to is null and l.record_ref in (select record_ref from store.record where run_to = %d)
                """.formatted(run));
    }

    /** Judged records may be gone; they still bind others, so they are taken along and left out at the end. */
    private void add(String refs) throws SQLException {
        sql.execute("insert into touched (record_ref) " + refs + " on conflict do nothing");
    }

    private void widen() throws SQLException {
        int before = 0;
        int size = count();
        while (size > before) {
            sql.execute("analyze touched");
            String mine = "select m.profile from touched t join store.match_profile m using (record_ref) where t.n > "
                    + before;
            add("select m.record_ref from store.match_profile m where m.profile in (" + mine + ")");
            add("select m.record_ref from store.match_edge e join store.match_profile m on m.profile = e.other "
                    + "where e.one in (" + mine + ")");
            add("select m.record_ref from store.match_edge e join store.match_profile m on m.profile = e.one "
                    + "where e.other in (" + mine + ")");
            add("""
                    select o.record_ref from touched t
                      join store.link l on l.record_ref = t.record_ref and l.run_to is null
                      join store.link o on o.person_id = l.person_id and o.run_to is null
                     where t.n >\s""" + before);
            add("select j.other from touched t join judged j on j.one = t.record_ref where t.n > " + before);
            before = size;
            size = count();
        }
    }

    private int count() throws SQLException {
        return sql.number("select coalesce(max(n), 0) from touched");
    }

    /** Numbers without gaps, in the order of the references. */
    private void number() throws SQLException, IOException {
        sql.execute("""
                create temporary table everyone on commit drop as
                select (row_number() over (order by t.record_ref collate "C") - 1)::integer as n, t.record_ref, m.profile
                  from touched t left join store.match_profile m using (record_ref)
                """);
        sql.execute("create index on everyone (profile)");
        sql.execute("analyze everyone");
        Parts parts = new Parts(sql.number("select count(*) from everyone"));
        bind(parts, "select profile::text, n from everyone where profile is not null order by 1");
        bind(parts, """
                select l.person_id, e.n from everyone e
                  join store.link l on l.record_ref = e.record_ref and l.run_to is null order by 1
                """);
        sql.each("""
                with first as (select profile, min(n) as n from everyone group by profile)
                select a.n, b.n from store.match_edge e
                  join first a on a.profile = e.one join first b on b.profile = e.other
                """, row -> parts.unite(row.getInt(1), row.getInt(2)));
        sql.each("""
                select a.n, b.n from judged j join everyone a on a.record_ref = j.one
                  join everyone b on b.record_ref = j.other
                """, row -> parts.unite(row.getInt(1), row.getInt(2)));
        sql.execute("create temporary table numbered on commit drop as "
                + "select n, record_ref, profile from everyone where profile is not null");
        sql.execute("create temporary table component (n integer, root integer) on commit drop");
        sql.copy("component", rows -> {
            for (int i = 0; i < parts.size(); i++) {
                rows.cell(i).cell(parts.root(i)).end();
            }
        });
        sql.execute("analyze numbered");
        sql.execute("analyze component");
    }

    private void bind(Parts parts, String query) throws SQLException {
        String[] last = {""};
        int[] first = {0};
        sql.each(query, row -> {
            if (row.getString(1).equals(last[0])) {
                parts.unite(first[0], row.getInt(2));
            } else {
                last[0] = row.getString(1);
                first[0] = row.getInt(2);
            }
        });
    }
}
