/*
code: KWN-07
title: {id: "Perkawinan cepat pada status kunjungan", en: "Rapid marriage on a visit status"}
meaning:
  id: "Pasangan asing menikah tak lama setelah kedatangan pertamanya dengan izin kunjungan, lalu segera memohon izin keluarga."
  en: "The foreign spouse married soon after a first arrival on a visit status and soon applied for a family permit."
kind: lunak
severity: rendah
agency: Imigrasi
parameters:
  before_days: {value: 30, least: 1, most: 180, meaning: {id: "hari antara kedatangan pertama dan perkawinan", en: "days between first arrival and wedding"}}
  after_days: {value: 30, least: 1, most: 180, meaning: {id: "hari antara perkawinan dan permohonan izin", en: "days between wedding and application"}}
summary:
  id: "Tiba pertama {arrived_on}, menikah {wedding_on}, memohon izin {applied_on}."
  en: "First arrival {arrived_on}, wedding {wedding_on}, application {applied_on}."
against:
  - {id: "sah dan lazim: pasangan bertemu di luar negeri atau daring", en: "lawful and common: couples who met abroad or online"}
  - {id: "kunjungan lebih awal dengan paspor lama", en: "earlier visits on an older passport"}
clearing:
  - {id: "kedatangan yang lebih awal tercatat", en: "an earlier arrival is recorded"}
basis:
  - {citation: "Konteks UU 6/2011 ps.135"}
*/
with firsts as (
    select distinct on (c.person_id) c.person_id, c.record_ref, c.day, c.visa_index
      from rule.crossing c where c.direction = 'MASUK' and c.person_id is not null
     order by c.person_id, c.crossed_at, c.record_ref)
select array[s.person_id, s.other_person] as subject_person_ids, array[s.record_ref, s.other_ref, f.record_ref, p.record_ref] as record_refs,
       s.day as event_date, s.record_ref as event_key, p.kecamatan, f.day as arrived_on, s.day as wedding_on, p.applied_on
  from rule.spouse s
  join firsts f on f.person_id = s.person_id and rule.is_visit_index(f.visa_index)
   and s.day - f.day between 0 and :before_days
  join lateral (select q.record_ref, q.kecamatan, coalesce(q.applied_on, q.issued_on) as applied_on
                  from rule.permit q
                 where q.person_id = s.person_id and q.is_spouse_permit and q.status <> 'BATAL'
                   and coalesce(q.applied_on, q.issued_on) - s.day between 0 and :after_days
                 order by coalesce(q.applied_on, q.issued_on), q.record_ref limit 1) p on true
 where s.is_foreign and s.mixed
