/*
view: kin
title: {id: "Keluarga: KK yang sama, orang tua, atau pasangan, dua arah", en: "Kin: same family card, parent, or spouse, in both directions"}
indexes: ["person_id, kin_id"]
columns:
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  kin_id: {id: "Kerabat", en: "Relative"}
  relation: {id: "kk, anak, orang tua, atau pasangan", en: "family card (kk), child (anak), parent (orang tua) or spouse (pasangan)"}
*/
with homes as (
    select distinct r.family_card, r.person_id from rule.resident r
     where r.family_card is not null and r.person_id is not null),
parents as (
    select distinct c.person_id as child, p.person_id as parent
      from rule.resident c join rule.resident p on p.nik in (c.mother_nik, c.father_nik)
     where c.person_id is not null and p.person_id is not null and c.person_id <> p.person_id)
select a.person_id, b.person_id as kin_id, 'kk' as relation
  from homes a join homes b on b.family_card = a.family_card and b.person_id <> a.person_id
union
select p.child, p.parent, 'orang tua' from parents p
union
select p.parent, p.child, 'anak' from parents p
union
select s.person_id, s.other_person, 'pasangan' from rule.spouse s
 where s.person_id is not null and s.other_person is not null and s.person_id <> s.other_person
