-- What people and rules read. Every view shows the state as of one run: store.as_of_run().

create view warehouse.night as
select run_id, night from store.run where run_id = store.as_of_run();

create view warehouse.record as
select r.record_ref, r.feed, r.agency, r.role, r.fact_ref, r.name_original, r.name, r.name_own,
       r.name_father, r.name_truncated, r.aliases, r.birth_date, r.age_years, r.sex, r.nationality, r.is_foreign,
       r.passports, r.nik, r.niora, r.permit_numbers, r.mrz_valid, r.no_kp_mys, r.mother, r.father, r.phones,
       r.address, r.district_code, r.regency_code, r.event_date, r.flags,
       r.run_from, l.person_id, l.grade
  from store.record r
  left join store.link l
    on l.record_ref = r.record_ref
   and l.run_from <= (select store.as_of_run()) and (l.run_to is null or l.run_to > (select store.as_of_run()))
 where r.run_from <= (select store.as_of_run()) and (r.run_to is null or r.run_to > (select store.as_of_run()));

create view warehouse.link as
select l.record_ref, l.person_id, l.grade, l.weight, l.probability, l.decided_by, l.evidence_id, l.evidence_en,
       n.night
  from store.link l join store.run n on n.run_id = l.run_from
 where l.run_from <= (select store.as_of_run()) and (l.run_to is null or l.run_to > (select store.as_of_run()));

create view warehouse.redirect as
select distinct on (old_person_id) old_person_id, person_id
  from store.person_redirect
 where run_id <= (select store.as_of_run())
 order by old_person_id, run_id desc;

create view warehouse.person as
select p.person_id, p.records, p.agencies, p.name, p.birth_date, p.sex, p.nationality, p.passports, p.nik,
       p.address, p.grade_min,
       array(select d.old_person_id from warehouse.redirect d
              where d.person_id = p.person_id order by 1) as redirected_from
  from store.person p
 where p.run_from <= (select store.as_of_run()) and (p.run_to is null or p.run_to > (select store.as_of_run()));

create view warehouse.discrepancy as
select d.discrepancy_id, d.rule_code, s.severity, s.kind, s.status, s.link_grade, s.shadow, s.subject_person_ids,
       s.record_refs, s.event_date, f.night as first_seen,
       case when s.status = 'DITUTUP OTOMATIS' then s.last_seen else (select night from warehouse.night) end
           as last_seen,
       s.agency, s.kecamatan, s.summary_id, s.summary_en, s.evidence
  from store.discrepancy d
  join store.discrepancy_state s
    on s.discrepancy_id = d.discrepancy_id
   and s.run_from <= (select store.as_of_run()) and (s.run_to is null or s.run_to > (select store.as_of_run()))
  join store.run f on f.run_id = d.first_run;

create view warehouse.not_assessable as
select rule_code, subject_person_ids, record_refs, reason, feed, office, from_date, to_date
  from store.not_assessable
 where run_from <= (select store.as_of_run()) and (run_to is null or run_to > (select store.as_of_run()));

create view warehouse.row_note as
select n.feed, n.key, n.feed || ':' || n.key as fact_ref, n.rule, n.column_name, n.line, f.name as file,
       f.office, f.file_date, n.message_id, n.message_en
  from store.row_note n join store.file f on f.file_id = n.file_id
 where n.run_from <= (select store.as_of_run()) and (n.run_to is null or n.run_to > (select store.as_of_run()));

create view warehouse.file as
select f.file_id, f.night, f.name, f.agency, f.feed, f.office, f.file_date, f.status, f.code, f.message_id, f.message_en,
       f.read, f.loaded, f.unchanged, f.rejected, f.duplicate, f.held, f.closed, f.sha256, f.encoding,
       f.delimiter, f.period_from, f.first_event
  from store.file f
 where f.run_id <= (select store.as_of_run()) and f.status <> 'claimed';

create view warehouse.file_note as
select n.file_id, f.name as file, f.night, n.kind, n.line, n.column_name, n.detail
  from store.file_note n join warehouse.file f on f.file_id = n.file_id;

create view warehouse.coverage as
with delivered as (
    select feed, office, min(file_date) as first_file, max(file_date) as last_file
      from store.file
     where status = 'loaded' and run_id <= (select store.as_of_run())
     group by feed, office),
first_day as (
    select d.feed, d.office, d.first_file, d.last_file,
           (select coalesce(f.period_from, f.first_event, f.file_date)
              from store.file f
             where f.feed = d.feed and f.office = d.office and f.status = 'loaded'
               and f.run_id <= (select store.as_of_run())
             order by f.file_date, f.name limit 1) as first_day
      from delivered d)
select s.feed, s.office, day::date as day
  from first_day s
 cross join lateral generate_series(least(s.first_day, s.first_file), s.last_file, interval '1 day') day
 where day < s.first_file
    or exists (select 1 from store.file f
                where f.feed = s.feed and f.office = s.office and f.file_date = day::date
                  and f.status = 'loaded' and f.run_id <= (select store.as_of_run()));

create view warehouse.reject as
select f.night, f.name as file, r.line, r.column_name, r.code, r.message_id, r.message_en, r.row_text
  from store.reject r join warehouse.file f on f.file_id = r.file_id;
