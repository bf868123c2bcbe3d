/*
view: witness
title: {id: "Saksi perkawinan", en: "Witnesses of marriages"}
indexes: ["nik", "person_id"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  nik: {id: "NIK", en: "NIK"}
*/
select m.saksi1_ref as record_ref, m.fact_ref, m.saksi1_person as person_id, m.saksi1_grade::text as grade, m.saksi1_nik as nik
  from fact.dukcapil_perkawinan m where m.saksi1_nama is not null
union all
select m.saksi2_ref, m.fact_ref, m.saksi2_person, m.saksi2_grade::text, m.saksi2_nik
  from fact.dukcapil_perkawinan m where m.saksi2_nama is not null
