/*
view: record
title: {id: "Catatan orang", en: "Person records"}
indexes: ["record_ref", "person_id", "fact_ref", "birth_date"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  feed: {id: "Sumber", en: "Feed"}
  agency: {id: "Instansi pengirim", en: "Sending agency"}
  role: {id: "Peran dalam baris", en: "Role in the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  name: {id: "Nama", en: "Name"}
  name_key: {id: "Kata nama menurut abjad", en: "Words of the name in alphabetical order"}
  aliases: {id: "Nama lain", en: "Other names"}
  birth_date: {id: "Tanggal lahir, mungkin sebagian", en: "Date of birth, possibly partial"}
  sex: {id: "Jenis kelamin L/P", en: "Sex L/P"}
  is_foreign: {id: "Orang asing", en: "Foreign national"}
  says_foreign: {id: "Catatan menyatakan asing", en: "The record says foreign"}
  nik: {id: "NIK", en: "NIK"}
  passports: {id: "Paspor", en: "Passports"}
  permit_numbers: {id: "Nomor izin", en: "Permit numbers"}
  phones: {id: "Telepon", en: "Telephones"}
  mother: {id: "Nama ibu", en: "Name of the mother"}
  event_date: {id: "Tanggal kejadian", en: "Date of the event"}
*/
select r.record_ref, r.fact_ref, r.feed, r.agency, r.role, r.person_id, r.grade::text as grade, r.name,
       rule.name_key(r.name) as name_key, r.aliases,
       r.birth_date::text as birth_date, r.sex::text as sex, coalesce(p.is_foreign, r.is_foreign) as is_foreign,
       r.is_foreign as says_foreign, r.nik, r.passports, r.permit_numbers, r.phones, r.mother, r.event_date
  from warehouse.record r
  left join rule.person p on p.person_id = r.person_id
