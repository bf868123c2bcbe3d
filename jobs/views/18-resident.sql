/*
view: resident
title: {id: "Penduduk: SKTT, KTP-el OA, KTP-el", en: "Residents: SKTT, foreigner KTP-el, KTP-el"}
indexes: ["person_id", "nik", "family_card"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  nik: {id: "NIK", en: "NIK"}
  family_card: {id: "Nomor KK", en: "Family card number"}
  document_kind: {id: "SKTT, KTP-EL OA atau KTP-EL", en: "SKTT, KTP-EL OA or KTP-EL"}
  sktt_number: {id: "Nomor SKTT", en: "SKTT number"}
  sktt_issued_on: {id: "SKTT terbit", en: "SKTT issued on"}
  document_valid_until: {id: "Masa berlaku dokumen", en: "Validity of the document"}
  permit_number: {id: "Nomor dokumen imigrasi disederhanakan", en: "Immigration document number, simplified"}
  permit_valid_until: {id: "Dokumen imigrasi habis", en: "Immigration document expires on"}
  mother_nik: {id: "NIK ibu", en: "NIK of the mother"}
  father_nik: {id: "NIK ayah", en: "NIK of the father"}
  marital_status: {id: "Status perkawinan", en: "Marital status"}
  is_foreign: {id: "Orang asing", en: "Foreign national"}
  kecamatan: {id: "Kecamatan sebagaimana ditulis", en: "Kecamatan as written"}
  district: {id: "Kode kecamatan", en: "Code of the kecamatan"}
  regency: {id: "Kode kabupaten/kota", en: "Code of the regency"}
  known_since: {id: "Diketahui sejak", en: "Known since"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
with places as materialized (
    select l.nama_kec, l.nama_kab, rule.district_code(l.nama_kec, l.nama_kab) as district,
           rule.regency_code(l.nama_kab) as regency
      from (select distinct d.nama_kec, d.nama_kab from fact.dukcapil_penduduk d) l)
select d.penduduk_ref as record_ref, d.fact_ref, d.penduduk_person as person_id, d.penduduk_grade::text as grade, d.nik,
       d.no_kk as family_card, d.jenis_dok as document_kind, d.no_sktt as sktt_number, d.tgl_terbit_sktt as sktt_issued_on,
       d.masa_berlaku_sktt as document_valid_until, rule.document(d.no_dok_imigrasi) as permit_number,
       d.tgl_akh_dok as permit_valid_until, d.nik_ibu as mother_nik, d.nik_ayah as father_nik,
       upper(d.stat_kwn) as marital_status, d.kewarganegaraan <> 'IDN' as is_foreign, d.nama_kec as kecamatan, l.district,
       l.regency, d.known_since, d.office
  from fact.dukcapil_penduduk d
  left join places l on l.nama_kec is not distinct from d.nama_kec and l.nama_kab is not distinct from d.nama_kab
