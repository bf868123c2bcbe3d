/*
code: REG-03
title: {id: "ITAS tanpa SKTT", en: "ITAS without SKTT"}
meaning:
  id: "Pemegang ITAS yang beralamat di suatu kabupaten tidak mempunyai SKTT dari kabupaten itu, atau masa berlakunya tidak cocok."
  en: "The holder of an ITAS with an address in a regency has no SKTT of that regency, or its validity does not fit."
kind: keras
severity: sedang
agency: Disdukcapil
parameters:
  due_days: {value: 14, least: 1, most: 90, meaning: {id: "hari untuk mengurus SKTT", en: "days to obtain the SKTT"}}
  grace_days: {value: 7, least: 0, most: 60, meaning: {id: "hari tenggang kiriman", en: "days of grace for deliveries"}}
covered: [dukcapil_penduduk]
time_dependent: true
summary:
  id: "ITAS terbit {issued_on}: {what_id}."
  en: "ITAS issued on {issued_on}: {what_en}."
against:
  - {id: "SKTT terbit di kabupaten sebelumnya", en: "the SKTT was issued in the former regency"}
  - {id: "ITAS dicetak belakangan", en: "the ITAS was printed later than approved"}
  - {id: "ekspor SKTT sebagian", en: "the SKTT export is partial"}
clearing:
  - {id: "SKTT terbit atau diperpanjang", en: "the SKTT is issued or renewed"}
basis:
  - {citation: "UU 23/2006 ps.20"}
  - {citation: "Perpres 96/2018 ps.28"}
*/
with permits as materialized (
    select p.person_id, p.record_ref, p.number, p.issued_on, p.valid_until, p.kecamatan, p.regency, n.night
      from rule.permit p cross join rule.night n
     where p.kind = 'ITAS' and p.status = 'AKTIF' and p.person_id is not null and p.issued_on is not null
       and coalesce(p.valid_until, n.night) >= n.night and p.issued_on <= n.night - :due_days - :grace_days),

cards as (
    select p.record_ref, r.record_ref as card_ref, r.document_valid_until,
           row_number() over (partition by p.record_ref order by r.document_valid_until desc nulls last, r.record_ref) as nth
      from permits p
      join rule.resident r on r.person_id = p.person_id and r.regency = p.regency
       and r.document_kind in ('SKTT', 'KTP-EL OA')),
judged as (
    select p.person_id, p.record_ref, c.card_ref, p.issued_on, p.kecamatan, p.regency, p.night,
           case when c.card_ref is null then 'tidak ada SKTT'
                when c.document_valid_until < p.night then 'masa berlaku SKTT berakhir ' || c.document_valid_until
                when c.document_valid_until > p.valid_until then 'masa berlaku SKTT melebihi ITAS' end as what_id,
           case when c.card_ref is null then 'no SKTT'
                when c.document_valid_until < p.night then 'the SKTT ended on ' || c.document_valid_until
                when c.document_valid_until > p.valid_until then 'the SKTT outlasts the ITAS' end as what_en
      from permits p left join cards c on c.record_ref = p.record_ref and c.nth = 1
     where p.regency is not null)
select array[j.person_id] as subject_person_ids, array[j.record_ref, j.card_ref] as record_refs, j.issued_on as event_date,
       j.record_ref || '|' || (j.card_ref is null) as event_key, j.kecamatan, j.issued_on, j.what_id, j.what_en,
       case when j.card_ref is null and not exists (
                select 1 from rule.registry_office o
                  join rule.coverage v on v.feed = o.feed and v.office = o.office and v.day = j.issued_on + :due_days
                 where o.feed = 'dukcapil_penduduk' and o.regency = j.regency)
            then 'penduduk kabupaten itu tidak tercakup / residents of that regency not covered' end as not_assessable,
       'dukcapil_penduduk' as na_feed, '' as na_office, j.issued_on as na_from, j.issued_on + :due_days as na_to
  from judged j
 where j.what_id is not null
