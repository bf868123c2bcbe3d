/*
code: KEB-02
title: {id: "Berada di wilayah setelah tercatat keluar", en: "Presence after recorded exit"}
meaning:
  id: "Ada bukti keberadaan di Indonesia, padahal perlintasan terakhir sebelumnya adalah keluar dan tidak ada catatan masuk sesudahnya."
  en: "There is evidence of presence in Indonesia although the last crossing before it is an exit and no entry follows."
kind: keras
severity: tinggi
agency: Imigrasi
parameters:
  tolerance_days: {value: 1, least: 1, most: 30, meaning: {id: "jarak hari antara keluar dan keberadaan", en: "days between exit and presence"}}
covered: [imigrasi_perlintasan]
summary:
  id: "Tercatat keluar {exit_on} di {checkpoint}; tercatat berada di Indonesia {present_on} ({source})."
  en: "Recorded exit on {exit_on} at {checkpoint}; recorded presence in Indonesia on {present_on} ({source})."
against:
  - {id: "check-out terlambat dicatat", en: "late posting of a check-out"}
  - {id: "orang lain bernama sama", en: "another person of the same name"}
  - {id: "masuk melalui TPI di luar cakupan ekspor", en: "entry through a checkpoint outside the export"}
clearing:
  - {id: "catatan masuk di antara kedua tanggal", en: "an entry between the two dates"}
basis:
  - {citation: "UU 6/2011 ps.9"}
  - {citation: "UU 6/2011 ps.113"}
*/
with moves as materialized (
    select c.person_id, c.record_ref, c.day, c.direction, c.checkpoint,
           row_number() over (partition by c.person_id order by c.crossed_at, c.record_ref) as n
      from rule.crossing c
     where c.person_id is not null),
present as materialized (
    select p.person_id, p.record_ref, p.day, p.feed, p.kecamatan
      from rule.presence p
      join rule.person f on f.person_id = p.person_id and f.is_foreign
      join rule.night t on p.day <= t.night),
timeline as (
    select m.person_id, m.day, 1 as is_move, null as record_ref, null as feed, null as kecamatan
      from moves m
    union all
    select p.person_id, p.day, 0, p.record_ref, p.feed, p.kecamatan  from present p),
placed as (
    select t.person_id, t.day, t.is_move, t.record_ref, t.feed, t.kecamatan,
           sum(t.is_move) over (partition by t.person_id order by t.day, t.is_move) as n
      from timeline t),
entered as (
    select m.person_id, m.day from moves m where m.direction = 'MASUK' group by m.person_id, m.day),
cases as (
    select p.person_id, p.record_ref, p.day, p.feed, p.kecamatan, x.record_ref as exit_ref,
           x.day as exit_on, x.checkpoint
      from placed p
      join moves x on x.person_id = p.person_id and x.n = p.n and x.direction = 'KELUAR'
      left join entered e on e.person_id = p.person_id and e.day = p.day
     where p.is_move = 0 and x.day <= p.day - :tolerance_days and e.day is null),
covered as materialized (select v.day from rule.crossing_day v)
select array[c.person_id] as subject_person_ids, array[c.record_ref, c.exit_ref] as record_refs, c.day as event_date,
       c.record_ref as event_key, c.kecamatan, c.exit_on, c.checkpoint,
       c.day as present_on, c.feed as source,
       case when (select count(*) from covered v where v.day > c.exit_on and v.day <= c.day) < c.day - c.exit_on
            then 'perlintasan tidak lengkap / crossings incomplete' end as not_assessable,
       'imigrasi_perlintasan' as na_feed, '' as na_office, c.exit_on as na_from, c.day as na_to
  from cases c
