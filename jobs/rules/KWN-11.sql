/*
code: KWN-11
title: {id: "Pasangan tidak pernah tercatat sealamat", en: "Spouses never share an address"}
meaning:
  id: "Lama setelah perkawinan tidak ada alamat yang menempatkan keduanya di desa yang sama, padahal pasangan asing berada di Indonesia."
  en: "Long after the marriage no address puts both in one village although the foreign spouse is in the country."
kind: lunak
severity: sedang
agency: Imigrasi dan desa/kelurahan
parameters:
  days: {value: 90, least: 30, most: 720, meaning: {id: "hari sejak perkawinan", en: "days since the wedding"}}
  in_country_days: {value: 45, least: 1, most: 720, meaning: {id: "hari pasangan asing di Indonesia", en: "days the foreign spouse is in the country"}}
time_dependent: true
summary:
  id: "Menikah {wedding_on}; belum pernah tercatat sealamat."
  en: "Married on {wedding_on}; never recorded at one address."
against:
  - {id: "mes kerja", en: "work camps"}
  - {id: "kekurangan rumah", en: "a shortage of housing"}
  - {id: "KK belum diperbarui", en: "the family card is not updated"}
  - {id: "pasangan di luar negeri", en: "a spouse abroad"}
clearing:
  - {id: "alamat bersama tercatat", en: "a shared address is recorded"}
basis:
  - {citation: "Konteks UU 6/2011 ps.135"}
  - {citation: "UU 1/1974 ps.32"}
*/
with couples as materialized (
    select s.person_id, s.record_ref, s.other_person, s.other_ref, s.day, s.fact_ref, n.night
      from rule.spouse s cross join rule.night n
     where s.mixed and s.is_foreign and s.ended_on is null and s.person_id is not null and s.other_person is not null
       and n.night - s.day >= :days),
apart as (
    select c.* from couples c
     where exists (select 1 from rule.address a where a.person_id = c.person_id and a.district is not null)
       and exists (select 1 from rule.address a where a.person_id = c.other_person and a.district is not null)
       and not exists (select 1 from rule.address a
                         join rule.address b on b.person_id = c.other_person
                          and (a.unit = b.unit or a.district = b.district and (a.village = b.village or a.village is null or b.village is null)
                               or a.district is null or b.district is null)
                        where a.person_id = c.person_id)),
moves as (
    select p.record_ref, x.day, x.direction, coalesce(lead(x.day) over w, p.night) as next_day, p.day as wedding_on, p.night
      from apart p join rule.crossing x on x.person_id = p.person_id
    window w as (partition by p.record_ref order by x.crossed_at, x.record_ref)),
inside as (
    select m.record_ref, sum(greatest(0, least(m.next_day, m.night) - greatest(m.day, m.wedding_on))) as days
      from moves m where m.direction = 'MASUK' group by m.record_ref)
select array[a.person_id, a.other_person] as subject_person_ids, array[a.record_ref, a.other_ref] as record_refs,
       a.day as event_date, a.fact_ref as event_key, a.day as wedding_on
  from apart a
  join inside i on i.record_ref = a.record_ref and i.days >= :in_country_days
