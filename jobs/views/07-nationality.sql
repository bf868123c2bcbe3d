/*
view: nationality
title: {id: "Kewarganegaraan; hanya bagi aturan yang bergantung padanya menurut hukum", en: "Nationality; only for rules that law makes depend on it"}
indexes: ["record_ref", "person_id"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  agency: {id: "Instansi pengirim", en: "Sending agency"}
  nationality: {id: "Kewarganegaraan alpha-3", en: "Nationality, alpha-3"}
*/
select r.record_ref, r.person_id, r.grade::text as grade, r.agency, r.nationality
  from warehouse.record r
 where r.nationality is not null
