/*
code: REG-04
title: {id: "ITAP tanpa KK atau KTP-el Orang Asing", en: "ITAP without family card or foreigner KTP-el"}
meaning:
  id: "Pemegang ITAP dewasa atau kawin tidak mempunyai NIK, KK, atau KTP-el OA, atau masa berlakunya berbeda dari ITAP."
  en: "An adult or married holder of an ITAP has no NIK, family card or foreigner KTP-el, or its validity differs from the ITAP's."
kind: keras
severity: sedang
agency: Disdukcapil
parameters:
  due_days: {value: 14, least: 1, most: 90, meaning: {id: "hari untuk mengurus KTP-el", en: "days to obtain the KTP-el"}}
  grace_days: {value: 7, least: 0, most: 60, meaning: {id: "hari tenggang kiriman", en: "days of grace for deliveries"}}
  age_min: {value: 17, least: 15, most: 21, meaning: {id: "usia wajib KTP", en: "age of the duty"}}
covered: [dukcapil_penduduk]
time_dependent: true
summary:
  id: "ITAP terbit {issued_on}: {what_id}."
  en: "ITAP issued on {issued_on}: {what_en}."
against:
  - {id: "pemegang lebih banyak tinggal di luar negeri", en: "the holder lives abroad most of the year"}
  - {id: "ITAP tanpa batas waktu", en: "the ITAP has no end"}
  - {id: "beralamat di kabupaten lain", en: "the address is in another regency"}
clearing:
  - {id: "KTP-el OA terbit atau disesuaikan", en: "the KTP-el is issued or adjusted"}
basis:
  - {citation: "UU 23/2006 jo 24/2013 ps.21"}
  - {citation: "UU 23/2006 jo 24/2013 ps.63"}
  - {citation: "UU 23/2006 jo 24/2013 ps.64"}
*/
with permits as materialized (
    select p.person_id, p.record_ref, p.number, p.issued_on, p.valid_until, p.kecamatan, p.regency, n.night
      from rule.permit p cross join rule.night n
     where p.kind = 'ITAP' and p.status = 'AKTIF' and p.person_id is not null and p.issued_on is not null
       and coalesce(p.valid_until, n.night) >= n.night and p.issued_on <= n.night - :due_days - :grace_days),

bound as (
    select p.person_id, p.record_ref, p.issued_on, p.valid_until, p.kecamatan, p.regency, p.night
      from permits p
      join rule.person q on q.person_id = p.person_id
     where rule.age(q.birth_date, p.night) >= :age_min
        or exists (select 1 from rule.spouse s where s.person_id = p.person_id and s.ended_on is null)),
cards as (
    select b.record_ref, r.record_ref as card_ref, r.document_kind, r.document_valid_until,
           row_number() over (partition by b.record_ref
               order by (r.document_kind = 'KTP-EL OA') desc nulls last, r.document_valid_until desc nulls last, r.record_ref) as nth
      from bound b join rule.resident r on r.person_id = b.person_id),
judged as (
    select b.person_id, b.record_ref, c.card_ref, b.issued_on, b.kecamatan, b.regency, b.night,
           case when c.card_ref is null then 'tidak ada NIK, KK, atau KTP-el OA'
                when c.document_kind = 'KTP-EL OA' and c.document_valid_until <> b.valid_until
                then 'masa berlaku KTP-el OA berbeda dari ITAP' end as what_id,
           case when c.card_ref is null then 'no NIK, family card or foreigner KTP-el'
                when c.document_kind = 'KTP-EL OA' and c.document_valid_until <> b.valid_until
                then 'the validity of the KTP-el differs from the ITAP' end as what_en
      from bound b left join cards c on c.record_ref = b.record_ref and c.nth = 1)
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
