/*
code: DOK-07
title: {id: "Tercatat WNI sekaligus WNA", en: "Registered both as Indonesian and as foreigner"}
meaning:
  id: "Catatan penduduk WNI dan pemakaian paspor asing atau izin tinggal yang tampak milik orang yang sama; perlu verifikasi identitas."
  en: "A resident's record as Indonesian and uses of a foreign passport or a stay permit that seem to be one person's; identity to be verified."
kind: keras
severity: tinggi
agency: Imigrasi dan Disdukcapil
parameters:
  age_min: {value: 21, least: 18, most: 30, meaning: {id: "usia minimum", en: "least age"}}
  name_percent: {value: 92, least: 80, most: 100, meaning: {id: "kemiripan nama dalam persen", en: "similarity of names in percent"}}
  months: {value: 24, least: 1, most: 120, meaning: {id: "bulan ke belakang", en: "months looked back"}}
time_dependent: true
summary:
  id: "Perlu verifikasi identitas: tercatat sebagai WNI dan, {used_on}, sebagai orang asing."
  en: "Identity to be verified: recorded as Indonesian and, on {used_on}, as a foreigner."
against:
  - {id: "mantan WNI yang NIK-nya belum ditutup", en: "a former Indonesian whose NIK was not closed"}
  - {id: "orang lain bernama sama dalam keluarga perbatasan", en: "a namesake in a border family"}
  - {id: "baru menjadi WNI", en: "newly naturalised"}
clearing:
  - {id: "identitas dinyatakan berbeda, atau NIK ditutup", en: "the identities are declared different, or the NIK is closed"}
basis:
  - {citation: "UU 12/2006 ps.6"}
  - {citation: "UU 12/2006 ps.23"}
  - {citation: "UU 23/2006 ps.63"}
*/
with locals as materialized (
    select r.record_ref, r.person_id, r.name_key, r.birth_date, upper(r.mother) as mother
      from rule.record r
      join rule.resident d on d.record_ref = r.record_ref
     cross join rule.night n
     where not d.is_foreign and rule.age(r.birth_date, n.night) >= :age_min
       and not exists (select 1 from rule.death k where k.person_id = r.person_id)),
foreigners as materialized (
    select distinct on (r.person_id, r.name_key, r.birth_date, upper(r.mother))
           r.record_ref, r.person_id, r.name_key, r.birth_date, upper(r.mother) as mother, r.event_date
      from rule.record r cross join rule.night n
     where r.says_foreign and r.feed in ('imigrasi_perlintasan', 'imigrasi_izin_tinggal', 'hotel_apoa')
       and length(r.birth_date) = 10
       and r.event_date > (n.night - make_interval(months => :months))::date and r.event_date <= n.night
     order by r.person_id, r.name_key, r.birth_date, upper(r.mother), r.event_date desc, r.record_ref),
alike as (
    select l.record_ref as local_ref, l.person_id as local_person, f.record_ref as foreign_ref,
           f.person_id as foreign_person, f.event_date,
           l.mother is not null and l.mother = f.mother as same_mother
      from locals l
      join foreigners f on f.birth_date = l.birth_date
     where f.name_key = l.name_key or rule.name_similarity(l.name_key, f.name_key) >= :name_percent / 100.0),
held as (
    select distinct on (a.local_person, a.foreign_person) a.local_ref, a.local_person, a.foreign_ref, a.foreign_person,
           a.event_date
      from alike a
     where a.same_mother or a.local_person = a.foreign_person
        or exists (select 1 from rule.kin x join rule.kin y on y.kin_id = x.kin_id and y.person_id = a.foreign_person
                    where x.person_id = a.local_person and x.relation = 'pasangan' and y.relation = 'pasangan')
        or exists (select 1 from rule.address x join rule.address y on y.unit = x.unit and y.person_id = a.foreign_person
                    where x.person_id = a.local_person and x.unit is not null)
     order by a.local_person, a.foreign_person, a.event_date desc, a.foreign_ref)
select array[h.local_person, h.foreign_person] as subject_person_ids, array[h.local_ref, h.foreign_ref] as record_refs,
       h.event_date, h.local_person || '|' || h.foreign_person as event_key, h.event_date as used_on
  from held h
