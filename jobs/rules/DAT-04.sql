/*
code: DAT-04
title: {id: "Baris atau nomor ganda", en: "Duplicate rows or numbers"}
meaning: {id: "Nomor yang sama muncul dua kali dengan isi berbeda, atau satu nomor izin pada dua orang.", en: "The same number comes twice with other content, or one permit number on two persons."}
kind: mutu
severity: rendah
agency: instansi asal / source agency
summary:
  id: "{column}: {what_id}"
  en: "{column}: {what_en}"
against:
  - {id: "ekspor ulang yang tumpang tindih", en: "overlapping re-export"}
  - {id: "penomoran diulang tiap tahun", en: "numbering starts anew each year"}
clearing:
  - {id: "pembetulan oleh kantor pengirim", en: "a correction by the sending office"}
*/
with permits as (
    select k.number, min(k.record_ref) as ref_one, max(k.record_ref) as ref_two, min(k.person_id) as one,
           max(k.person_id) as two
      from (select r.record_ref, r.person_id, unnest(r.permit_numbers) as number from rule.record r
             where r.agency = 'imigrasi' and r.person_id is not null) k
     group by k.number having count(distinct k.person_id) > 1)
select coalesce(r.persons, array[]::text[]) as subject_person_ids, coalesce(r.refs, array[n.fact_ref]) as record_refs,
       n.fact_ref || '|' || n.column_name as event_key, n.column_name as column, n.message_id as what_id,
       n.message_en as what_en
  from rule.note n
  left join lateral (
    select array_agg(x.person_id) as persons, array_agg(x.record_ref) as refs
      from rule.record x where x.fact_ref = n.fact_ref) r on true
 where n.rule_code = 'DAT-04'
union all
select array[p.one, p.two], array[p.ref_one, p.ref_two], 'izin|' || p.number, 'NO_IZIN',
       'satu nomor izin pada dua orang', 'one permit number on two persons'
  from permits p
