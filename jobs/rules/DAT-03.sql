/*
code: DAT-03
title: {id: "Kode/nilai tidak dikenali", en: "Unrecognised code or value"}
meaning: {id: "Nilai tidak ada dalam daftar rujukan.", en: "A value is not in the reference list."}
kind: mutu
severity: rendah
agency: instansi asal / source agency
summary:
  id: "{column}: {what_id}"
  en: "{column}: {what_en}"
against:
  - {id: "indeks visa baru", en: "a new visa index"}
  - {id: "kode BPS, bukan Kemendagri", en: "BPS code instead of the interior ministry's"}
clearing:
  - {id: "pembetulan oleh kantor pengirim", en: "a correction by the sending office"}
*/
select coalesce(r.persons, array[]::text[]) as subject_person_ids, coalesce(r.refs, array[n.fact_ref]) as record_refs,
       n.fact_ref || '|' || n.column_name as event_key, n.column_name as column, n.message_id as what_id,
       n.message_en as what_en
  from rule.note n
  left join lateral (
    select array_agg(x.person_id) as persons, array_agg(x.record_ref) as refs
      from rule.record x where x.fact_ref = n.fact_ref) r on true
 where n.rule_code = 'DAT-03'
