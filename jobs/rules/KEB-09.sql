/*
code: KEB-09
title: {id: "Aktivitas setelah tercatat meninggal", en: "Activity after recorded death"}
meaning:
  id: "Ada perlintasan, izin, perkawinan, atau menginap setelah tanggal kematian yang tercatat."
  en: "There is a crossing, permit, marriage or stay after the recorded date of death."
kind: keras
severity: tinggi
agency: Disdukcapil dan Imigrasi
parameters:
  grace_days: {value: 1, least: 0, most: 30, meaning: {id: "hari tenggang", en: "days of grace"}}
summary:
  id: "Tercatat meninggal {died_on}; ada kegiatan tercatat {active_on}."
  en: "Recorded as deceased on {died_on}; activity recorded on {active_on}."
against:
  - {id: "kematian dicatat pada NIK yang salah", en: "the death was recorded on the wrong NIK"}
  - {id: "orang lain bernama sama", en: "a namesake"}
  - {id: "kejadian lama terlambat dicatat", en: "an earlier event posted late"}
clearing:
  - {id: "pembetulan akta kematian atau catatan kegiatan", en: "a corrected death record or activity"}
basis:
  - {citation: "UU 23/2006 jo 24/2013 ps.44"}
  - {citation: "UU 23/2006 jo 24/2013 ps.77"}
*/
with deaths as (
    select d.person_id, min(d.died_on) as died_on, (array_agg(d.record_ref order by d.died_on, d.record_ref))[1] as record_ref
      from (select k.person_id, k.died_on, k.record_ref from rule.death k where k.person_id is not null
            union all
            select p.person_id, p.status_on, p.record_ref from rule.permit p
             where p.status = 'MENINGGAL' and p.status_on is not null and p.person_id is not null) d
     group by d.person_id),
acts as (
    select c.person_id, c.record_ref, c.day from rule.crossing c
    union all
    select p.person_id, p.record_ref, p.issued_on from rule.permit p where p.issued_on is not null and not p.in_process
    union all
    select s.person_id, s.record_ref, s.day from rule.spouse s
    union all
    select s.person_id, s.record_ref, s.first_night from rule.stay s)
select array[d.person_id] as subject_person_ids, array_agg(a.record_ref) || array[d.record_ref] as record_refs,
       min(a.day) as event_date, d.record_ref as event_key, d.died_on, min(a.day) as active_on
  from deaths d
  join acts a on a.person_id = d.person_id and a.day > d.died_on + :grace_days
 cross join rule.night n
 where a.day <= n.night
 group by d.person_id, d.record_ref, d.died_on
