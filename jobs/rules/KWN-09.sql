/*
code: KWN-09
title: {id: "WNA yang sama menikah berulang dengan WNI", en: "Same foreigner repeatedly married to Indonesians"}
meaning:
  id: "Orang asing yang sama tercatat menikah dengan dua WNI atau lebih dalam beberapa tahun."
  en: "One foreigner is recorded in marriages to two or more Indonesians within some years."
kind: lunak
severity: sedang
agency: Imigrasi; Polres
parameters:
  months: {value: 60, least: 6, most: 240, meaning: {id: "bulan ke belakang", en: "months looked back"}}
  n: {value: 2, least: 2, most: 10, meaning: {id: "jumlah perkawinan", en: "number of marriages"}}
time_dependent: true
summary:
  id: "Orang asing yang sama menikah dengan {n} WNI."
  en: "The same foreigner married {n} Indonesians."
against:
  - {id: "menikah lagi secara biasa", en: "ordinary remarriage"}
  - {id: "identitas keliru digabung", en: "identities wrongly merged"}
clearing:
  - {id: "data perkawinan dibetulkan", en: "corrected data of the marriages"}
basis:
  - {citation: "UU 6/2011 ps.135"}
  - {citation: "KUHP ps.455", from: 2026-01-02}
*/
select array[s.person_id] || array_agg(distinct s.other_person) as subject_person_ids,
       array_agg(distinct s.record_ref) || array_agg(distinct s.other_ref) as record_refs, max(s.day) as event_date,
       s.person_id as event_key, count(distinct s.other_person) as n
  from rule.spouse s
  join rule.person p on p.person_id = s.person_id and p.is_foreign
  join rule.person o on o.person_id = s.other_person and not o.is_foreign
 cross join rule.night t
 where s.day > (t.night - make_interval(months => :months))::date and s.day <= t.night
 group by s.person_id
having count(distinct s.other_person) >= :n
