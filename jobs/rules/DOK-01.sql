/*
code: DOK-01
title: {id: "Satu nomor paspor dipakai dua identitas", en: "One passport number used by two identities"}
meaning:
  id: "Dua catatan memakai nomor paspor yang sama dengan tanggal lahir yang jelas berbeda, atau jenis kelamin dan nama yang berbeda."
  en: "Two records use one passport number with clearly different dates of birth, or with different sex and name."
kind: keras
severity: kritis
agency: Imigrasi
parameters:
  name_percent: {value: 60, least: 0, most: 100, meaning: {id: "kemiripan nama dalam persen di bawah itu nama berbeda", en: "similarity of names in percent below which they differ"}}
  parts: {value: 2, least: 1, most: 3, meaning: {id: "bagian tanggal lahir yang berbeda", en: "parts of the birth date that differ"}}
summary:
  id: "Nomor paspor yang sama tercatat dengan dua identitas yang berbeda."
  en: "The same passport number is recorded with two different identities."
against:
  - {id: "nomor dipakai ulang oleh negara penerbit", en: "number re-used by the issuing state"}
  - {id: "negara penerbit kosong atau salah", en: "issuing state missing or wrong"}
  - {id: "anak tercantum dalam paspor orang tua", en: "child endorsed in a parent's passport"}
  - {id: "petugas menyalin baris tamu sebelumnya", en: "clerk copied the previous guest's row"}
clearing:
  - {id: "pembetulan nomor atau tanggal lahir oleh instansi asal", en: "a correction of number or birth date by the source"}
basis:
  - {citation: "UU 6/2011 ps.119"}
  - {citation: "UU 6/2011 ps.121"}
  - {citation: "UU 6/2011 ps.71"}
*/
with identities as (
    select u.folded, u.issuer, u.birth_date, u.sex, u.name, min(u.record_ref) as record_ref, min(u.person_id) as person_id,
           min(u.used_on) as used_on, max(length(u.number)) as digits,
           bool_and(u.used_on is null or u.expires_on is null or u.used_on <= u.expires_on) as in_validity
      from rule.passport_use u
     where u.folded in (select v.folded from rule.passport_use v group by v.folded
                         having count(distinct v.birth_date) > 1 or count(distinct v.sex) > 1)
     group by u.folded, u.issuer, u.birth_date, u.sex, u.name),
conflicts as (
    select a.folded, a.person_id as one, b.person_id as other, a.record_ref as ref_one, b.record_ref as ref_other,
           least(a.used_on, b.used_on) as used_on,
           a.birth_date <> b.birth_date
             and rule.date_parts_differing(a.birth_date, b.birth_date) >= :parts
             and not rule.is_swapped_date(a.birth_date, b.birth_date)
             and length(a.birth_date) = 10 and length(b.birth_date) = 10
             and right(a.birth_date, 5) <> '01-01' and right(b.birth_date, 5) <> '01-01' as births_differ
      from identities a
      join identities b
        on b.folded = a.folded and b.record_ref > a.record_ref
       and (a.issuer = b.issuer and a.issuer <> ''
            or (a.issuer = '' or b.issuer = '') and least(a.digits, b.digits) >= 7)
     where a.in_validity and b.in_validity
       and (rule.date_parts_differing(a.birth_date, b.birth_date) >= :parts
            or a.sex <> b.sex and rule.name_similarity(a.name, b.name) < :name_percent / 100.0)),
kept as (
    select c.folded, c.one, c.other, min(c.ref_one) as ref_one, min(c.ref_other) as ref_other, min(c.used_on) as used_on
      from (select k.folded, least(k.one, k.other) as one, greatest(k.one, k.other) as other, k.used_on,
                   case when k.one <= k.other then k.ref_one else k.ref_other end as ref_one,
                   case when k.one <= k.other then k.ref_other else k.ref_one end as ref_other
              from conflicts k
              join rule.record ra on ra.record_ref = k.ref_one
              join rule.record rb on rb.record_ref = k.ref_other
             where k.births_differ
                or ra.sex <> rb.sex and rule.name_similarity(ra.name, rb.name) < :name_percent / 100.0) c
     group by c.folded, c.one, c.other)
select array[k.one, k.other] as subject_person_ids, array[k.ref_one, k.ref_other] as record_refs,
       k.used_on as event_date, k.folded || '|' || k.one || '|' || k.other as event_key
  from kept k
