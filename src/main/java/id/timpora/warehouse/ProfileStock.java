package id.timpora.warehouse;

import id.timpora.match.identity.ProfileText;
import java.io.IOException;
import java.sql.SQLException;

/** Keeps the contents that are compared up to what the present records say. */
final class ProfileStock {
    private final Statements sql;
    private final int run;

    ProfileStock(Statements sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    /**
     * Brings contents up to date. Fills the temporary tables {@code fresh (profile)}, contents that were not there
     * before, and {@code loose (record_ref)}, records that lost a pair or one of their content.
     * Returns how many contents there are.
     */
    int refresh() throws SQLException, IOException {
        sql.execute("create temporary table changed (record_ref text, profile uuid, content text) on commit drop");
        sql.execute("create temporary table fresh (profile uuid primary key) on commit drop");
        sql.execute("create temporary table loose (record_ref text) on commit drop");
        sql.copy(
                "changed",
                rows -> sql.each("select * from store.record where run_to is null and run_from = " + run, row -> {
                    var record = RecordRows.read(row);
                    String content = ProfileText.of(record);
                    rows.cell(record.ref())
                            .cell(ProfileText.key(content).toString())
                            .cell(content)
                            .end();
                }));
        sql.execute("analyze changed");
        leave();
        arrive();
        sql.execute("analyze fresh");
        return sql.number("select count(*) from store.profile");
    }

    /** Lets all contents count as fresh. */
    void renew() throws SQLException {
        sql.execute("insert into fresh select profile from store.profile on conflict do nothing");
        sql.execute("delete from store.match_edge");
        sql.execute("delete from store.match_key");
        sql.execute("analyze fresh");
    }

    private void leave() throws SQLException {
        sql.execute("""
                create temporary table gone on commit drop as
                select m.record_ref, m.profile from store.match_profile m
                  join (select record_ref from changed
                        union select record_ref from store.record where run_to = %d) c using (record_ref)
                """.formatted(run));
        sql.execute("delete from store.match_profile m using gone g where g.record_ref = m.record_ref");
        sql.execute("insert into store.match_profile select record_ref, profile from changed");
        sql.execute("analyze store.match_profile");
        sql.execute("""
                create temporary table dead on commit drop as
                select distinct g.profile from gone g
                 where not exists (select 1 from store.match_profile m where m.profile = g.profile)
                """);
        sql.execute("""
                insert into loose
                select m.record_ref from dead d join store.match_edge e on e.one = d.profile
                  join store.match_profile m on m.profile = e.other
                union
                select m.record_ref from dead d join store.match_edge e on e.other = d.profile
                  join store.match_profile m on m.profile = e.one
                union
                select m.record_ref from gone g join store.match_profile m on m.profile = g.profile
                """);
        sql.execute("delete from store.match_edge e using dead d where e.one = d.profile");
        sql.execute("delete from store.match_edge e using dead d where e.other = d.profile");
        sql.execute("delete from store.match_key k using dead d where k.profile = d.profile");
        sql.execute("delete from store.profile p using dead d where p.profile = d.profile");
    }

    private void arrive() throws SQLException {
        sql.execute("""
                insert into fresh select distinct c.profile from changed c
                 where not exists (select 1 from store.profile p where p.profile = c.profile)
                """);
        sql.execute("""
                insert into store.profile (profile, content)
                select distinct on (profile) profile, content from changed on conflict do nothing
                """);
    }
}
