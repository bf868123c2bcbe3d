/*
view: passport_use
title: {id: "Pemakaian paspor: hari, pemakai, dan masa berlaku", en: "Uses of travel documents: on which day, by whom, and until when they are valid"}
indexes: ["person_id", "folded"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  issuer: {id: "Negara penerbit, kosong bila tidak diketahui", en: "Issuing state, empty where unknown"}
  number: {id: "Nomor", en: "Number"}
  folded: {id: "Nomor disederhanakan", en: "Number, simplified"}
  used_on: {id: "Dipakai pada", en: "Used on"}
  must_be_valid: {id: "Harus berlaku saat dipakai", en: "Must be valid when used"}
  issued_on: {id: "Tanggal terbit", en: "Date of issue"}
  expires_on: {id: "Tanggal habis", en: "Date of expiry"}
  name: {id: "Nama", en: "Name"}
  birth_date: {id: "Tanggal lahir, mungkin sebagian", en: "Date of birth, possibly partial"}
  sex: {id: "Jenis kelamin L/P", en: "Sex L/P"}
  agency: {id: "Instansi pengirim", en: "Sending agency"}
*/
with uses as (
    select c.pelintas_ref as record_ref, c.tgl_perlintasan::date as used_on,
           c.arah = 'MASUK' and coalesce(c.status_perlintasan, 'DIIZINKAN') = 'DIIZINKAN' as must_be_valid,
           c.tgl_terbit_dokumen as issued_on, c.tgl_habis_dokumen as expires_on
      from fact.imigrasi_perlintasan c
    union all
    select i.pemegang_ref, i.tgl_terbit, i.tgl_terbit is not null and i.status <> 'PROSES', i.tgl_terbit_paspor,
           i.tgl_habis_paspor
      from fact.imigrasi_izin_tinggal i
    union all
    select a.tamu_ref, a.tgl_check_in::date, true, null, a.tgl_habis_paspor from fact.hotel_apoa a
    union all
    select g.tamu_ref, g.check_in::date, false, null, null from fact.hotel_daftar_tamu g
    union all
    select d.penduduk_ref, null, false, null, d.tgl_akh_paspor from fact.dukcapil_penduduk d
    union all
    select m.suami_ref, m.tgl_perkawinan, false, null, null from fact.dukcapil_perkawinan m
    union all
    select m.istri_ref, m.tgl_perkawinan, false, null, null from fact.dukcapil_perkawinan m
    union all
    select l.orang_ref, l.tgl_lapor, false, null, null from fact.polri_laporan l
    union all
    select k.almarhum_ref, null, false, null, null from fact.dukcapil_kematian k)
select u.record_ref, r.fact_ref, r.person_id, r.grade, split_part(p.passport, ':', 1) as issuer,
       split_part(p.passport, ':', 2) as number, rule.document(split_part(p.passport, ':', 2)) as folded,
       u.used_on, u.must_be_valid, u.issued_on, u.expires_on, r.name, r.birth_date, r.sex, r.agency
  from uses u
  join rule.record r on r.record_ref = u.record_ref
 cross join lateral unnest(r.passports) p (passport)
