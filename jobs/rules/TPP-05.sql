/*
code: TPP-05
title: {id: "Anak bepergian tanpa orang tua dengan bukan keluarga", en: "Minor travelling with a non-relative"}
meaning:
  id: "Anak melintas atau menginap bersama orang dewasa yang bukan keluarganya, tanpa orang tua di dekatnya."
  en: "A child crosses or checks in with an adult of another family, with no parent close by."
kind: lunak
severity: kritis
agency: Polres PPA, UPTD PPA, Imigrasi
queue: pelindungan
parameters:
  age: {value: 18, least: 16, most: 21, meaning: {id: "anak di bawah usia", en: "child below the age of"}}
  minutes: {value: 30, least: 5, most: 180, meaning: {id: "menit sampai orang tua", en: "minutes to a parent"}}
  together_minutes: {value: 10, least: 1, most: 60, meaning: {id: "menit bersama pendamping", en: "minutes to the companion"}}
covered: [dukcapil_penduduk]
summary:
  id: "Anak berusia {age} bepergian {on_day} bersama orang dewasa dari keluarga lain."
  en: "A child aged {age} travelled on {on_day} with an adult of another family."
against:
  - {id: "kakek, nenek, atau bibi", en: "grandparents or an aunt"}
  - {id: "perjalanan sekolah", en: "a school trip"}
  - {id: "KK belum terhubung", en: "the family card is not linked"}
clearing:
  - {id: "hubungan keluarga atau izin orang tua dipastikan", en: "the relation or the parents' consent is confirmed"}
basis:
  - {citation: "UU 35/2014 ps.76F"}
  - {citation: "UU 21/2007"}
  - {citation: "KUHP ps.455", from: 2026-01-02}
*/
with minors as materialized (
    select p.person_id, p.birth_date from rule.person p cross join rule.night n
     where length(p.birth_date) = 10 and p.birth_date::date > n.night - interval '30 years'),
families as materialized (
    select m.person_id, exists (select 1 from rule.kin k where k.person_id = m.person_id and k.relation in ('orang tua', 'kk'))
           or exists (select 1 from rule.resident r where r.person_id = m.person_id and r.family_card is not null) as known
      from minors m),
journeys as (
    select c.person_id, c.record_ref, c.crossed_at as at_time, c.day, a.person_id as adult, a.record_ref as adult_ref,
           rule.age(m.birth_date, c.day) as age, 'lintas' as way
      from minors m
      join rule.crossing c on c.person_id = m.person_id
      join rule.crossing a on a.day = c.day and a.checkpoint = c.checkpoint and a.direction = c.direction
       and a.person_id <> c.person_id and abs(extract(epoch from a.crossed_at - c.crossed_at)) <= :together_minutes * 60
       and a.vehicle = c.vehicle
      join rule.person q on q.person_id = a.person_id and rule.age(q.birth_date, c.day) >= :age
     where rule.age(m.birth_date, c.day) < :age
    union all
    select s.person_id, s.record_ref, s.checked_in, s.first_night, a.person_id, a.record_ref,
           rule.age(m.birth_date, s.first_night), 'inap'
      from minors m
      join rule.stay s on s.person_id = m.person_id and s.room is not null
      join rule.stay a on a.property = s.property and a.room = s.room and a.first_night = s.first_night
       and a.person_id <> s.person_id
      join rule.person q on q.person_id = a.person_id and rule.age(q.birth_date, s.first_night) >= :age
     where rule.age(m.birth_date, s.first_night) < :age),
strangers as (
    select j.* from journeys j
     where not exists (select 1 from rule.kin k where k.person_id = j.person_id and k.kin_id = j.adult)),
alone as (
    select s.* from strangers s
     where not exists (select 1 from rule.kin k join rule.crossing c on c.person_id = k.kin_id
                        where k.person_id = s.person_id and k.relation in ('orang tua', 'kk') and s.way = 'lintas'
                          and abs(extract(epoch from c.crossed_at - s.at_time)) <= :minutes * 60)
       and not exists (select 1 from rule.kin k join rule.stay t on t.person_id = k.kin_id
                        where k.person_id = s.person_id and k.relation in ('orang tua', 'kk') and s.way = 'inap'
                          and t.first_night = s.day))
select array[a.person_id] || array_agg(distinct a.adult) as subject_person_ids,
       array[a.record_ref] || array_agg(distinct a.adult_ref) as record_refs, a.day as event_date, a.record_ref as event_key,
       a.age, a.day as on_day,
       case when not f.known then 'keluarga anak tidak diketahui / family of the child unknown' end as not_assessable,
       'dukcapil_penduduk' as na_feed, '' as na_office, a.day as na_from, a.day as na_to
  from alone a join families f on f.person_id = a.person_id
 group by a.person_id, a.record_ref, a.day, a.age, f.known
