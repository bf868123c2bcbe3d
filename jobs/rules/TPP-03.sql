/*
code: TPP-03
title: {id: "Perlintasan bolak-balik singkat", en: "Short-turn crossings"}
meaning:
  id: "Beberapa kali keluar sebentar dan masuk lagi dengan izin kunjungan."
  en: "Several short exits and re-entries on a visit status."
kind: lunak
severity: rendah
agency: Imigrasi TPI
parameters:
  pairs: {value: 4, least: 2, most: 30, meaning: {id: "jumlah keluar-masuk", en: "number of exits and re-entries"}}
  abroad_days: {value: 3, least: 0, most: 30, meaning: {id: "hari di luar negeri", en: "days abroad"}}
  window: {value: 180, least: 30, most: 720, meaning: {id: "rentang hari", en: "span in days"}}
  border_kecamatan: {list: ["61.03.21", "61.03.07"], meaning: {id: "kecamatan perbatasan", en: "border kecamatan"}}
summary:
  id: "{n} kali keluar dan masuk singkat dalam {span} hari."
  en: "{n} short exits and re-entries within {span} days."
against:
  - {id: "pedagang, pelajar, atau pasien di Kuching", en: "traders, students or patients in Kuching"}
  - {id: "keluarga lintas batas", en: "cross-border families"}
clearing:
  - {id: "izin tinggal atau alamat perbatasan tercatat", en: "a stay permit or a border address is recorded"}
basis:
  - {citation: "UU 6/2011 ps.71"}
  - {citation: "UU 6/2011 ps.122"}
*/
with moves as (
    select c.person_id, c.record_ref, c.day, c.direction, c.visa_index, c.document_kind,
           lag(c.direction) over w as before_direction, lag(c.day) over w as before_day, lag(c.record_ref) over w as before_ref
      from rule.crossing c
      join rule.person p on p.person_id = c.person_id and p.is_foreign
    window w as (partition by c.person_id order by c.crossed_at, c.record_ref)),
turns as (
    select m.person_id, m.record_ref, m.before_ref, m.day
      from moves m
     where m.direction = 'MASUK' and m.before_direction = 'KELUAR' and m.day - m.before_day <= :abroad_days
       and rule.is_visit_index(m.visa_index) and m.visa_index <> 'C13'
       and coalesce(m.document_kind, '') not in ('PLB', 'PAS SEMPADAN')),
counted as (
    select t.*, count(*) over (partition by t.person_id order by t.day range between (:window - 1) * interval '1 day' preceding
                               and current row) as n
      from turns t),
peaks as (
    select distinct on (c.person_id) c.person_id, c.n, c.day from counted c
     where c.n >= :pairs order by c.person_id, c.n desc, c.day)
select array[p.person_id] as subject_person_ids,
       array_agg(t.record_ref) || array_agg(t.before_ref) as record_refs, p.day as event_date, p.person_id as event_key, p.n,
       :window as span
  from peaks p
  join turns t on t.person_id = p.person_id and t.day between p.day - :window + 1 and p.day
 where not exists (select 1 from rule.resident r
                    where r.person_id = p.person_id
                      and r.district in (select replace(k.code, '.', '') from unnest(:border_kecamatan) k (code)))
   and not exists (select 1 from rule.permit q
                    where q.person_id = p.person_id and q.kind in ('ITAS', 'ITAP') and q.status = 'AKTIF')
 group by p.person_id, p.n, p.day
