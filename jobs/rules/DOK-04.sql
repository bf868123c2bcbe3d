/*
code: DOK-04
title: {id: "Paspor kedaluwarsa saat digunakan", en: "Passport expired when used"}
meaning:
  id: "Paspor dipakai setelah tanggal habisnya, dan tidak diketahui paspor lain yang lebih baru."
  en: "A passport is used after its expiry, and no newer passport of the person is known."
kind: keras
severity: tinggi
agency: Imigrasi
parameters:
  grace_days: {value: 0, least: 0, most: 30, meaning: {id: "hari tenggang karena kiriman terlambat", en: "days of grace for late deliveries"}}
summary:
  id: "Paspor habis {expired_on}, dipakai {used_on}."
  en: "Passport expired {expired_on}, used {used_on}."
against:
  - {id: "hari dan bulan tertukar pada tanggal habis", en: "day and month of the expiry exchanged"}
  - {id: "paspor diperpanjang di luar negeri, belum terekspor", en: "renewal abroad not yet exported"}
  - {id: "warga kembali dengan dokumen darurat", en: "citizen returning on an emergency document"}
clearing:
  - {id: "paspor baru atau pembetulan tanggal habis", en: "a newer passport or a corrected expiry"}
basis:
  - {citation: "UU 6/2011 ps.8"}
  - {citation: "UU 6/2011 ps.13"}
  - {citation: "UU 6/2011 ps.119"}
*/
with known as (
    select u.person_id, u.issuer, u.folded, max(u.expires_on) as expires_on, min(u.issued_on) as issued_on,
           min(u.used_on) as first_used
      from rule.passport_use u
     where u.person_id is not null
     group by u.person_id, u.issuer, u.folded),
expired as (
    select u.person_id, u.record_ref, u.grade, u.used_on, u.folded, coalesce(u.expires_on, k.expires_on) as expires_on
      from rule.passport_use u
      join known k on k.person_id = u.person_id and k.folded = u.folded and k.issuer = u.issuer
     where u.must_be_valid and u.used_on > coalesce(u.expires_on, k.expires_on) + :grace_days)
select array[e.person_id] as subject_person_ids, array[e.record_ref] as record_refs, e.used_on as event_date,
       e.record_ref as event_key, e.used_on, e.expires_on as expired_on
  from expired e
 where not exists (select 1 from known n
                    where n.person_id = e.person_id and n.folded <> e.folded and n.expires_on >= e.used_on
                      and coalesce(n.issued_on, n.first_used, e.used_on) <= e.used_on)
