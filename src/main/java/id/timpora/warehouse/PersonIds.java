package id.timpora.warehouse;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives staged clusters the ids of their persons. A cluster keeps the oldest id whose larger part it holds; the other ids
 * it swallowed are redirected to it for ever; clusters without one get the next ids in the order of their first record.
 */
final class PersonIds {
    private final Connection connection;
    private final int run;

    PersonIds(Connection connection, int run) {
        this.connection = connection;
        this.run = run;
    }

    void assign() throws SQLException {
        decide();
        redirect();
        events();
        links();
        persons();
    }

    private void decide() throws SQLException {
        execute("""
                create temporary table home on commit drop as
                select distinct on (person_id) person_id, cluster
                  from (select l.person_id, m.cluster, count(*) as part, min(m.record_ref) as first_ref
                          from staged_member m join store.link l on l.record_ref = m.record_ref and l.run_to is null
                         group by l.person_id, m.cluster) parts
                 order by person_id, part desc, first_ref
                """);
        execute("""
                create temporary table identity on commit drop as
                with kept as (select cluster, min(person_id) as person_id from home group by cluster),
                given as (select coalesce(max(substr(person_id, 2)::integer), 0) as last from store.person)
                select s.cluster, k.person_id, false as is_new from staged_person s join kept k using (cluster)
                union all
                select s.cluster, 'P' || lpad((g.last + row_number() over (order by s.first_ref collate "C"))::text, 7, '0'),
                       true
                  from staged_person s cross join given g
                 where not exists (select 1 from kept k where k.cluster = s.cluster)
                """);
        execute("analyze identity");
    }

    private void redirect() throws SQLException {
        execute("""
                insert into store.person_redirect (old_person_id, person_id, run_id)
                select h.person_id, i.person_id, %1$d from home h join identity i using (cluster)
                 where h.person_id <> i.person_id
                on conflict do nothing
                """.formatted(run));
        execute("""
                insert into store.person_redirect (old_person_id, person_id, run_id)
                select d.old_person_id, i.person_id, %1$d
                  from (select distinct on (old_person_id) old_person_id, person_id from store.person_redirect
                         order by old_person_id, run_id desc) d
                  join home h on h.person_id = d.person_id
                  join identity i on i.cluster = h.cluster and i.person_id <> d.person_id
                on conflict do nothing
                """.formatted(run));
    }

    private void events() throws SQLException {
        execute("""
                insert into store.person_event (run_id, person_id, kind, other_person_id, reason, record_refs)
                select %1$d, i.person_id, 'MERGED', h.person_id, 'data', '{}'
                  from home h join identity i using (cluster) where h.person_id <> i.person_id
                union all
                select distinct %1$d, l.person_id, 'SPLIT', i.person_id, 'data', '{}'::text[]
                  from staged_member m
                  join identity i using (cluster)
                  join store.link l on l.record_ref = m.record_ref and l.run_to is null
                  join home h on h.person_id = l.person_id and h.cluster <> m.cluster
                union all
                select %1$d, i.person_id, 'CREATED', null, 'data', '{}' from identity i where i.is_new
                """.formatted(run));
    }

    private void links() throws SQLException {
        execute("""
                create temporary table new_link on commit drop as
                select m.record_ref, i.person_id, m.grade, m.decided_by, m.evidence_id, m.evidence_en
                  from staged_member m join identity i using (cluster)
                """);
        execute("""
                delete from new_link n using store.link l
                 where l.record_ref = n.record_ref and l.run_to is null and l.person_id = n.person_id
                   and l.grade is not distinct from n.grade and l.decided_by = n.decided_by
                   and l.evidence_id = n.evidence_id
                """);
        execute(
                "update store.link l set run_to = %d from new_link n where l.record_ref = n.record_ref and l.run_to is null"
                        .formatted(run));
        execute("""
                update store.link l set run_to = %1$d
                 where l.run_to is null and l.record_ref in (select record_ref from store.record where run_to = %1$d)
                   and not exists (select 1 from store.record r where r.record_ref = l.record_ref and r.run_to is null)
                """.formatted(run));
        execute("""
                insert into store.link (record_ref, person_id, grade, decided_by, evidence_id, evidence_en, run_from)
                select record_ref, person_id, grade, decided_by, evidence_id, evidence_en, %d from new_link
                """.formatted(run));
    }

    private void persons() throws SQLException {
        String values = "s.records, s.agencies, s.name, s.birth_date, s.sex, s.nationality, s.passports, s.nik, "
                + "s.address, s.grade_min";
        execute("""
                create temporary table new_person on commit drop as
                select i.person_id, %s from staged_person s join identity i using (cluster)
                """.formatted(values));
        execute("""
                delete from new_person n using store.person p
                 where p.person_id = n.person_id and p.run_to is null
                   and (n.records, n.agencies, n.name, n.birth_date, n.sex, n.nationality, n.passports, n.nik, n.address,
                        n.grade_min) is not distinct from
                       (p.records, p.agencies, p.name, p.birth_date::text, p.sex::text, p.nationality, p.passports, p.nik,
                        p.address, p.grade_min::text)
                """);
        execute(
                "update store.person p set run_to = %d from new_person n where p.person_id = n.person_id and p.run_to is null"
                        .formatted(run));
        execute("""
                update store.person p set run_to = %d
                 where p.run_to is null
                   and not exists (select 1 from store.link l where l.person_id = p.person_id and l.run_to is null)
                """.formatted(run));
        execute("""
                insert into store.person (person_id, records, agencies, name, birth_date, sex, nationality, passports, nik,
                    address, grade_min, run_from)
                select s.person_id, %s, %d from new_person s
                """.formatted(values, run));
    }

    private void execute(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
