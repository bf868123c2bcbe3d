/*
code: REG-01
title: {id: "Tamu asing tidak/terlambat dilaporkan APOA", en: "Foreign guest not or late reported in APOA"}
meaning:
  id: "Tamu asing dalam daftar tamu tidak dilaporkan dalam APOA, atau dilaporkan lebih dari 24 jam sesudah check-in."
  en: "A foreign guest of the guest list is not reported in APOA, or more than 24 hours after check-in."
kind: keras
severity: sedang
agency: Imigrasi
parameters: {due_hours: 24, missing_hours: 72, same_hours: 36}
summary:
  id: "Check-in {checked_in}: {what_id}."
  en: "Check-in {checked_in}: {what_en}."
against:
  - {id: "penginapan melapor dengan akun lain", en: "the lodging reports under another account"}
  - {id: "gangguan APOA", en: "APOA outage"}
  - {id: "tamu WNI bernama asing", en: "an Indonesian guest with a foreign-sounding name"}
  - {id: "pemakaian kamar siang hari", en: "day use of a room"}
clearing:
  - {id: "laporan APOA", en: "a report in APOA"}
basis:
  - {citation: "UU 6/2011 jo. 63/2024 ps.72"}
  - {citation: "UU 6/2011 ps.117"}
  - {citation: "PP 31/2013 ps.187-188"}
*/
with guests as (
    select g.tamu_ref, g.tamu_person, g.tamu_grade, g.id_penginapan, g.kecamatan, g.check_in, g.office, r.passports,
           r.name, n.night
      from fact.hotel_daftar_tamu g
      join warehouse.record r on r.record_ref = g.tamu_ref
     cross join warehouse.night n
     where g.check_in::date <= n.night
       and (r.is_foreign or r.is_foreign is null
            and g.tamu_person in (select f.person_id from warehouse.foreigner f where f.grade_min is not null))),
reported as (
    select g.tamu_ref, g.tamu_person, g.tamu_grade, g.kecamatan, g.check_in, g.office, g.id_penginapan, g.night,
           a.tamu_ref as report_ref, a.waktu_lapor
      from guests g
      left join lateral (
        select x.tamu_ref, x.waktu_lapor
          from fact.hotel_apoa x
          join warehouse.record xr on xr.record_ref = x.tamu_ref
         where x.id_penginapan = g.id_penginapan
           and abs(extract(epoch from x.tgl_check_in - g.check_in)) <= :same_hours * 3600
           and (x.tamu_person = g.tamu_person
                or exists (select 1 from unnest(xr.passports) p join unnest(g.passports) q
                              on split_part(p, ':', 2) = split_part(q, ':', 2))
                or xr.name = g.name)
         order by x.waktu_lapor, x.tamu_ref limit 1) a on true)
select array[r.tamu_person] as subject_person_ids, array[r.tamu_ref, r.report_ref] as record_refs,
       r.check_in::date as event_date, r.tamu_ref as event_key, r.tamu_grade as link_grade, r.kecamatan,
       case when r.report_ref is null then 'SEDANG' else 'RENDAH' end as severity,
       to_char(r.check_in, 'YYYY-MM-DD HH24:MI') as checked_in,
       case when r.report_ref is null then 'tidak ada laporan APOA'
            else 'dilaporkan setelah ' || round(extract(epoch from r.waktu_lapor - r.check_in) / 3600) || ' jam' end as what_id,
       case when r.report_ref is null then 'no report in APOA'
            else 'reported after ' || round(extract(epoch from r.waktu_lapor - r.check_in) / 3600) || ' hours' end as what_en,
       case when r.report_ref is null and not exists (
                select 1 from warehouse.coverage v
                 where v.feed = 'hotel_apoa' and v.day = r.check_in::date
                   and (v.office = r.office
                        or v.office in (select x.office from fact.hotel_apoa x where x.id_penginapan = r.id_penginapan)))
            then 'APOA tidak tercakup / APOA not covered' end as not_assessable,
       'hotel_apoa' as na_feed, r.office as na_office, r.check_in::date as na_from, r.check_in::date as na_to
  from reported r
 where r.report_ref is not null and r.waktu_lapor > r.check_in + make_interval(hours => :due_hours)
    or r.report_ref is null
       and (r.night + 1)::timestamp >= r.check_in + make_interval(hours => :missing_hours)
