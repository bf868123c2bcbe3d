/*
view: stay
title: {id: "Menginap: laporan APOA dan buku tamu", en: "Nights at lodgings: APOA reports and guest lists"}
indexes: ["person_id, first_night", "record_ref", "property, first_night"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  feed: {id: "Sumber", en: "Feed"}
  property: {id: "Penginapan", en: "Lodging"}
  kind: {id: "Jenis penginapan", en: "Kind of lodging"}
  kecamatan: {id: "Kecamatan sebagaimana ditulis", en: "Kecamatan as written"}
  district: {id: "Kode kecamatan", en: "Code of the kecamatan"}
  regency: {id: "Kode kabupaten/kota", en: "Code of the regency"}
  checked_in: {id: "Waktu check-in", en: "Time of check-in"}
  first_night: {id: "Malam pertama", en: "First night"}
  leaves_on: {id: "Hari pergi, paling lambat sehari setelah malam ini", en: "Day of leaving, at the latest the day after this night"}
  planned_out: {id: "Rencana check-out", en: "Planned check-out"}
  checked_out_on: {id: "Check-out", en: "Check-out"}
  room: {id: "Kamar", en: "Room"}
  payer: {id: "Pembayar disederhanakan", en: "Payer, simplified"}
  is_company: {id: "Dibayar perusahaan", en: "Paid by a company"}
  phone: {id: "Telepon", en: "Telephone"}
  purpose: {id: "Tujuan", en: "Purpose"}
  reported_at: {id: "Waktu lapor APOA", en: "Time of the APOA report"}
  visa_index: {id: "Indeks visa", en: "Visa index"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
with delivered as (
    select a.tamu_ref as record_ref, a.fact_ref, a.tamu_person as person_id, a.tamu_grade as grade, 'hotel_apoa' as feed,
           a.id_penginapan as property, a.jenis as kind, a.kecamatan, a.kab_kota, a.tgl_check_in as checked_in,
           coalesce(a.tgl_check_out::date, a.rencana_check_out, a.tgl_check_in::date + 1) as leaves_on,
           a.rencana_check_out as planned_out, a.tgl_check_out::date as checked_out_on, a.no_kamar as room,
           null as payer, null as phone, upper(a.tujuan) as purpose, a.waktu_lapor as reported_at,
           a.jenis_visa as visa_index, a.office
      from fact.hotel_apoa a
    union all
    select g.tamu_ref, g.fact_ref, g.tamu_person, g.tamu_grade, 'hotel_daftar_tamu', g.id_penginapan, g.jenis,
           g.kecamatan, g.kab_kota, g.check_in, coalesce(g.check_out::date, g.check_in::date + 1), null,
           g.check_out::date, g.no_kamar, upper(g.pembayar), g.no_hp, null, null, null, g.office
      from fact.hotel_daftar_tamu g),
places as materialized (
    select l.kecamatan, l.kab_kota, rule.district_code(l.kecamatan, l.kab_kota) as district,
           rule.regency_code(l.kab_kota) as regency
      from (select distinct d.kecamatan, d.kab_kota from delivered d) l)
select d.record_ref, d.fact_ref, d.person_id, d.grade::text as grade, d.feed, d.property, d.kind, d.kecamatan,
       l.district, l.regency, d.checked_in, d.checked_in::date as first_night,
       least(d.leaves_on, n.night + 1) as leaves_on, d.planned_out, d.checked_out_on, d.room,
       nullif(regexp_replace(d.payer, '[^A-Z0-9 ]', '', 'g'), '') as payer,
       coalesce(d.payer ~ '^(PT|CV|UD)[. ]' or d.payer ~ '(TAMBANG|MINING|SAWIT|PERKEBUNAN|PLANTATION|PABRIK|SMELTER)', false)
           as is_company,
       d.phone, d.purpose, d.reported_at, d.visa_index, d.office
  from delivered d
 cross join rule.night n
  left join places l on l.kecamatan is not distinct from d.kecamatan and l.kab_kota is not distinct from d.kab_kota
