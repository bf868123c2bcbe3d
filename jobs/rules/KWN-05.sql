/*
code: KWN-05
title: {id: "Data mempelai pada akta berbeda dari paspor", en: "Spouse data on the certificate differ from the passport"}
meaning:
  id: "Data mempelai asing pada akta perkawinan berbeda dari data izin tinggalnya."
  en: "Data of the foreign spouse on the marriage certificate differ from those of the stay permit."
kind: keras
severity: sedang
agency: Disdukcapil dan Imigrasi
parameters:
  name_percent: {value: 75, least: 50, most: 100, meaning: {id: "kemiripan nama dalam persen", en: "similarity of names in percent"}}
summary:
  id: "Akta dan izin tinggal berbeda: {what_id}."
  en: "Certificate and stay permit differ: {what_en}."
against:
  - {id: "paspor diperbarui", en: "the passport was renewed"}
  - {id: "alih aksara nama", en: "transliteration of the name"}
  - {id: "akta memuat nama baptis", en: "the certificate carries a baptismal name"}
clearing:
  - {id: "akta atau izin dibetulkan", en: "the certificate or the permit is corrected"}
basis:
  - {citation: "UU 23/2006 ps.71"}
  - {citation: "UU 6/2011 ps.123"}
*/
with sides as materialized (
    select m.fact_ref, m.number, m.wedding_on, m.husband_ref as record_ref, m.wife_nik as other_nik from rule.marriage m where not m.annulled
    union all
    select m.fact_ref, m.number, m.wedding_on, m.wife_ref, m.husband_nik from rule.marriage m where not m.annulled),
foreign_sides as materialized (
    select s.fact_ref, s.number, s.wedding_on, s.record_ref, s.other_nik
      from sides s join rule.record r on r.record_ref = s.record_ref and r.says_foreign),
pairs as (
    select s.fact_ref, s.wedding_on, s.record_ref, p.record_ref as permit_ref, p.issued_on, 1 as choice
      from foreign_sides s join rule.permit p on p.is_spouse_permit and p.marriage_number = s.number
    union all
    select s.fact_ref, s.wedding_on, s.record_ref, p.record_ref, p.issued_on, 2
      from foreign_sides s
      join rule.permit p on p.is_spouse_permit and p.marriage_number is null and p.guarantor_nik = s.other_nik),
paired as materialized (
    select distinct on (s.record_ref) s.fact_ref, s.wedding_on, s.record_ref, s.permit_ref
      from pairs s order by s.record_ref, s.choice, s.issued_on desc nulls last, s.permit_ref),
compared as (
    select x.fact_ref, x.wedding_on, x.record_ref, x.permit_ref, a.person_id, b.person_id as permit_person,
           exists (select 1 from unnest(a.passports) k)
             and not exists (select 1 from unnest(a.passports) k (passport) join rule.record h on h.person_id = b.person_id
                              cross join unnest(h.passports) o (passport)
                              where h.agency = 'imigrasi'
                                and rule.differs_by_one(rule.document(split_part(k.passport, ':', 2)),
                                                        rule.document(split_part(o.passport, ':', 2)))) as passport_differs,
           length(a.birth_date) = 10 and length(b.birth_date) = 10 and a.birth_date <> b.birth_date as birth_differs,
           na.nationality <> nb.nationality as nationality_differs,
           rule.name_similarity(a.name_key, b.name_key) < :name_percent / 100.0 as name_differs
      from paired x
      join rule.record a on a.record_ref = x.record_ref
      join rule.record b on b.record_ref = x.permit_ref
      left join rule.nationality na on na.record_ref = x.record_ref
      left join rule.nationality nb on nb.record_ref = x.permit_ref),
told as (
    select c.fact_ref, c.wedding_on, c.record_ref, c.permit_ref, c.person_id, c.permit_person,
           concat_ws(', ', case when c.passport_differs then 'nomor paspor' end,
               case when c.birth_differs then 'tanggal lahir' end, case when c.nationality_differs then 'kewarganegaraan' end,
               case when c.name_differs then 'nama' end) as what_id,
           concat_ws(', ', case when c.passport_differs then 'passport number' end,
               case when c.birth_differs then 'date of birth' end, case when c.nationality_differs then 'nationality' end,
               case when c.name_differs then 'name' end) as what_en
      from compared c)
select array[t.person_id, t.permit_person] as subject_person_ids, array[t.record_ref, t.permit_ref] as record_refs,
       t.wedding_on as event_date, t.record_ref || '|' || t.permit_ref as event_key, t.what_id, t.what_en
  from told t where t.what_id <> ''
