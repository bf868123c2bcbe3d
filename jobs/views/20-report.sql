/*
view: report
title: {id: "Orang dalam laporan polisi", en: "Persons in police reports"}
indexes: ["person_id", "record_ref"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  number: {id: "Nomor LP", en: "Report number"}
  reported_on: {id: "Tanggal lapor", en: "Date reported"}
  happened_on: {id: "Tanggal kejadian", en: "Date of the event"}
  kind: {id: "Jenis", en: "Kind"}
  status: {id: "Status", en: "Status"}
  role: {id: "Peran", en: "Role"}
  is_trafficking: {id: "TPPO atau TPPM menurut jenis atau pasal", en: "Trafficking or smuggling by kind or article"}
  activity: {id: "Kegiatan", en: "Activity"}
  regency: {id: "Kode kabupaten/kota tempat kejadian; kosong bila tidak dikenal", en: "Code of the regency of the event; empty where not known"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select l.orang_ref as record_ref, l.fact_ref, l.orang_person as person_id, l.orang_grade::text as grade, l.no_lp as number,
       l.tgl_lapor as reported_on, l.tgl_kejadian as happened_on, l.jenis as kind, l.status, l.peran as role,
       coalesce(l.jenis in ('TPPO', 'TPPM'), false)
         or coalesce(l.jenis, '') not in ('TPPO', 'TPPM', 'UMUM')
            and coalesce(upper(l.pasal) ~ '(TPPO|TPPM|21/2007|455|457|PS\.? ?120|PASAL 120)', false) as is_trafficking,
       upper(l.kegiatan) as activity, rule.regency_code(btrim(split_part(l.tkp, ',', -1))) as regency, l.office
  from fact.polri_laporan l
