/*
code: TPP-02
title: {id: "Banyak WNA pada satu alamat hunian", en: "Many foreigners at one residential address"}
meaning:
  id: "Beberapa orang asing yang tidak berkerabat tercatat pada satu alamat sampai nomor rumah."
  en: "Several unrelated foreigners are recorded at one address down to the house number."
kind: lunak
severity: sedang
agency: Imigrasi dan desa/RT
parameters:
  n: {value: 5, least: 2, most: 50, meaning: {id: "jumlah orang", en: "number of persons"}}
time_dependent: true
summary:
  id: "{n} orang asing tercatat pada satu alamat."
  en: "{n} foreigners are recorded at one address."
against:
  - {id: "mes, asrama, rumah misi, atau sekolah terdaftar", en: "a registered mess, dormitory, mission house or school"}
  - {id: "alamat desa kurang rinci", en: "coarse rural addresses"}
clearing:
  - {id: "alamat dibetulkan atau tempat dipastikan", en: "a corrected address, or the place is confirmed"}
basis:
  - {citation: "UU 6/2011 ps.63"}
  - {citation: "UU 6/2011 ps.71"}
  - {citation: "UU 6/2011 ps.124"}
*/
with homes as materialized (
    select a.unit, a.person_id, min(a.record_ref) as record_ref, max(a.since) as since
      from rule.address a
      join rule.person p on p.person_id = a.person_id and p.is_foreign
     cross join rule.night n
     where a.unit is not null and a.in_force and coalesce(a.valid_until, n.night) >= n.night
       and a.unit !~ '(MESS|ASRAMA|CAMP|HOTEL|LOSMEN|WISMA|PENGINAPAN)'
     group by a.unit, a.person_id),
crowded as materialized (
    select h.unit from homes h group by h.unit having count(*) >= :n),
dwellers as materialized (
    select h.unit, h.person_id, h.record_ref, h.since from homes h join crowded c on c.unit = h.unit),
families as (
    select h.unit, h.person_id, h.record_ref, h.since, least(h.person_id, min(k.kin_id)) as family
      from dwellers h
      left join (dwellers o join rule.kin k on k.kin_id = o.person_id) on o.unit = h.unit and k.person_id = h.person_id
     group by h.unit, h.person_id, h.record_ref, h.since)
select array_agg(f.person_id) as subject_person_ids, array_agg(f.record_ref) as record_refs, max(f.since) as event_date,
       md5(f.unit) as event_key, count(distinct f.family) as n
  from families f
 group by f.unit
having count(distinct f.family) >= :n
