/*
view: death
title: {id: "Kematian", en: "Deaths"}
indexes: ["person_id"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  died_on: {id: "Tanggal kematian", en: "Date of death"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select k.almarhum_ref as record_ref, k.fact_ref, k.almarhum_person as person_id, k.almarhum_grade::text as grade,
       k.tgl_kematian as died_on, k.office
  from fact.dukcapil_kematian k
