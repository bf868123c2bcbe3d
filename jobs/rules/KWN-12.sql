/*
code: KWN-12
title: {id: "Pemegang izin pasangan sering menginap di tempat lain", en: "Spouse-permit holder mostly stays elsewhere"}
meaning:
  id: "Pemegang izin pasangan sering menginap di luar kabupaten alamat bersama, atau tercatat bekerja di tempat lain."
  en: "The holder of a spouse permit often stays outside the regency of the shared address, or is recorded at work elsewhere."
kind: lunak
severity: sedang
agency: Imigrasi; Disnaker
parameters:
  nights: {value: 10, least: 1, most: 90, meaning: {id: "malam di tempat lain", en: "nights elsewhere"}}
  days: {value: 90, least: 10, most: 365, meaning: {id: "rentang hari", en: "span in days"}}
  work_dates: {value: 2, least: 1, most: 30, meaning: {id: "tanggal kegiatan kerja", en: "dates of work"}}
summary:
  id: "{what_id}"
  en: "{what_en}"
against:
  - {id: "pemegang izin pasangan boleh bekerja untuk keluarga", en: "holders of spouse permits may work to support the family"}
  - {id: "perjalanan dagang atau berobat", en: "travel for trade or treatment"}
clearing:
  - {id: "alamat diperbarui", en: "the address is updated"}
basis:
  - {citation: "UU 6/2011 ps.71"}
  - {citation: "UU 6/2011 ps.122"}
*/
with holders as materialized (
    select p.person_id, p.record_ref, p.valid_from, coalesce(p.valid_until, n.night) as valid_until, n.night
      from rule.permit p cross join rule.night n
     where p.is_spouse_permit and p.person_id is not null and p.status in ('AKTIF', 'HABIS') and p.valid_from is not null),
homes as materialized (
    select distinct h.person_id, a.regency from holders h join rule.address a on a.person_id = h.person_id
     where a.regency is not null),
nights as (
    select distinct h.person_id, h.record_ref, g.night::date as night
      from holders h
      join rule.stay s on s.person_id = h.person_id and s.regency is not null
       and s.regency not in (select o.regency from homes o where o.person_id = h.person_id)
     cross join lateral generate_series(s.first_night, s.leaves_on - 1, interval '1 day') g (night)
     where g.night::date between h.valid_from and least(h.valid_until, h.night)
       and exists (select 1 from homes o where o.person_id = h.person_id)),
counted as (
    select x.person_id, x.record_ref, x.night,
           count(*) over (partition by x.record_ref order by x.night range between (:days - 1) * interval '1 day' preceding
                          and current row) as n
      from nights x),
away as (
    select c.person_id, c.record_ref, max(c.n) as n, (array_agg(c.night order by c.n desc, c.night))[1] as night
      from counted c group by c.person_id, c.record_ref having max(c.n) >= :nights),
work as (
    select h.person_id, h.record_ref, count(distinct l.happened_on) as n, array_agg(l.record_ref) as refs, max(l.happened_on) as day
      from holders h
      join rule.report l on l.person_id = h.person_id and l.happened_on between h.valid_from and h.valid_until
       and l.activity ~ 'KERJA'
       and (l.regency is null
            or l.regency not in (select o.regency from homes o where o.person_id = h.person_id))
     group by h.person_id, h.record_ref having count(distinct l.happened_on) >= :work_dates)
select array[a.person_id] as subject_person_ids,
       array[a.record_ref] || array(select s.record_ref from rule.stay s join nights x on x.record_ref = a.record_ref
                                     where s.person_id = a.person_id and x.night >= s.first_night and x.night < s.leaves_on
                                       and x.night between a.night - :days + 1 and a.night) as record_refs,
       a.night as event_date, a.record_ref || '|menginap' as event_key,
       a.n || ' malam di kabupaten lain dalam ' || :days || ' hari.' as what_id,
       a.n || ' nights in another regency within ' || :days || ' days.' as what_en
  from away a
union all
select array[w.person_id], array[w.record_ref] || w.refs, w.day, w.record_ref || '|kerja',
       'Tercatat bekerja di tempat lain pada ' || w.n || ' tanggal.', 'Recorded at work elsewhere on ' || w.n || ' dates.'
  from work w
