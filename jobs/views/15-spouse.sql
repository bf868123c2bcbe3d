/*
view: spouse
title: {id: "Suami dan istri perkawinan yang tidak dibatalkan, satu baris seorang", en: "Spouses of marriages that were not annulled, one row each"}
indexes: ["person_id", "other_person", "fact_ref"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  role: {id: "suami atau istri", en: "Husband (suami) or wife (istri)"}
  other_ref: {id: "Catatan pasangan", en: "Record of the other spouse"}
  other_person: {id: "Pasangan", en: "Other spouse"}
  other_grade: {id: "Derajat pasangan", en: "Grade of the other spouse"}
  number: {id: "Nomor akta", en: "Certificate number"}
  body: {id: "Lembaga pencatat", en: "Recording body"}
  day: {id: "Hari", en: "Day"}
  recorded_on: {id: "Tanggal pencatatan", en: "Date of recording"}
  in_indonesia: {id: "Di Indonesia", en: "In Indonesia"}
  by_proxy: {id: "Taukil", en: "By proxy"}
  polygamy_permit: {id: "Izin poligami", en: "Polygamy permit"}
  ended_on: {id: "Berakhir pada", en: "Ended on"}
  divorced_on: {id: "Cerai pada", en: "Divorced on"}
  mixed: {id: "Perkawinan campuran", en: "Mixed marriage"}
  is_foreign: {id: "Orang asing", en: "Foreign national"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
with both_spouses as (
    select m.husband_ref as record_ref, m.fact_ref, m.husband_person as person_id, m.husband_grade as grade, 'suami' as role,
           m.wife_ref as other_ref, m.wife_person as other_person, m.wife_grade as other_grade, m.number, m.body,
           m.wedding_on as day, m.recorded_on, m.in_indonesia, m.by_proxy, m.polygamy_permit, m.ended_on, m.divorced_on,
           m.mixed, m.office
      from rule.marriage m where not m.annulled
    union all
    select m.wife_ref, m.fact_ref, m.wife_person, m.wife_grade, 'istri', m.husband_ref, m.husband_person, m.husband_grade,
           m.number, m.body, m.wedding_on, m.recorded_on, m.in_indonesia, m.by_proxy, m.polygamy_permit, m.ended_on,
           m.divorced_on, m.mixed, m.office
      from rule.marriage m where not m.annulled)
select b.record_ref, b.fact_ref, b.person_id, b.grade, b.role, b.other_ref, b.other_person, b.other_grade, b.number, b.body,
       b.day, b.recorded_on, b.in_indonesia, b.by_proxy, b.polygamy_permit, b.ended_on, b.divorced_on, b.mixed,
       coalesce(p.is_foreign, false) as is_foreign, b.office
  from both_spouses b left join rule.person p on p.person_id = b.person_id
