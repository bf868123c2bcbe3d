/*
view: permit
title: {id: "Izin tinggal, termasuk permohonan dan yang batal", en: "Stay permits, applications and cancelled ones included"}
indexes: ["person_id", "number", "guarantor_person"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  number: {id: "Nomor izin disederhanakan", en: "Permit number, simplified"}
  kind: {id: "Jenis izin", en: "Kind of permit"}
  index: {id: "Indeks", en: "Index"}
  is_spouse_permit: {id: "Izin pasangan WNI", en: "Permit of a spouse of an Indonesian"}
  origin: {id: "Asal izin", en: "Origin"}
  status: {id: "Status", en: "Status"}
  status_on: {id: "Tanggal status", en: "Date of the status"}
  in_process: {id: "Masih permohonan", en: "Still an application"}
  applied_on: {id: "Tanggal permohonan", en: "Date of application"}
  issued_on: {id: "Tanggal terbit", en: "Date of issue"}
  valid_from: {id: "Berlaku mulai", en: "Valid from"}
  valid_until: {id: "Berlaku sampai", en: "Valid until"}
  passport: {id: "Paspor disederhanakan", en: "Passport, simplified"}
  civil_status: {id: "Status sipil", en: "Civil status"}
  guarantor_ref: {id: "Catatan penjamin", en: "Record of the guarantor"}
  guarantor_person: {id: "Orang penjamin", en: "Person of the guarantor"}
  guarantor_grade: {id: "Derajat penjamin", en: "Grade of the guarantor"}
  guarantor_nik: {id: "NIK penjamin", en: "NIK of the guarantor"}
  guarantor_relation: {id: "Hubungan penjamin", en: "Relation of the guarantor"}
  guarantor: {id: "Kunci penjamin: NIK, NIB, atau nama", en: "Key of the guarantor: NIK, business number, or name"}
  agent: {id: "Kuasa pengurus", en: "Agent"}
  email: {id: "Surel", en: "E-mail"}
  phone: {id: "Telepon", en: "Telephone"}
  marriage_number: {id: "Nomor akta perkawinan", en: "Marriage certificate number"}
  married_on: {id: "Tanggal perkawinan menurut izin", en: "Date of marriage by the permit"}
  kecamatan: {id: "Kecamatan sebagaimana ditulis", en: "Kecamatan as written"}
  district: {id: "Kode kecamatan", en: "Code of the kecamatan"}
  regency: {id: "Kode kabupaten/kota", en: "Code of the regency"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select i.pemegang_ref as record_ref, i.fact_ref, i.pemegang_person as person_id, i.pemegang_grade::text as grade,
       rule.document(i.no_izin_tinggal) as number, i.jenis_izin as kind, i.indeks as index,
       rule.is_spouse_index(i.indeks) as is_spouse_permit, i.asal_izin as origin, i.status, i.tgl_status as status_on,
       i.status = 'PROSES' as in_process, i.tgl_permohonan as applied_on, i.tgl_terbit as issued_on,
       coalesce(i.tgl_mulai, i.tgl_terbit) as valid_from, i.tgl_habis as valid_until,
       rule.document(i.no_paspor) as passport, upper(i.status_sipil) as civil_status, i.penjamin_ref as guarantor_ref,
       i.penjamin_person as guarantor_person, i.penjamin_grade::text as guarantor_grade, i.nik_penjamin as guarantor_nik,
       i.hubungan as guarantor_relation,
       coalesce(i.nik_penjamin, i.nib_penjamin, upper(i.nama_penjamin)) as guarantor,
       nullif(regexp_replace(upper(i.kuasa_pengurus), '[^A-Z0-9]', '', 'g'), '') as agent, lower(i.email) as email,
       i.no_hp as phone, i.no_akta_kawin as marriage_number, i.tgl_kawin as married_on, i.kecamatan,
       rule.district_code(i.kecamatan, i.kab_kota) as district, rule.regency_code(i.kab_kota) as regency, i.office
  from fact.imigrasi_izin_tinggal i
