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
with foreigners as materialized (
    select f.person_id from warehouse.foreigner f where f.grade_min is not null),
guests as materialized (
    select g.tamu_ref, g.tamu_person, g.tamu_grade, g.id_penginapan, g.kecamatan, g.check_in, g.office, r.passports,
           r.name, n.night
      from fact.hotel_daftar_tamu g
      join warehouse.record r on r.record_ref = g.tamu_ref
      left join foreigners f on f.person_id = g.tamu_person
     cross join warehouse.night n
     where g.check_in::date <= n.night and (r.is_foreign or r.is_foreign is null and f.person_id is not null)),
reports as materialized (
    select x.tamu_ref, x.tamu_person, x.id_penginapan, x.tgl_check_in, x.waktu_lapor, x.office, xr.passports, xr.name,
           x.tgl_check_in::date as day
      from fact.hotel_apoa x join warehouse.record xr on xr.record_ref = x.tamu_ref),
matching as (
    select distinct on (g.tamu_ref) g.tamu_ref, a.tamu_ref as report_ref, a.waktu_lapor
      from (select q.tamu_ref, q.tamu_person, q.id_penginapan, q.check_in, q.passports, q.name, q.check_in::date + o as day
              from guests q cross join generate_series(-2, 2) o) g
      join reports a on a.id_penginapan = g.id_penginapan and a.day = g.day
     where abs(extract(epoch from a.tgl_check_in - g.check_in)) <= :same_hours * 3600
       and (a.tamu_person = g.tamu_person or warehouse.name_similarity(a.name, g.name) >= 0.92
            or exists (select 1 from unnest(a.passports) p join unnest(g.passports) q
                          on split_part(p, ':', 2) = split_part(q, ':', 2)))
     order by g.tamu_ref, a.waktu_lapor, a.tamu_ref),
reported as (
    select g.tamu_ref, g.tamu_person, g.tamu_grade, g.kecamatan, g.check_in, g.office, g.id_penginapan, g.night,
           m.report_ref, m.waktu_lapor
      from guests g left join matching m on m.tamu_ref = g.tamu_ref),
covered as materialized (select v.office, v.day from warehouse.coverage v where v.feed = 'hotel_apoa'),
reporters as materialized (select distinct x.id_penginapan, x.office from reports x)
select array[r.tamu_person] as subject_person_ids, array[r.tamu_ref, r.report_ref] as record_refs,
       r.check_in::date as event_date, r.tamu_ref as event_key, r.tamu_grade as link_grade, r.kecamatan,
       case when r.report_ref is null then 'SEDANG' else 'RENDAH' end as severity,
       to_char(r.check_in, 'YYYY-MM-DD HH24:MI') as checked_in,
       case when r.report_ref is null then 'tidak ada laporan APOA'
            else 'dilaporkan setelah ' || round(extract(epoch from r.waktu_lapor - r.check_in) / 3600) || ' jam' end as what_id,
       case when r.report_ref is null then 'no report in APOA'
            else 'reported after ' || round(extract(epoch from r.waktu_lapor - r.check_in) / 3600) || ' hours' end as what_en,
       case when r.report_ref is null and not exists (
                select 1 from covered v
                 where v.day = r.check_in::date
                   and (v.office = r.office
                        or v.office in (select x.office from reporters x where x.id_penginapan = r.id_penginapan)))
            then 'APOA tidak tercakup / APOA not covered' end as not_assessable,
       'hotel_apoa' as na_feed, r.office as na_office, r.check_in::date as na_from, r.check_in::date as na_to
  from reported r
 where r.report_ref is not null and r.waktu_lapor > r.check_in + make_interval(hours => :due_hours)
    or r.report_ref is null
       and (r.night + 1)::timestamp >= r.check_in + make_interval(hours => :missing_hours)
