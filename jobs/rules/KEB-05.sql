/*
code: KEB-05
title: {id: "Kehadiran bersamaan di dua tempat", en: "Simultaneous presence in two places"}
meaning:
  id: "Orang yang sama tercatat menginap pada malam yang sama di dua kabupaten."
  en: "The same person is recorded as staying on one night in two regencies."
kind: keras
severity: tinggi
agency: Imigrasi
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
select array[a.person_id] as subject_person_ids, array[a.record_ref, b.record_ref] as record_refs,
       greatest(a.first_night, b.first_night) as event_date, a.record_ref || '|' || b.record_ref as event_key,
       greatest(a.grade, b.grade) as link_grade, a.kecamatan, greatest(a.first_night, b.first_night) as night,
       ra.name as regency_one, rb.name as regency_two
  from warehouse.stay a
  join warehouse.stay b
    on b.person_id = a.person_id and b.record_ref > a.record_ref and b.regency <> a.regency
   and a.first_night < b.leaves_on and b.first_night < a.leaves_on
  join warehouse.region ra on ra.code = a.regency
  join warehouse.region rb on rb.code = b.regency
