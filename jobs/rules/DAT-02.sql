/*
code: DAT-02
title: {id: "Urutan/rentang tanggal mustahil", en: "Impossible dates"}
meaning: {id: "Tanggal tidak terbaca, atau urutannya tidak mungkin.", en: "A date cannot be read, or dates are in an impossible order."}
kind: mutu
severity: sedang
agency: instansi asal / source agency
time_dependent: true
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
      from rule.note n where n.rule_code = 'DAT-02'
    union all
    select r.fact_ref, 'TGL_LAHIR', 'tanggal lahir sesudah tanggal data', 'date of birth after the date of the data'
      from rule.record r cross join rule.night n
     where length(r.birth_date::text) = 10 and r.birth_date::text > n.night::text
    union all
    select r.fact_ref, 'TGL_LAHIR', 'usia lebih dari 110 tahun', 'older than 110 years'
      from rule.record r cross join rule.night n
     where left(r.birth_date::text, 4)::integer < extract(year from n.night) - 111
        or length(r.birth_date::text) = 10 and r.birth_date::text < (n.night - interval '110 years')::date::text
    union all
    select u.fact_ref, 'TGL_HABIS_PASPOR', 'paspor terbit sesudah tanggal habis', 'passport issued after its expiry'
      from rule.passport_use u where u.issued_on > u.expires_on
    union all
    select p.fact_ref, 'TGL_HABIS', 'izin berakhir sebelum mulai', 'permit ends before it begins'
      from rule.permit p where p.valid_until < p.valid_from
    union all
    select a.fact_ref, case a.feed when 'hotel_apoa' then 'TGL_CHECK_OUT' else 'CHECK_OUT' end,
           case when a.checked_out_on < a.first_night then 'check-out sebelum check-in' else 'menginap lebih dari 365 malam' end,
           case when a.checked_out_on < a.first_night then 'check-out before check-in' else 'a stay of more than 365 nights' end
      from rule.stay a where a.checked_out_on < a.first_night or a.checked_out_on - a.first_night > 365
    union all
    select t.fact_ref, 'SAMPAI', 'berakhir sebelum mulai', 'ends before it begins'
      from rule.measure t where t.valid_until < t.valid_from
    union all
    select e.fact_ref, e.column_name, 'tanggal sesudah tanggal berkas', 'later than the date of the file'
      from rule.event e where e.day > e.file_date + 1),
rows_with_fault as (
    select distinct on (f.fact_ref, f.column_name) f.fact_ref, f.column_name, f.what_id, f.what_en
      from faults f order by f.fact_ref, f.column_name, f.what_en)
select coalesce(r.persons, array[]::text[]) as subject_person_ids, coalesce(r.refs, array[f.fact_ref]) as record_refs,
       f.fact_ref || '|' || f.column_name as event_key, f.column_name as column, f.what_id, f.what_en
  from rows_with_fault f
  left join lateral (
    select array_agg(x.person_id) as persons, array_agg(x.record_ref) as refs
      from rule.record x where x.fact_ref = f.fact_ref) r on true
