/*
code: KEB-04
title: {id: "Rantai perlintasan terputus", en: "Broken crossing chain"}
meaning:
  id: "Dua perlintasan berturut-turut orang yang sama mempunyai arah yang sama."
  en: "Two crossings in a row of one person go the same way."
kind: mutu
severity: sedang
agency: Imigrasi (TPI)
parameters:
  gap_days: {value: 1, least: 0, most: 30, meaning: {id: "jarak hari yang masih dianggap satu perlintasan", en: "days apart that still count as one crossing"}}
summary:
  id: "Dua kali {direction} berturut-turut: {first_on} dan {second_on}."
  en: "Twice {direction} in a row: {first_on} and {second_on}."
against:
  - {id: "perlintasan lain melalui TPI di luar ekspor atau saat gangguan sistem", en: "the other leg was at another checkpoint or during an outage"}
  - {id: "paspor kedua dipakai", en: "a second passport was used"}
clearing:
  - {id: "perlintasan yang hilang dikirim", en: "the missing leg is delivered"}
basis:
  - {citation: "UU 6/2011 ps.9"}
  - {citation: "PP 31/2013"}
*/
with moves as (
    select c.person_id, c.record_ref, c.day, c.direction,
           lag(c.record_ref) over w as before_ref, lag(c.day) over w as before_day, lag(c.direction) over w as before_direction
      from rule.crossing c
     where c.person_id is not null
    window w as (partition by c.person_id order by c.crossed_at, c.record_ref))
select array[m.person_id] as subject_person_ids, array[m.before_ref, m.record_ref] as record_refs, m.day as event_date,
       m.before_ref || '|' || m.record_ref as event_key, m.direction, m.before_day as first_on, m.day as second_on
  from moves m
 where m.direction = m.before_direction and m.day - m.before_day > :gap_days
