/*
code: DAT-02
title: {id: "Urutan/rentang tanggal mustahil", en: "Impossible dates"}
meaning: {id: "Tanggal tidak terbaca, atau urutannya tidak mungkin.", en: "A date cannot be read, or dates are in an impossible order."}
kind: mutu
severity: sedang
agency: instansi asal / source agency
summary:
  id: "{column}: {what_id}"
  en: "{column}: {what_en}"
against:
  - {id: "hari dan bulan tertukar", en: "day and month exchanged"}
  - {id: "tahun Buddha atau Hijriah", en: "Buddhist or Hijri year"}
clearing:
  - {id: "pembetulan oleh kantor pengirim", en: "a correction by the sending office"}
*/
with faults as (
    select n.fact_ref, n.column_name, n.message_id as what_id, n.message_en as what_en
      from warehouse.row_note n where n.rule = 'DAT-02'
    union all
    select r.fact_ref, 'TGL_LAHIR', 'tanggal lahir sesudah tanggal data', 'date of birth after the date of the data'
      from warehouse.record r cross join warehouse.night n
     where length(r.birth_date::text) = 10 and r.birth_date::text > n.night::text
    union all
    select r.fact_ref, 'TGL_LAHIR', 'usia lebih dari 110 tahun', 'older than 110 years'
      from warehouse.record r cross join warehouse.night n
     where left(r.birth_date::text, 4)::integer < extract(year from n.night) - 111
        or length(r.birth_date::text) = 10 and r.birth_date::text < (n.night - interval '110 years')::date::text
    union all
    select u.fact_ref, 'TGL_HABIS_PASPOR', 'paspor terbit sesudah tanggal habis', 'passport issued after its expiry'
      from warehouse.passport_use u where u.issued_on > u.expires_on
    union all
    select p.fact_ref, 'TGL_HABIS', 'izin berakhir sebelum mulai', 'permit ends before it begins'
      from warehouse.permit p where p.valid_until < p.valid_from
    union all
    select a.fact_ref, 'TGL_CHECK_OUT', 'check-out sebelum check-in', 'check-out before check-in'
      from fact.hotel_apoa a where a.tgl_check_out::date < a.tgl_check_in::date
    union all
    select g.fact_ref, 'CHECK_OUT', 'check-out sebelum check-in', 'check-out before check-in'
      from fact.hotel_daftar_tamu g where g.check_out::date < g.check_in::date
    union all
    select a.fact_ref, 'TGL_CHECK_OUT', 'menginap lebih dari 365 malam', 'a stay of more than 365 nights'
      from fact.hotel_apoa a where a.tgl_check_out::date - a.tgl_check_in::date > 365
    union all
    select g.fact_ref, 'CHECK_OUT', 'menginap lebih dari 365 malam', 'a stay of more than 365 nights'
      from fact.hotel_daftar_tamu g where g.check_out::date - g.check_in::date > 365
    union all
    select c.fact_ref, 'TGL_PERLINTASAN', 'tanggal sesudah tanggal berkas', 'later than the date of the file'
      from fact.imigrasi_perlintasan c where c.tgl_perlintasan::date > c.file_date + 1
    union all
    select a.fact_ref, 'TGL_CHECK_IN', 'tanggal sesudah tanggal berkas', 'later than the date of the file'
      from fact.hotel_apoa a where a.tgl_check_in::date > a.file_date + 1
    union all
    select g.fact_ref, 'CHECK_IN', 'tanggal sesudah tanggal berkas', 'later than the date of the file'
      from fact.hotel_daftar_tamu g where g.check_in::date > g.file_date + 1
    union all
    select m.fact_ref, 'TGL_PERKAWINAN', 'tanggal sesudah tanggal berkas', 'later than the date of the file'
      from fact.dukcapil_perkawinan m where m.tgl_perkawinan > m.file_date + 1
    union all
    select k.fact_ref, 'TGL_KEMATIAN', 'tanggal sesudah tanggal berkas', 'later than the date of the file'
      from fact.dukcapil_kematian k where k.tgl_kematian > k.file_date + 1
    union all
    select l.fact_ref, 'TGL_LAPOR', 'tanggal sesudah tanggal berkas', 'later than the date of the file'
      from fact.polri_laporan l where l.tgl_lapor > l.file_date + 1),
rows_with_fault as (
    select distinct on (f.fact_ref, f.column_name) f.fact_ref, f.column_name, f.what_id, f.what_en
      from faults f order by f.fact_ref, f.column_name, f.what_en)
select coalesce(r.persons, array[]::text[]) as subject_person_ids, coalesce(r.refs, array[f.fact_ref]) as record_refs,
       f.fact_ref || '|' || f.column_name as event_key, f.column_name as column, f.what_id, f.what_en
  from rows_with_fault f
  left join lateral (
    select array_agg(x.person_id) as persons, array_agg(x.record_ref) as refs
      from warehouse.record x where x.fact_ref = f.fact_ref) r on true
