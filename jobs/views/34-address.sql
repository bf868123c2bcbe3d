/*
view: address
title: {id: "Alamat menurut izin, penduduk, dan penjamin", en: "Addresses by permit, civil registry, and guarantor"}
indexes: ["person_id", "unit"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  source: {id: "izin, penduduk atau penjamin", en: "permit (izin), civil registry (penduduk) or guarantor (penjamin)"}
  village: {id: "Desa/kelurahan disederhanakan", en: "Village, simplified"}
  district: {id: "Kode kecamatan", en: "Code of the kecamatan"}
  regency: {id: "Kode kabupaten/kota", en: "Code of the regency"}
  unit: {id: "Alamat sampai nomor; kosong bila kurang rinci", en: "Address down to a number; empty where less precise"}
  in_force: {id: "Masih berlaku", en: "In force"}
  since: {id: "Malam pertama alamat terlihat", en: "First night the address was seen"}
  valid_from: {id: "Berlaku mulai", en: "Valid from"}
  valid_until: {id: "Berlaku sampai", en: "Valid until"}
  resolved: {id: "Kecamatan atau kabupaten dikenal", en: "Kecamatan or regency is known"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
with permit_since as (
    select h.key, h.alamat, h.kecamatan, h.desa_kel, min(r.night) as since
      from history.imigrasi_izin_tinggal h join store.run r on r.run_id = h.run_from
     where h.run_from <= store.as_of_run() group by h.key, h.alamat, h.kecamatan, h.desa_kel),
resident_since as (
    select h.key, h.alamat, h.nama_kec, h.nama_kel, min(r.night) as since
      from history.dukcapil_penduduk h join store.run r on r.run_id = h.run_from
     where h.run_from <= store.as_of_run() group by h.key, h.alamat, h.nama_kec, h.nama_kel),
guarantor_since as (
    select h.key, h.alamat_penjamin, min(r.night) as since
      from history.imigrasi_izin_tinggal h join store.run r on r.run_id = h.run_from
     where h.run_from <= store.as_of_run() and h.alamat_penjamin is not null group by h.key, h.alamat_penjamin),
guarantors as (
    select i.penjamin_ref, i.fact_ref, i.pemegang_person, i.pemegang_grade, s.since, i.tgl_mulai, i.tgl_terbit, i.tgl_habis,
           i.office, i.jenis_izin in ('ITAS', 'ITAP') and i.status = 'AKTIF' as in_force,
           (regexp_match(upper(i.alamat_penjamin), '(?:DESA|DS|KELURAHAN|KEL)[. ]+([A-Z ]+)'))[1] as village,
           (regexp_match(upper(i.alamat_penjamin), '(?:KECAMATAN|KEC)[. ]+([A-Z ]+)'))[1] as kecamatan,
           (regexp_match(upper(i.alamat_penjamin), '(?:KABUPATEN|KAB|KOTA)[. ]+([A-Z ]+)'))[1] as regency
      from fact.imigrasi_izin_tinggal i
      left join guarantor_since s on s.key = i.key and s.alamat_penjamin = i.alamat_penjamin
     where i.penjamin_ref is not null and i.alamat_penjamin is not null),
written as (
    select i.pemegang_ref as record_ref, i.fact_ref, i.pemegang_person as person_id, i.pemegang_grade::text as grade,
           'izin' as source, i.desa_kel as village, i.kecamatan, i.kab_kota as regency, i.alamat, i.rt,
           i.jenis_izin in ('ITAS', 'ITAP') and i.status = 'AKTIF' as in_force, s.since,
           coalesce(i.tgl_mulai, i.tgl_terbit) as valid_from, i.tgl_habis as valid_until, i.office
      from fact.imigrasi_izin_tinggal i
      left join permit_since s on s.key = i.key and s.alamat is not distinct from i.alamat
       and s.kecamatan is not distinct from i.kecamatan and s.desa_kel is not distinct from i.desa_kel
    union all
    select d.penduduk_ref, d.fact_ref, d.penduduk_person, d.penduduk_grade::text, 'penduduk', d.nama_kel, d.nama_kec,
           d.nama_kab, d.alamat, d.no_rt, true, s.since, d.tgl_terbit_sktt, d.masa_berlaku_sktt, d.office
      from fact.dukcapil_penduduk d
      left join resident_since s on s.key = d.key and s.alamat is not distinct from d.alamat
       and s.nama_kec is not distinct from d.nama_kec and s.nama_kel is not distinct from d.nama_kel
    union all
    select g.penjamin_ref, g.fact_ref, g.pemegang_person, g.pemegang_grade::text, 'penjamin', g.village, g.kecamatan,
           g.regency, null, null, g.in_force, g.since, coalesce(g.tgl_mulai, g.tgl_terbit), g.tgl_habis, g.office
      from guarantors g
     where g.kecamatan is not null or g.regency is not null),
places as materialized (
    select l.kecamatan, l.regency, rule.district_code(l.kecamatan, l.regency) as district,
           rule.regency_code(l.regency) as regency_code
      from (select distinct w.kecamatan, w.regency from written w) l)
select w.record_ref, w.fact_ref, w.person_id, w.grade, w.source, rule.place(w.village) as village, l.district,
       l.regency_code as regency,
       case when w.alamat ~ '[0-9]' and w.village is not null
            then rule.place(w.village) || '|' || regexp_replace(upper(w.alamat), '[^A-Z0-9]', '', 'g')
                 || coalesce('|' || nullif(ltrim(w.rt, '0'), ''), '') end as unit,
       w.in_force, w.since, w.valid_from, w.valid_until,
       l.district is not null or l.regency_code is not null and w.village is not null as resolved, w.office
  from written w
  left join places l on l.kecamatan is not distinct from w.kecamatan and l.regency is not distinct from w.regency
