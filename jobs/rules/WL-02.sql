/*
code: WL-02
title: {id: "Cocok dengan DPO atau terlapor TPPO/TPPM", en: "Match with wanted list or TPPO/TPPM suspect"}
meaning:
  id: "Catatan instansi lain cocok dengan entri DPO yang berlaku atau dengan terlapor perkara TPPO/TPPM; kecocokan sebagian hanya kandidat."
  en: "A record of another agency agrees with an active wanted entry or with a person reported in a trafficking or smuggling case; a partial agreement is a candidate only."
kind: keras
severity: kritis
bands:
  - {severity: sedang, when: {id: "kandidat: nama mirip dan tanggal lahir", en: "candidate: similar name and birth date"}}
agency: Polres
parameters:
  name_percent: {value: 90, least: 80, most: 100, meaning: {id: "kemiripan nama dalam persen", en: "similarity of names in percent"}}
summary:
  id: "Data sesuai dengan daftar Polri: {what_id}. Perlu verifikasi."
  en: "Data agree with a police list: {what_en}. To be verified."
against:
  - {id: "orang lain bernama sama", en: "a namesake"}
  - {id: "perkara dihentikan", en: "the case was dropped"}
  - {id: "peran salah kode", en: "the role was mis-coded"}
clearing:
  - {id: "entri dicabut atau identitas dinyatakan berbeda", en: "the entry is withdrawn, or the identity is declared different"}
basis:
  - {citation: "KUHAP"}
  - {citation: "UU 21/2007 ps.44"}
  - {citation: "UU 2/2002"}
*/
with entries as materialized (
    select w.record_ref, w.person_id, r.birth_date, r.name_key, r.passports, w.listed_on as valid_from, null::date as valid_until, w.delisted_on
      from rule.wanted w join rule.record r on r.record_ref = w.record_ref where w.status = 'AKTIF'
    union all
    select l.record_ref, l.person_id, r.birth_date, r.name_key, r.passports, l.reported_on, null, null
      from rule.report l join rule.record r on r.record_ref = l.record_ref
     where l.role in ('TERSANGKA', 'DPO', 'TERLAPOR') and l.is_trafficking and coalesce(l.status, '') not in ('SP3', 'RJ')),
held as materialized (
    select r.record_ref, r.person_id, r.agency, r.feed, r.role, r.birth_date, r.name_key, r.passports, r.event_date
      from rule.record r cross join rule.night n
     where r.agency <> 'polri' and r.event_date <= n.night),
documents as (
    select h.record_ref, split_part(p.passport, ':', 1) as issuer, rule.document(split_part(p.passport, ':', 2)) as folded
      from held h cross join lateral unnest(h.passports) p (passport)),
listed as (
    select e.record_ref, split_part(p.passport, ':', 1) as issuer, rule.document(split_part(p.passport, ':', 2)) as folded
      from entries e cross join lateral unnest(e.passports) p (passport)),
exact as (
    select l.record_ref as entry_ref, d.record_ref, 'nomor paspor' as what_id, 'passport number' as what_en
      from listed l join documents d on d.folded = l.folded
       and (d.issuer = l.issuer or d.issuer = '' or l.issuer = '') and length(d.folded) >= 7
    union
    select e.record_ref, h.record_ref, 'nama, tanggal lahir, dan kewarganegaraan', 'name, date of birth and nationality'
      from entries e
      join held h on h.birth_date = e.birth_date and h.name_key = e.name_key
      join rule.nationality a on a.record_ref = e.record_ref
      join rule.nationality b on b.record_ref = h.record_ref and b.nationality = a.nationality
     where length(e.birth_date) = 10),
names as materialized (
    select distinct h.birth_date, h.name_key from held h where h.birth_date is not null and h.name_key is not null),
entry_names as materialized (
    select distinct e.birth_date, e.name_key from entries e where e.birth_date is not null and e.name_key is not null),
alike as materialized (
    select e.birth_date as entry_birth, e.name_key as entry_name, h.birth_date, h.name_key
      from entry_names e
      join names h on h.birth_date = e.birth_date
     where length(e.birth_date) = 10 and rule.name_similarity(h.name_key, e.name_key) >= :name_percent / 100.0
    union
    select e.birth_date, e.name_key, h.birth_date, h.name_key
      from entry_names e
      join names h on left(h.birth_date, 4) = left(e.birth_date, 4) and (length(e.birth_date) = 4 or length(h.birth_date) = 4)
     where rule.name_similarity(h.name_key, e.name_key) >= :name_percent / 100.0),
near as (
    select e.record_ref as entry_ref, h.record_ref
      from alike a
      join entries e on e.birth_date = a.entry_birth and e.name_key = a.entry_name
      join held h on h.birth_date = a.birth_date and h.name_key = a.name_key),
hits as (
    select x.entry_ref, x.record_ref, 1 as tier, x.what_id, x.what_en from exact x
    union all
    select n.entry_ref, n.record_ref, 2, 'nama mirip dan tanggal lahir', 'similar name and date of birth' from near n),
dated as (
    select t.entry_ref, t.record_ref, t.tier, t.what_id, t.what_en, h.person_id, h.event_date, e.person_id as entry_person
      from hits t
      join entries e on e.record_ref = t.entry_ref
      join held h on h.record_ref = t.record_ref
     where h.event_date >= e.valid_from and h.event_date <= coalesce(e.valid_until, 'infinity'::date)
       and h.event_date < coalesce(e.delisted_on, 'infinity'::date)),
best as (
    select d.entry_ref, coalesce(d.person_id, d.record_ref) as who, min(d.tier) as tier from dated d group by 1, 2)
select array_remove(array_agg(distinct d.person_id) || array_agg(distinct d.entry_person), null) as subject_person_ids,
       array_agg(distinct d.record_ref) || array[b.entry_ref] as record_refs, min(d.event_date) as event_date,
       b.entry_ref || '|' || min(d.record_ref) as event_key,
       case b.tier when 1 then 'KRITIS' else 'SEDANG' end as severity, case b.tier when 1 then 'KERAS' else 'KANDIDAT' end as kind,
       string_agg(distinct d.what_id, ', ') as what_id, string_agg(distinct d.what_en, ', ') as what_en
  from best b
  join dated d on d.entry_ref = b.entry_ref and coalesce(d.person_id, d.record_ref) = b.who and d.tier = b.tier
 group by b.entry_ref, b.who, b.tier
