/*
code: DOK-05
title: {id: "Biodata inti berbeda antarsumber", en: "Core biodata conflict between sources"}
meaning:
  id: "Untuk satu orang, dua instansi mencatat tanggal lahir, jenis kelamin, atau kewarganegaraan yang berbeda."
  en: "For one person, two agencies record a different date of birth, sex or nationality."
kind: keras
severity: sedang
agency: Dukcapil / Imigrasi
parameters:
  dob_edit_max: {value: 1, least: 0, most: 2, meaning: {id: "salah ketik yang masih dianggap sama", en: "keying edits that still count as the same"}}
summary:
  id: "{field_id} berbeda antara {agency_one} dan {agency_two}."
  en: "{field_en} differs between {agency_one} and {agency_two}."
against:
  - {id: "hari dan bulan tertukar", en: "day and month exchanged"}
  - {id: "tanggal 1 Januari sebagai isian baku", en: "1 January as a default"}
  - {id: "naturalisasi", en: "naturalisation"}
  - {id: "pembaruan paspor membetulkan tanggal lahir", en: "a renewed passport corrected the birth date"}
clearing:
  - {id: "pembetulan oleh instansi pemilik data", en: "a correction by the owning agency"}
basis:
  - {citation: "UU 23/2006 ps.71"}
  - {citation: "UU 6/2011 ps.71"}
*/
with linked as (
    select r.person_id, r.record_ref, r.agency, r.birth_date, r.sex
      from rule.record r
     where r.grade in ('A', 'B')),
births as (
    select person_id, agency, birth_date as value, min(record_ref) as record_ref
      from linked where length(birth_date) = 10 group by person_id, agency, birth_date),
sexes as (
    select person_id, agency, sex as value, min(record_ref) as record_ref
      from linked where sex is not null group by person_id, agency, sex),
nations as (
    select n.person_id, n.agency, n.nationality as value, min(n.record_ref) as record_ref
      from rule.nationality n where n.grade in ('A', 'B') group by n.person_id, n.agency, n.nationality),
conflicts as (
    select a.person_id, 'Tanggal lahir' as field_id, 'Date of birth' as field_en, a.agency as agency_one,
           b.agency as agency_two, a.record_ref as ref_one, b.record_ref as ref_two
      from births a join births b on b.person_id = a.person_id and b.agency > a.agency
     where a.value <> b.value and not rule.is_swapped_date(a.value, b.value)
       and not rule.is_keying_edit(a.value, b.value)
    union all
    select a.person_id, 'Jenis kelamin', 'Sex', a.agency, b.agency, a.record_ref, b.record_ref
      from sexes a join sexes b on b.person_id = a.person_id and b.agency > a.agency and b.value <> a.value
    union all
    select a.person_id, 'Kewarganegaraan', 'Nationality', a.agency, b.agency, a.record_ref, b.record_ref
      from nations a join nations b on b.person_id = a.person_id and b.agency > a.agency and b.value <> a.value),
one_each as (
    select distinct on (c.person_id, c.field_en) c.person_id, c.field_id, c.field_en, c.agency_one, c.agency_two,
           c.ref_one, c.ref_two
      from conflicts c
     order by c.person_id, c.field_en, c.agency_one, c.agency_two, c.ref_one, c.ref_two)
select array[o.person_id] as subject_person_ids, array[o.ref_one, o.ref_two] as record_refs,
       o.person_id || '|' || o.field_en as event_key, o.field_id, o.field_en, o.agency_one,
       o.agency_two
  from one_each o
  join rule.person p on p.person_id = o.person_id
