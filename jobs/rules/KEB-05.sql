/*
code: KEB-05
title: {id: "Kehadiran bersamaan di dua tempat", en: "Simultaneous presence in two places"}
meaning:
  id: "Orang yang sama tercatat menginap pada malam yang sama di dua kabupaten."
  en: "The same person is recorded as staying on one night in two regencies."
kind: keras
severity: tinggi
agency: Imigrasi
time_dependent: true
summary:
  id: "Malam {night} tercatat menginap di dua kabupaten ({regency_one} dan {regency_two})."
  en: "On the night of {night} recorded as staying in two regencies ({regency_one} and {regency_two})."
against:
  - {id: "rombongan dipesan dengan satu paspor", en: "a group booked under one passport"}
  - {id: "check-out tidak dicatat", en: "check-out not posted"}
  - {id: "perusahaan memesan dua kamar", en: "a company booked two rooms"}
clearing:
  - {id: "check-out yang benar di salah satu penginapan", en: "the right check-out at one of the lodgings"}
basis:
  - {citation: "UU 6/2011 ps.71"}
  - {citation: "UU 6/2011 ps.72"}
*/
with nights as materialized (
    select s.person_id, s.record_ref, s.property, s.regency, s.kecamatan, s.first_night, s.leaves_on
      from rule.stay s
     where s.person_id is not null and s.regency is not null and s.leaves_on > s.first_night),
pairs as (
    select a.person_id, a.record_ref as ref_one, b.record_ref as ref_two, a.property as property_one,
           b.property as property_two, a.first_night as night_one, b.first_night as night_two, a.regency as regency_one,
           b.regency as regency_two, a.kecamatan, greatest(a.first_night, b.first_night) as night
      from nights a
      join nights b
        on b.person_id = a.person_id and b.regency > a.regency
       and a.first_night < b.leaves_on and b.first_night < a.leaves_on)
select array[p.person_id] as subject_person_ids, array_agg(p.ref_one) || array_agg(p.ref_two) as record_refs,
       min(p.night) as event_date, p.person_id || '|' || p.property_one || '|' || p.night_one || '|' || p.property_two || '|'
           || p.night_two as event_key,
       min(p.kecamatan) as kecamatan, min(p.night) as night, min(o.name) as regency_one, min(t.name) as regency_two
  from pairs p
  join rule.region o on o.code = p.regency_one
  join rule.region t on t.code = p.regency_two
 group by p.person_id, p.property_one, p.night_one, p.property_two, p.night_two
