/*
code: KWN-02
title: {id: "Mempelai tercatat di luar negeri pada tanggal perkawinan", en: "A spouse was recorded abroad on the wedding date"}
meaning:
  id: "Perkawinan dilangsungkan di Indonesia, sedangkan perlintasan mencatat salah satu mempelai di luar negeri pada hari itu."
  en: "The wedding was held in Indonesia while the crossings record one of the spouses abroad on that day."
kind: keras
severity: kritis
agency: Imigrasi + Disdukcapil/KUA
parameters:
  coverage_days: {value: 30, least: 0, most: 90, meaning: {id: "hari di sekitar perkawinan yang harus tercakup", en: "days around the wedding that must be covered"}}
covered: [imigrasi_perlintasan]
summary:
  id: "Perkawinan {wedding}; mempelai tercatat keluar {exit_on} dan belum masuk kembali pada hari itu."
  en: "Wedding on {wedding}; a spouse is recorded as leaving on {exit_on} and not back on that day."
against:
  - {id: "tanggal pencatatan tersimpan sebagai tanggal perkawinan", en: "registration date stored as wedding date"}
  - {id: "paspor tertaut ke orang lain", en: "wrong passport linked"}
  - {id: "akad diwakilkan (taukil)", en: "proxy (taukil) wedding"}
  - {id: "masuk melalui TPI lain", en: "entry through another checkpoint"}
clearing:
  - {id: "catatan masuk sebelum hari itu atau pembetulan tanggal akta", en: "an entry before that day or a corrected certificate date"}
basis:
  - {citation: "UU 6/2011 ps.135"}
  - {citation: "UU 1/1974 ps.59-60"}
  - {citation: "PP 9/1975 ps.10"}
*/
with moves as materialized (
    select c.person_id, c.record_ref, c.day, c.direction,
           row_number() over (partition by c.person_id order by c.crossed_at, c.record_ref) as n
      from rule.crossing c
     where c.person_id is not null),
weddings as materialized (
    select s.person_id, s.record_ref, s.grade, s.day, s.day - :coverage_days as from_day,
           least(s.day + :coverage_days, t.night) as to_day
      from rule.spouse s
      join rule.night t on s.day <= t.night
     where s.in_indonesia and not s.by_proxy and s.person_id is not null),
timeline as (
    select m.person_id, m.day, 1 as is_move, null as record_ref from moves m
    union all
    select w.person_id, w.day, 0, w.record_ref from weddings w),
placed as (
    select t.person_id, t.day, t.is_move, t.record_ref,
           sum(t.is_move) over (partition by t.person_id order by t.day, t.is_move) as n
      from timeline t),
abroad as (
    select w.person_id, w.record_ref, w.grade, w.day, w.from_day, w.to_day, x.record_ref as exit_ref, x.day as exit_on
      from placed p
      join weddings w on w.record_ref = p.record_ref
      join moves x on x.person_id = p.person_id and x.n = p.n and x.direction = 'KELUAR'
      left join moves y on y.person_id = p.person_id and y.n = p.n + 1
     where p.is_move = 0 and (y.n is null or y.day > w.day and y.direction = 'MASUK')),
covered as materialized (select v.day from rule.crossing_day v)
select array[a.person_id] as subject_person_ids, array[a.record_ref, a.exit_ref] as record_refs, a.day as event_date,
       a.record_ref as event_key, a.day as wedding, a.exit_on,
       case when (select count(*) from covered v where v.day >= a.from_day and v.day <= a.to_day)
                 < a.to_day - a.from_day + 1
            then 'perlintasan di sekitar tanggal itu tidak lengkap / crossings around that day incomplete' end as not_assessable,
       'imigrasi_perlintasan' as na_feed, '' as na_office, a.from_day as na_from, a.to_day as na_to
  from abroad a
