/*
code: KWN-15
title: {id: "Riwayat deportasi pada pasangan WNA", en: "Foreign spouse has a deportation history"}
meaning:
  id: "Pasangan asing tercatat dideportasi atau ditangkal sebelum perkawinan atau sebelum izin baru."
  en: "The foreign spouse is recorded as deported or banned before the wedding or before a new permit."
kind: lunak
severity: tinggi
agency: Imigrasi
parameters:
  name_percent: {value: 90, least: 80, most: 100, meaning: {id: "kemiripan nama dalam persen", en: "similarity of names in percent"}}
summary:
  id: "Tindakan {measure} {measured_on}; {what_id} {later_on}."
  en: "Measure {measure} on {measured_on}; {what_en} on {later_on}."
against:
  - {id: "penangkalan berakhir atau dicabut; kembali secara sah", en: "the ban ended or was lifted; a lawful return"}
  - {id: "pelanggaran administratif ringan", en: "a minor administrative overstay"}
  - {id: "orang lain bernama sama", en: "a namesake"}
clearing:
  - {id: "keputusan dicabut atau identitas berbeda", en: "the decision is withdrawn, or the identity is another"}
basis:
  - {citation: "UU 6/2011 ps.75"}
  - {citation: "UU 6/2011 ps.102"}
*/
with measures as materialized (
    select m.person_id, m.record_ref, m.kind, coalesce(m.executed_on, m.decided_on) as measured_on
      from rule.measure m where m.kind in ('DEPORTASI', 'TANGKAL') and m.status <> 'DICABUT' and m.person_id is not null),
spouses as materialized (
    select s.person_id, s.record_ref, s.other_person, s.day, r.birth_date, r.name_key
      from rule.spouse s join rule.record r on r.record_ref = s.record_ref
     where s.is_foreign and s.mixed and s.person_id is not null),
identities as (
    select s.record_ref, s.person_id, s.other_person, s.day, s.person_id as also from spouses s
    union
    select a.record_ref, a.person_id, a.other_person, a.day, b.person_id
      from spouses a
      join spouses b on b.other_person = a.other_person and b.person_id <> a.person_id and b.birth_date = a.birth_date
       and rule.name_similarity(a.name_key, b.name_key) >= :name_percent / 100.0),
later as (
    select i.record_ref, i.person_id, m.record_ref as measure_ref, m.kind, m.measured_on, i.day as later_on, i.record_ref as later_ref,
           'menikah' as what_id, 'married' as what_en
      from identities i join measures m on m.person_id = i.also and m.measured_on < i.day
    union all
    select i.record_ref, i.person_id, m.record_ref, m.kind, m.measured_on, p.issued_on, p.record_ref, 'izin baru terbit', 'new permit issued'
      from identities i
      join measures m on m.person_id = i.also
      join rule.permit p on p.person_id = i.person_id and p.issued_on > m.measured_on and p.status <> 'BATAL'),
firsts as (
    select distinct on (l.record_ref, l.measure_ref) l.* from later l
     order by l.record_ref, l.measure_ref, l.later_on, l.later_ref)
select array[f.person_id] as subject_person_ids, array[f.record_ref, f.measure_ref, f.later_ref] as record_refs,
       f.later_on as event_date, f.record_ref || '|' || f.measure_ref as event_key, f.kind as measure, f.measured_on, f.later_on, f.what_id, f.what_en
  from firsts f
