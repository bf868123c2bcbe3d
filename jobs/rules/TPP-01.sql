/*
code: TPP-01
title: {id: "Rombongan menginap dengan satu pembayar", en: "Group check-in under one payer"}
meaning:
  id: "Beberapa tamu dari keluarga berbeda menginap hampir bersamaan dengan satu pembayar, disertai tanda lain."
  en: "Several guests of different families check in close together under one payer, with a further sign."
kind: lunak
severity: sedang
agency: Polres dan Imigrasi
parameters:
  guests: {value: 5, least: 3, most: 50, meaning: {id: "jumlah tamu", en: "number of guests"}}
  families: {value: 3, least: 2, most: 50, meaning: {id: "jumlah keluarga", en: "number of families"}}
  hours: {value: 3, least: 1, most: 24, meaning: {id: "jam antara check-in", en: "hours between check-ins"}}
  repeat_n: {value: 2, least: 2, most: 20, meaning: {id: "jumlah rombongan berulang", en: "number of repeated groups"}}
  repeat_days: {value: 30, least: 1, most: 180, meaning: {id: "hari di antaranya", en: "days between them"}}
  onward_days: {value: 14, least: 1, most: 90, meaning: {id: "hari tanpa kelanjutan", en: "days without onward movement"}}
  age: {value: 21, least: 18, most: 30, meaning: {id: "usia muda di bawah", en: "young below the age of"}}
time_dependent: true
summary:
  id: "{n} tamu dari {families} keluarga dengan satu pembayar; {what_id}."
  en: "{n} guests of {families} families under one payer; {what_en}."
against:
  - {id: "rombongan wisata, gereja, perusahaan, atau olahraga", en: "a tour, church, company or sports group"}
  - {id: "tamu pesta perkawinan", en: "wedding guests"}
  - {id: "bus mogok", en: "a bus breakdown"}
clearing:
  - {id: "tujuan rombongan dipastikan", en: "the group's purpose is confirmed"}
basis:
  - {citation: "UU 21/2007 ps.2", to: 2026-01-01}
  - {citation: "KUHP ps.455", from: 2026-01-02}
  - {citation: "UU 6/2011 ps.120", to: 2026-01-01}
  - {citation: "KUHP ps.457", from: 2026-01-02}
*/
with guests as materialized (
    select s.property, coalesce('p|' || s.payer, 't|' || r.phones[1]) as payer, s.checked_in, s.record_ref, s.person_id, s.kecamatan
      from rule.stay s
     cross join rule.night n
      left join rule.record r on r.record_ref = s.record_ref and s.payer is null
     where s.feed = 'hotel_daftar_tamu' and s.person_id is not null and coalesce(s.payer, r.phones[1]) is not null
       and s.first_night <= n.night),
marked as (
    select g.*, case when g.checked_in - lag(g.checked_in) over w <= make_interval(hours => :hours) then 0 else 1 end as starts
      from guests g window w as (partition by g.property, g.payer order by g.checked_in, g.record_ref)),
placed as materialized (
    select m.*, sum(m.starts) over (partition by m.property, m.payer order by m.checked_in, m.record_ref) as party from marked m),
families as (
    select p.property, p.payer, p.party, p.record_ref, p.person_id, p.checked_in, p.kecamatan,
           least(p.person_id, min(k.kin_id)) as family
      from placed p
      left join rule.kin k on k.person_id = p.person_id
       and k.kin_id in (select o.person_id from placed o where o.property = p.property and o.payer = p.payer and o.party = p.party)
     group by p.property, p.payer, p.party, p.record_ref, p.person_id, p.checked_in, p.kecamatan),
parties as materialized (
    select f.property, f.payer, f.party, min(f.checked_in) as since, count(distinct f.person_id) as n,
           count(distinct f.family) as families, array_agg(distinct f.record_ref) as refs,
           array_agg(distinct f.person_id) as persons, min(f.kecamatan) as kecamatan
      from families f
     group by f.property, f.payer, f.party
    having count(distinct f.person_id) >= :guests and count(distinct f.family) >= :families),
signs as (
    select p.property, p.payer, p.party, 'pembayar berulang' as what_id, 'the payer repeats' as what_en
      from parties p
     where (select count(*) from parties o where o.payer = p.payer and abs(o.since::date - p.since::date) <= :repeat_days) >= :repeat_n
    union all
    select p.property, p.payer, p.party, 'ada yang di bawah ' || :age || ' tahun tanpa orang tua',
           'somebody below ' || :age || ' without a parent'
      from parties p
     where exists (select 1 from unnest(p.persons) u (person_id) join rule.person q on q.person_id = u.person_id
                    where rule.age(q.birth_date, p.since::date) < :age
                      and not exists (select 1 from rule.kin k where k.person_id = u.person_id and k.relation = 'orang tua'
                                         and k.kin_id = any (p.persons)))
    union all
    select p.property, p.payer, p.party, 'tidak ada kelanjutan dalam ' || :onward_days || ' hari',
           'no onward movement within ' || :onward_days || ' days'
      from parties p cross join rule.night n
     where p.since::date + :onward_days < n.night
       and not exists (select 1 from rule.crossing c where c.person_id = any (p.persons)
                          and c.day between p.since::date and p.since::date + :onward_days)
       and not exists (select 1 from rule.stay s where s.person_id = any (p.persons) and s.first_night > p.since::date
                          and s.first_night <= p.since::date + :onward_days))
select p.persons as subject_person_ids, p.refs as record_refs, p.since::date as event_date,
       p.property || '|' || md5(p.payer) || '|' || p.since as event_key, p.kecamatan, p.n, p.families,
       string_agg(s.what_id, ', ' order by s.what_id) as what_id, string_agg(s.what_en, ', ' order by s.what_en) as what_en
  from parties p join signs s on s.property = p.property and s.payer = p.payer and s.party = p.party
 group by p.persons, p.refs, p.since, p.property, p.payer, p.kecamatan, p.n, p.families
