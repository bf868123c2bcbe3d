/*
view: lost_document
title: {id: "Dokumen yang dilaporkan hilang", en: "Documents reported lost"}
indexes: ["document"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  kind: {id: "PASPOR, ITAS, ITAP atau KTP", en: "PASPOR (passport), ITAS, ITAP or KTP"}
  document: {id: "Nomor disederhanakan", en: "Number, simplified"}
  issuer: {id: "Negara penerbit, kosong bila tidak diketahui", en: "Issuing state, empty where unknown"}
  lost_on: {id: "Tanggal lapor", en: "Date reported"}
  found_on: {id: "Ditemukan pada", en: "Found on"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select k.pelapor_ref as record_ref, k.fact_ref, k.pelapor_person as person_id, k.pelapor_grade::text as grade,
       k.jenis_dok as kind, rule.document(k.no_dok) as document, coalesce(k.negara_penerbit, split_part(r.passports[1], ':', 1), '') as issuer,
       k.tgl_lapor as lost_on, case when k.status = 'DITEMUKAN' then coalesce(k.tgl_status, k.tgl_lapor) end as found_on,
       k.office
  from fact.polri_kehilangan k
  left join rule.record r on r.record_ref = k.pelapor_ref
