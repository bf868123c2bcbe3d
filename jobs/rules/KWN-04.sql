/*
code: KWN-04
title: {id: "Mempelai di bawah 19 tahun", en: "Spouse under 19"}
meaning:
  id: "Usia salah satu mempelai pada hari perkawinan di bawah batas tanpa dispensasi, atau sumber lain memberi tanggal lahir yang membuatnya di bawah batas."
  en: "A spouse was under age on the wedding day without a dispensation, or another source gives a birth date that says so."
kind: keras
severity: kritis
agency: UPTD PPA, Polres Unit PPA, Disdukcapil
parameters:
  min_age: {value: 19, least: 16, most: 21, meaning: {id: "usia minimum", en: "least age"}}
  old_age_women: {value: 16, least: 15, most: 19, meaning: {id: "usia minimum perempuan sebelum 15-10-2019", en: "least age of women before 15-10-2019"}}
summary:
  id: "Usia {age} tahun pada hari perkawinan {wedding_on}."
  en: "Aged {age} on the wedding day {wedding_on}."
against:
  - {id: "dispensasi ada, tetapi tidak diekspor", en: "a dispensation exists but was not exported"}
  - {id: "tahun lahir dibetulkan", en: "the year of birth was corrected"}
clearing:
  - {id: "nomor dispensasi atau tanggal lahir dibetulkan", en: "a dispensation number or a corrected birth date"}
basis:
  - {citation: "UU 1/1974 ps.7"}
  - {citation: "UU 16/2019 ps.7", from: 2019-10-15}
  - {citation: "UU 35/2014"}
  - {citation: "UU 21/2007 ps.2", to: 2026-01-01}
  - {citation: "KUHP ps.455", from: 2026-01-02}
*/
with spouses as materialized (
    select m.fact_ref, m.husband_ref as record_ref, m.husband_person as person_id, m.husband_birth as birth_date, 'L' as sex,
           m.wedding_on, m.dispensation
      from rule.marriage m where not m.annulled
    union all
    select m.fact_ref, m.wife_ref, m.wife_person, m.wife_birth, 'P', m.wedding_on, m.dispensation
      from rule.marriage m where not m.annulled),
limits as (
    select s.fact_ref, s.record_ref, s.person_id, s.birth_date, s.wedding_on,
           case when s.sex = 'P' and s.wedding_on < date '2019-10-15' then :old_age_women else :min_age end as least_age
      from spouses s where s.dispensation is null),
ages as (
    select l.fact_ref, l.record_ref, l.person_id, l.wedding_on, l.least_age, l.record_ref as source_ref,
           rule.age(l.birth_date, l.wedding_on) as age
      from limits l
    union all
    select l.fact_ref, l.record_ref, l.person_id, l.wedding_on, l.least_age, r.record_ref,
           rule.age(r.birth_date, l.wedding_on)
      from limits l
      join rule.record r on r.person_id = l.person_id and r.record_ref <> l.record_ref and r.birth_date <> l.birth_date
       and r.grade in ('A', 'B')),
youngest as (
    select distinct on (a.record_ref) a.fact_ref, a.record_ref, a.person_id, a.wedding_on, a.source_ref, a.age
      from ages a where a.age < a.least_age and a.age >= 0
     order by a.record_ref, a.age, a.source_ref)
select array[y.person_id] as subject_person_ids, array[y.record_ref, y.source_ref] as record_refs, y.wedding_on as event_date,
       y.record_ref as event_key, y.age, y.wedding_on
  from youngest y
