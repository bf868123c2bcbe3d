package id.timpora.warehouse;

import java.sql.SQLException;

/**
 * Gives staged persons their ids and stores what changed. Persons that keep no id get the next ones in the order of
 * their first record; ids that ended in a merge are redirected for ever.
 */
final class PersonIds {
    private final Statements sql;
    private final int run;

    PersonIds(Statements sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    void assign() throws SQLException {
        decide();
        redirect();
        links();
        persons();
        broken();
        events();
    }

    private void decide() throws SQLException {
        sql.execute("""
                create temporary table identity on commit drop as
                with given as (select coalesce(max(substr(person_id, 2)::integer), 0) as last from store.person)
                select cluster, kept as person_id from staged_person where kept is not null
                union all
                select s.cluster, 'P' || lpad((g.last + row_number() over (order by s.first_ref collate "C"))::text, 7, '0')
                  from staged_person s cross join given g where s.kept is null
                """);
        sql.execute("analyze identity");
    }

    private void redirect() throws SQLException {
        sql.execute("""
                insert into store.person_redirect (old_person_id, person_id, run_id)
                select m.old_person_id, i.person_id, %1$d from staged_merge m join identity i using (cluster)
                 order by 1
                on conflict do nothing
                """.formatted(run));
        sql.execute("""
                insert into store.person_redirect (old_person_id, person_id, run_id)
                select d.old_person_id, i.person_id, %1$d
                  from (select distinct on (old_person_id) old_person_id, person_id from store.person_redirect
                         order by old_person_id, run_id desc) d
                  join staged_merge m on m.old_person_id = d.person_id
                  join identity i using (cluster)
                 order by 1
                on conflict do nothing
                """.formatted(run));
    }

    private void links() throws SQLException {
        String values = "m.grade, m.weight, m.probability, m.decided_by, m.evidence_id, m.evidence_en, m.partner_ref, "
                + "m.standing";
        sql.execute("""
                create temporary table new_link on commit drop as
                select m.record_ref, i.person_id, %s from staged_member m join identity i using (cluster)
                """.formatted(values));
        sql.execute("""
                delete from new_link m using store.link l
                 where l.record_ref = m.record_ref and l.run_to is null
                   and (l.person_id, l.grade::text, l.weight, l.probability, l.decided_by, l.evidence_id, l.evidence_en,
                        l.partner_ref, l.standing) is not distinct from (m.person_id, %s)
                """.formatted(values));
        sql.execute(
                "update store.link l set run_to = %d from new_link n where l.record_ref = n.record_ref and l.run_to is null"
                        .formatted(run));
        sql.execute("""
                update store.link l set run_to = %1$d
                 where l.run_to is null and l.record_ref in (select record_ref from store.record where run_to = %1$d)
                   and not exists (select 1 from store.record r where r.record_ref = l.record_ref and r.run_to is null)
                """.formatted(run));
        sql.execute("""
                insert into store.link (record_ref, person_id, grade, weight, probability, decided_by, evidence_id,
                    evidence_en, partner_ref, standing, run_from)
                select m.record_ref, m.person_id, %s, %d from new_link m order by m.record_ref
                """.formatted(values, run));
    }

    private void persons() throws SQLException {
        String values = "s.records, s.agencies, s.name, s.birth_date, s.sex, s.nationality, s.passports, s.nik, "
                + "s.address, s.grade_min";
        sql.execute("""
                create temporary table new_person on commit drop as
                select i.person_id, %s from staged_person s join identity i using (cluster)
                """.formatted(values));
        sql.execute("""
                delete from new_person s using store.person p
                 where p.person_id = s.person_id and p.run_to is null
                   and (%s) is not distinct from
                       (p.records, p.agencies, p.name, p.birth_date::text, p.sex::text, p.nationality, p.passports, p.nik,
                        p.address, p.grade_min::text)
                """.formatted(values));
        sql.execute(
                "update store.person p set run_to = %d from new_person n where p.person_id = n.person_id and p.run_to is null"
                        .formatted(run));
        sql.execute("""
                create temporary table ended_person on commit drop as
                select p.person_id from store.person p
                 where p.run_to is null
                   and not exists (select 1 from store.link l where l.person_id = p.person_id and l.run_to is null)
                """);
        sql.execute(
                "update store.person p set run_to = %d from ended_person e where p.person_id = e.person_id and p.run_to is null"
                        .formatted(run));
        sql.execute("""
                insert into store.person (person_id, records, agencies, name, birth_date, sex, nationality, passports, nik,
                    address, grade_min, run_from)
                select s.person_id, %s, %d from new_person s order by s.person_id
                """.formatted(values, run));
    }

    private void broken() throws SQLException {
        sql.execute("""
                update store.broken_person b set run_to = %d
                 where b.run_to is null
                   and (b.person_id in (select i.person_id from staged_person s join identity i using (cluster)
                                         where not s.broken)
                        or b.person_id in (select person_id from ended_person))
                """.formatted(run));
        sql.execute("""
                insert into store.broken_person (person_id, run_from)
                select i.person_id, %d from staged_person s join identity i using (cluster)
                 where s.broken and not exists (
                       select 1 from store.broken_person b where b.person_id = i.person_id and b.run_to is null)
                 order by 1
                """.formatted(run));
    }

    private void events() throws SQLException {
        sql.execute("""
                insert into store.person_event (run_id, person_id, kind, other_person_id, reason, record_refs)
                select * from (
                    select %1$d, case when e.kind = 'SPLIT' then e.other_person_id else i.person_id end as person_id,
                           e.kind, case when e.kind = 'SPLIT' then i.person_id else e.other_person_id end as other,
                           e.reason, '{}'::text[]
                      from staged_event e join identity i using (cluster)
                    union all
                    select %1$d, e.person_id, 'RETIRED', null, 'data', '{}' from ended_person e
                     where e.person_id not in (select old_person_id from staged_merge)) happened
                 order by 2, 3, 4
                """.formatted(run));
    }
}
