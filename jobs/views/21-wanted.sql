/*
view: wanted
title: {id: "Daftar pencarian orang", en: "Wanted persons"}
indexes: ["person_id", "record_ref"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  listed_on: {id: "Tanggal terbit", en: "Date of issue"}
  status: {id: "Status", en: "Status"}
  kind: {id: "Jenis", en: "Kind"}
  delisted_on: {id: "Tidak lagi terdaftar sejak", en: "No longer listed since"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select d.dpo_ref as record_ref, d.fact_ref, d.dpo_person as person_id, d.dpo_grade::text as grade, d.tgl_terbit as listed_on,
       d.status, d.jenis as kind, d.closed_on as delisted_on, d.office
  from fact.polri_dpo d
