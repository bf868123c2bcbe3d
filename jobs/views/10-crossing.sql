/*
view: crossing
title: {id: "Perlintasan; yang ditolak dan ditunda bukan perlintasan", en: "Movements across the border; refused and postponed ones are none"}
indexes: ["person_id, crossed_at", "record_ref", "day"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  crossed_at: {id: "Waktu (WIB)", en: "Time (WIB)"}
  day: {id: "Hari", en: "Day"}
  direction: {id: "MASUK atau KELUAR", en: "MASUK (in) or KELUAR (out)"}
  checkpoint: {id: "TPI", en: "Checkpoint"}
  permitted_until: {id: "Izin masuk berlaku sampai", en: "Stay permitted until"}
  document_kind: {id: "Jenis dokumen", en: "Kind of document"}
  document: {id: "Nomor dokumen disederhanakan", en: "Document number, simplified"}
  document_issued_on: {id: "Dokumen terbit", en: "Document issued on"}
  document_expires_on: {id: "Dokumen habis", en: "Document expires on"}
  visa_index: {id: "Indeks visa", en: "Visa index"}
  permit_number: {id: "Nomor izin disederhanakan", en: "Permit number, simplified"}
  vehicle: {id: "Kendaraan", en: "Vehicle"}
  counter: {id: "Konter", en: "Counter"}
  deported: {id: "Dideportasi", en: "Deported"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select c.pelintas_ref as record_ref, c.fact_ref, c.pelintas_person as person_id, c.pelintas_grade::text as grade,
       c.tgl_perlintasan as crossed_at, c.tgl_perlintasan::date as day, c.arah as direction, c.tpi as checkpoint,
       c.berlaku_sd as permitted_until, c.jenis_dokumen as document_kind, rule.document(c.no_dokumen) as document,
       c.tgl_terbit_dokumen as document_issued_on, c.tgl_habis_dokumen as document_expires_on,
       c.indeks_visa as visa_index, rule.document(c.no_izin) as permit_number, c.no_kendaraan as vehicle,
       c.konter as counter, coalesce(c.status_perlintasan = 'DEPORTASI', false) as deported, c.office
  from fact.imigrasi_perlintasan c
 where coalesce(c.status_perlintasan, 'DIIZINKAN') in ('DIIZINKAN', 'DEPORTASI')
