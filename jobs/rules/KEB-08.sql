/*
code: KEB-08
title: {id: "Pas lintas batas dipakai di luar wilayah atau masa", en: "Border pass used outside area or time"}
meaning:
  id: "Masuk dengan pas lintas batas, lalu berada di luar kecamatan perbatasan atau tidak keluar pada waktunya."
  en: "Entered on a border pass, then present outside the border kecamatan or not out in time."
kind: keras
severity: sedang
agency: Imigrasi Entikong
parameters:
  plb_days: {value: 14, least: 1, most: 60, meaning: {id: "hari yang dibolehkan", en: "days allowed"}}
  border_kecamatan: {list: ["61.03.21", "61.03.07"], meaning: {id: "kecamatan perbatasan", en: "border kecamatan"}}
covered: [imigrasi_perlintasan]
time_dependent: true
summary:
  id: "Masuk dengan pas lintas batas {entered_on}; {what_id}."
  en: "Entered on a border pass on {entered_on}; {what_en}."
against:
  - {id: "kemudian masuk dengan paspor", en: "entered later on a passport"}
  - {id: "daftar kecamatan berubah", en: "the list of kecamatan changed"}
  - {id: "keadaan darurat keluarga", en: "a family emergency"}
clearing:
  - {id: "catatan keluar, atau masuk dengan paspor", en: "an exit record, or an entry on a passport"}
basis:
  - {citation: "Perjanjian Lintas Batas RI-Malaysia"}
  - {citation: "UU 6/2011 ps.78"}
*/
with moves as materialized (
    select c.person_id, c.record_ref, c.day, c.direction, c.document_kind,
           lead(c.day) over w as next_day, lead(c.direction) over w as next_direction,
           lead(c.document_kind) over w as next_kind
      from rule.crossing c
     where c.person_id is not null
    window w as (partition by c.person_id order by c.crossed_at, c.record_ref)),
entries as (
    select m.person_id, m.record_ref, m.day, m.next_day, m.next_direction, n.night
      from moves m
      join rule.person f on f.person_id = m.person_id and f.is_foreign
     cross join rule.night n
     where m.direction = 'MASUK' and m.document_kind in ('PLB', 'PAS SEMPADAN') and m.day <= n.night),
allowed as (
    select replace(k.code, '.', '') as code from unnest(:border_kecamatan) k (code)),
elsewhere as (
    select distinct on (e.record_ref) e.person_id, e.record_ref, e.day, p.record_ref as presence_ref, p.day as present_on,
           p.kecamatan
      from entries e
      join rule.presence p on p.person_id = e.person_id and p.day >= e.day and p.day < coalesce(e.next_day, e.night + 1)
     where p.district is not null and p.district not in (select a.code from allowed a)
     order by e.record_ref, p.day, p.record_ref),
late as (
    select e.person_id, e.record_ref, e.day, e.next_day, e.night
      from entries e
     where e.day + :plb_days < coalesce(e.next_day, e.night)
       and coalesce(e.next_direction, 'KELUAR') = 'KELUAR'),
covered as materialized (select v.day from rule.crossing_day v)
select array[x.person_id] as subject_person_ids, array[x.record_ref, x.presence_ref] as record_refs, x.day as event_date,
       x.record_ref || '|wilayah' as event_key, x.kecamatan, x.day as entered_on,
       'berada di luar kecamatan perbatasan ' || x.present_on as what_id,
       'present outside the border kecamatan on ' || x.present_on as what_en, null as not_assessable,
       'imigrasi_perlintasan' as na_feed, '' as na_office, x.day as na_from, x.day as na_to
  from elsewhere x
union all
select array[l.person_id], array[l.record_ref], l.day, l.record_ref || '|masa', null, l.day,
       'tidak tercatat keluar dalam ' || :plb_days || ' hari', 'no exit recorded within ' || :plb_days || ' days',
       case when (select count(*) from covered v where v.day > l.day and v.day <= l.day + :plb_days) < :plb_days
            then 'perlintasan tidak lengkap / crossings incomplete' end,
       'imigrasi_perlintasan', '', l.day, l.day + :plb_days
  from late l
