/*
code: KWN-03
title: {id: "Perkawinan bertumpang tindih", en: "Concurrent marriages"}
meaning:
  id: "Satu orang tercatat dalam dua perkawinan dengan orang berbeda pada waktu yang sama, tanpa izin poligami."
  en: "One person is recorded in two marriages to different persons at the same time, without a polygamy permit."
kind: keras
severity: tinggi
agency: Disdukcapil, KUA
summary:
  id: "Dua perkawinan tercatat bertindihan sejak {since}."
  en: "Two marriages are recorded as overlapping since {since}."
against:
  - {id: "cerai dicatat di daerah lain atau luar negeri", en: "a divorce registered elsewhere or abroad"}
  - {id: "perkawinan yang sama dicatat KUA dan Dukcapil", en: "the same marriage recorded by KUA and Dukcapil"}
clearing:
  - {id: "akta cerai atau pembatalan dikirim", en: "a divorce or annulment is delivered"}
basis:
  - {citation: "UU 1/1974 ps.3"}
  - {citation: "UU 1/1974 ps.9"}
  - {citation: "UU 1/1974 ps.24"}
  - {citation: "KUHP ps.402", from: 2026-01-02}
*/
with marriages as materialized (
    select s.person_id, s.record_ref, s.fact_ref, s.role, s.other_ref, s.other_person, s.day,
           coalesce(s.ended_on, 'infinity'::date) as ended_on, s.polygamy_permit, s.body, r.name_key, r.birth_date
      from rule.spouse s
      join rule.record r on r.record_ref = s.other_ref
     where s.person_id is not null)
select array[a.person_id, a.other_person, b.other_person] as subject_person_ids,
       array[a.record_ref, b.record_ref, a.other_ref, b.other_ref] as record_refs, greatest(a.day, b.day) as event_date,
       least(a.fact_ref, b.fact_ref) || '|' || greatest(a.fact_ref, b.fact_ref) as event_key, greatest(a.day, b.day) as since
  from marriages a
  join marriages b on b.person_id = a.person_id and b.fact_ref > a.fact_ref
   and a.day < b.ended_on and b.day < a.ended_on
 where a.other_person is distinct from b.other_person
   and not (a.day = b.day and (a.birth_date = b.birth_date or rule.name_similarity(a.name_key, b.name_key) >= 0.85))
   and not (rule.name_similarity(a.name_key, b.name_key) >= 0.92 and a.birth_date = b.birth_date)
   and not (a.role = 'suami' and (case when a.day > b.day then a.polygamy_permit else b.polygamy_permit end))
