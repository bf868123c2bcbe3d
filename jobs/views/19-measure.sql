/*
view: measure
title: {id: "Tindakan administratif dan daftar cegah-tangkal", en: "Administrative measures and travel bans"}
indexes: ["person_id", "record_ref"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  kind: {id: "Jenis", en: "Kind"}
  decided_on: {id: "Tanggal keputusan", en: "Date of the decision"}
  executed_on: {id: "Tanggal pelaksanaan", en: "Date of execution"}
  valid_from: {id: "Berlaku mulai", en: "Valid from"}
  valid_until: {id: "Berlaku sampai", en: "Valid until"}
  status: {id: "Status", en: "Status"}
  delisted_on: {id: "Tidak lagi terdaftar sejak", en: "No longer listed since"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select t.subjek_ref as record_ref, t.fact_ref, t.subjek_person as person_id, t.subjek_grade::text as grade, t.jenis as kind,
       t.tgl as decided_on, t.tgl_pelaksanaan as executed_on, t.mulai as valid_from, t.sampai as valid_until, t.status,
       t.closed_on as delisted_on, t.office
  from fact.imigrasi_tak_cekal t
