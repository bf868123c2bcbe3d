/*
view: nik_use
title: {id: "Setiap NIK yang tertulis, dengan tanggal lahir dan jenis kelamin di sebelahnya", en: "Every NIK written down, with the birth date and sex beside it"}
indexes: ["nik", "person_id"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  column_name: {id: "Kolom", en: "Column"}
  nik: {id: "NIK", en: "NIK"}
  birth_date: {id: "Tanggal lahir, mungkin sebagian", en: "Date of birth, possibly partial"}
  sex: {id: "Jenis kelamin L/P", en: "Sex L/P"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  used_on: {id: "Dipakai pada", en: "Used on"}
  office: {id: "Kantor pengirim", en: "Sending office"}
  damaged: {id: "Rusak oleh lembar kerja", en: "Damaged by a spreadsheet"}
*/
with uses as (
    select d.penduduk_ref as record_ref, d.fact_ref, 'NIK' as column_name, d.nik, d.tgl_lhr::text as birth_date,
           d.jenis_klmin::text as sex, null::date as used_on, d.office from fact.dukcapil_penduduk d
    union all
    select m.suami_ref, m.fact_ref, 'SUAMI_NIK', m.suami_nik, m.suami_tgl_lahir::text, 'L', m.tgl_perkawinan, m.office
      from fact.dukcapil_perkawinan m
    union all
    select m.istri_ref, m.fact_ref, 'ISTRI_NIK', m.istri_nik, m.istri_tgl_lahir::text, 'P', m.tgl_perkawinan, m.office
      from fact.dukcapil_perkawinan m
    union all
    select m.saksi1_ref, m.fact_ref, 'SAKSI1_NIK', m.saksi1_nik, null, null, m.tgl_perkawinan, m.office
      from fact.dukcapil_perkawinan m
    union all
    select m.saksi2_ref, m.fact_ref, 'SAKSI2_NIK', m.saksi2_nik, null, null, m.tgl_perkawinan, m.office
      from fact.dukcapil_perkawinan m
    union all
    select k.almarhum_ref, k.fact_ref, 'NIK', k.nik, k.tgl_lahir::text, k.jk::text, null, k.office
      from fact.dukcapil_kematian k
    union all
    select i.penjamin_ref, i.fact_ref, 'NIK_PENJAMIN', i.nik_penjamin, null, null, i.tgl_terbit, i.office
      from fact.imigrasi_izin_tinggal i)
select u.record_ref, u.fact_ref, u.column_name, u.nik, u.birth_date, u.sex, r.person_id, r.grade, u.used_on, u.office,
       exists (select 1 from rule.note n
                where n.fact_ref = u.fact_ref and n.column_name = u.column_name and n.rule_code = 'DAT-01') as damaged
  from uses u
  left join rule.record r on r.record_ref = u.record_ref
 where u.nik is not null
