/*
code: TPP-04
title: {id: "Pendamping berulang", en: "Recurring escort"}
meaning:
  id: "Orang yang sama beberapa kali melintas atau menginap bersama orang berbeda yang tidak berkerabat dan muda atau baru pertama bepergian, dan kembali sendiri."
  en: "The same person several times crosses or checks in with different unrelated persons who are young or travel for the first time, and returns alone."
kind: lunak
severity: tinggi
agency: Polres dan Imigrasi
queue: pelindungan
parameters:
  minutes: {value: 10, least: 1, most: 60, meaning: {id: "menit di antaranya", en: "minutes between"}}
  n: {value: 3, least: 2, most: 20, meaning: {id: "jumlah orang yang didampingi", en: "number of persons escorted"}}
  days: {value: 60, least: 7, most: 365, meaning: {id: "rentang hari", en: "span in days"}}
  alone: {value: 2, least: 1, most: 20, meaning: {id: "kali kembali sendiri", en: "times returned alone"}}
  age: {value: 21, least: 18, most: 30, meaning: {id: "usia muda di bawah", en: "young below the age of"}}
summary:
  id: "Bepergian bersama {n} orang berbeda dalam {days} hari; {alone} kali kembali sendiri."
  en: "Travelled with {n} different persons within {days} days; returned alone {alone} times."
against:
  - {id: "agen perjalanan, awak bus, guru, rohaniwan", en: "travel agents, bus crew, teachers, clergy"}
  - {id: "petugas pelindungan", en: "protection officers"}
  - {id: "hanya berdekatan dalam antrean", en: "neighbours in the queue"}
clearing:
  - {id: "hubungan atau tugasnya dipastikan", en: "the relation or duty is confirmed"}
basis:
  - {citation: "KUHP ps.455", from: 2026-01-02}
  - {citation: "KUHP ps.457", from: 2026-01-02}
  - {citation: "UU 21/2007"}
  - {citation: "UU 6/2011 ps.120", to: 2026-01-01}
*/
with firsts as materialized (
    select distinct on (c.person_id) c.person_id, c.record_ref from rule.crossing c where c.person_id is not null
     order by c.person_id, c.crossed_at, c.record_ref),
young as materialized (
    select p.person_id, p.birth_date from rule.person p cross join rule.night n
     where rule.age(p.birth_date, n.night) < :age + 5),
led as materialized (
    select c.person_id, c.record_ref, c.crossed_at, c.day, c.checkpoint, c.direction, c.vehicle
      from rule.crossing c
      left join firsts f on f.record_ref = c.record_ref
      left join young y on y.person_id = c.person_id
     where f.record_ref is not null or rule.age(y.birth_date, c.day) < :age),
trips as materialized (
    select e.person_id, e.record_ref, e.day, e.crossed_at, e.direction, l.person_id as led_person, l.record_ref as led_ref
      from led l
      join rule.crossing e on e.day = l.day and e.checkpoint = l.checkpoint and e.direction = l.direction
       and e.person_id <> l.person_id and abs(extract(epoch from e.crossed_at - l.crossed_at)) <= :minutes * 60
       and (e.vehicle = l.vehicle or e.vehicle is null or l.vehicle is null)
      left join rule.kin k on k.person_id = e.person_id and k.kin_id = l.person_id
     where k.person_id is null),
many as (
    select t.person_id from trips t group by t.person_id having count(distinct t.led_person) >= :n),
spans as (
    select a.person_id, a.day as until, count(distinct b.led_person) as n, array_agg(distinct b.record_ref) as refs,
           array_agg(distinct b.led_ref) as led_refs, array_agg(distinct b.led_person) as led,
           min(b.crossed_at) as since
      from (select distinct t.person_id, t.day from trips t join many m on m.person_id = t.person_id) a
      join trips b on b.person_id = a.person_id and b.day between a.day - :days + 1 and a.day
     group by a.person_id, a.day having count(distinct b.led_person) >= :n),
peaks as (
    select distinct on (s.person_id) s.* from spans s order by s.person_id, s.n desc, s.until),
returns as (
    select p.person_id, count(*) as alone
      from peaks p
      join rule.crossing c on c.person_id = p.person_id and c.crossed_at > p.since and c.day <= p.until + :days
      join trips o on o.person_id = p.person_id and o.direction <> c.direction and o.crossed_at < c.crossed_at
       and not exists (select 1 from rule.crossing x where x.person_id = p.person_id
                          and x.crossed_at > o.crossed_at and x.crossed_at < c.crossed_at)
     where not exists (select 1 from trips t where t.record_ref = c.record_ref)
       and not exists (select 1 from rule.crossing w where w.person_id = o.led_person and w.direction = c.direction
                          and w.checkpoint = c.checkpoint and abs(extract(epoch from w.crossed_at - c.crossed_at)) <= :minutes * 60)
     group by p.person_id, p.until
    having count(distinct c.record_ref) >= :alone)
select array[p.person_id] || p.led as subject_person_ids, p.refs || p.led_refs as record_refs, p.until as event_date,
       p.person_id as event_key, p.n, :days as days, r.alone
  from peaks p join returns r on r.person_id = p.person_id
