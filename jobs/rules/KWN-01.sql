/*
code: KWN-01
title: {id: "Izin penyatuan keluarga tanpa perkawinan tercatat", en: "Family-union permit without a registered marriage"}
meaning:
  id: "Izin pasangan WNI berlaku, tetapi perkawinan kedua orang itu tidak ditemukan pada daftar yang tercakup."
  en: "A permit of a spouse of an Indonesian is in force, yet no marriage of the two is found in the registers covered."
kind: keras
severity: tinggi
agency: Imigrasi, Disdukcapil, dan Kemenag
parameters:
  wait_days: {value: 60, least: 0, most: 365, meaning: {id: "hari tunggu setelah izin terbit", en: "days to wait after the permit's issue"}}
covered: [dukcapil_perkawinan]
time_dependent: true
summary:
  id: "Izin pasangan terbit {issued_on}; perkawinan tidak ditemukan."
  en: "Spouse permit issued on {issued_on}; no marriage found."
against:
  - {id: "perkawinan dicatat di kabupaten lain atau di luar negeri", en: "the marriage is registered in another regency or abroad"}
  - {id: "ekspor KUA tidak ada", en: "the export of the KUA is missing"}
  - {id: "ejaan nama berbeda pada akta", en: "the name is spelled differently in the certificate"}
clearing:
  - {id: "akta perkawinan dikirim", en: "the marriage certificate is delivered"}
basis:
  - {citation: "UU 6/2011 ps.60"}
  - {citation: "UU 6/2011 ps.123"}
  - {citation: "UU 6/2011 ps.135"}
  - {citation: "Perpres 96/2018 ps.37"}
*/
with permits as materialized (
    select p.person_id, p.record_ref, p.guarantor_ref, p.guarantor_person, p.guarantor_nik, p.marriage_number, p.issued_on,
           coalesce(p.married_on, p.issued_on) as married_on, p.kecamatan, p.regency, n.night
      from rule.permit p cross join rule.night n
     where p.is_spouse_permit and p.status = 'AKTIF' and p.person_id is not null and p.issued_on is not null
       and coalesce(p.valid_until, n.night) >= n.night
       and (p.guarantor_relation in ('SUAMI', 'ISTRI') or p.guarantor_relation is null and p.guarantor_nik is not null)
       and p.issued_on + :wait_days <= n.night),
unmarried as (
    select p.* from permits p
     where not exists (select 1 from rule.spouse s
                        where s.person_id = p.person_id
                          and (s.other_person = p.guarantor_person or p.guarantor_person is null or s.number = p.marriage_number))
       and not exists (select 1 from rule.marriage m
                        where not m.annulled and (m.number = p.marriage_number
                           or p.guarantor_nik in (m.husband_nik, m.wife_nik)
                              and p.person_id in (m.husband_person, m.wife_person))))
select array[u.person_id, u.guarantor_person] as subject_person_ids, array[u.record_ref, u.guarantor_ref] as record_refs,
       u.issued_on as event_date, u.record_ref as event_key, u.kecamatan, u.issued_on,
       case when not exists (
                select 1 from rule.coverage v
                 where v.feed = 'dukcapil_perkawinan' and v.day = u.married_on
                   and (u.regency is null or v.office in (select o.office from rule.registry_office o
                                                           where o.feed = v.feed and o.regency = u.regency)))
            then 'daftar perkawinan pada tanggal itu tidak tercakup / marriages of that date not covered' end as not_assessable,
       'dukcapil_perkawinan' as na_feed, '' as na_office, u.married_on as na_from, u.married_on as na_to
  from unmarried u
