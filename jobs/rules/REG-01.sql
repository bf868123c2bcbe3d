/*
code: REG-01
title: {id: "Tamu asing tidak/terlambat dilaporkan APOA", en: "Foreign guest not or late reported in APOA"}
meaning:
  id: "Tamu asing dalam daftar tamu tidak dilaporkan dalam APOA, atau dilaporkan lebih dari 24 jam sesudah check-in."
  en: "A foreign guest of the guest list is not reported in APOA, or more than 24 hours after check-in."
kind: keras
severity: sedang
agency: Imigrasi
parameters:
  due_hours: {value: 24, least: 1, most: 168, meaning: {id: "batas lapor dalam jam", en: "hours within which a guest is reported"}}
  missing_hours: {value: 72, least: 1, most: 720, meaning: {id: "jam sampai laporan dianggap tidak ada", en: "hours until a report counts as missing"}}
  same_hours: {value: 36, least: 1, most: 72, meaning: {id: "selisih jam check-in yang dianggap sama", en: "hours between check-ins that count as the same"}}
covered: [hotel_apoa]
time_dependent: true
bands:
  - {severity: rendah, when: {id: "dilaporkan, tetapi terlambat", en: "reported, but late"}}
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
    select f.person_id from rule.person f where f.is_foreign and f.grade_min is not null),
guests as materialized (
    select g.record_ref as tamu_ref, g.person_id as tamu_person, g.property as id_penginapan, g.kecamatan,
           g.checked_in as check_in, g.office, r.passports, r.name, n.night
      from rule.stay g
      join rule.record r on r.record_ref = g.record_ref
      left join foreigners f on f.person_id = g.person_id
     cross join rule.night n
     where g.feed = 'hotel_daftar_tamu' and g.first_night <= n.night
       and (r.says_foreign or r.says_foreign is null and f.person_id is not null)),
reports as materialized (
    select x.record_ref as tamu_ref, x.person_id as tamu_person, x.property as id_penginapan, x.checked_in as tgl_check_in,
           x.reported_at as waktu_lapor, x.office, xr.passports, xr.name, x.first_night as day
      from rule.stay x join rule.record xr on xr.record_ref = x.record_ref where x.feed = 'hotel_apoa'),
matching as (
    select distinct on (g.tamu_ref) g.tamu_ref, a.tamu_ref as report_ref, a.waktu_lapor
      from (select q.tamu_ref, q.tamu_person, q.id_penginapan, q.check_in, q.passports, q.name, q.check_in::date + o as day
              from guests q cross join generate_series(-2, 2) o) g
      join reports a on a.id_penginapan = g.id_penginapan and a.day = g.day
     where abs(extract(epoch from a.tgl_check_in - g.check_in)) <= :same_hours * 3600
       and (a.tamu_person = g.tamu_person or rule.name_similarity(a.name, g.name) >= 0.92
            or exists (select 1 from unnest(a.passports) p join unnest(g.passports) q
                          on split_part(p, ':', 2) = split_part(q, ':', 2)))
     order by g.tamu_ref, a.waktu_lapor, a.tamu_ref),
reported as (
    select g.tamu_ref, g.tamu_person, g.kecamatan, g.check_in, g.office, g.id_penginapan, g.night,
           m.report_ref, m.waktu_lapor
      from guests g left join matching m on m.tamu_ref = g.tamu_ref),
covered as materialized (select v.office, v.day from rule.coverage v where v.feed = 'hotel_apoa'),
reporters as materialized (select distinct x.id_penginapan, x.office from reports x)
select array[r.tamu_person] as subject_person_ids, array[r.tamu_ref, r.report_ref] as record_refs,
       r.check_in::date as event_date, r.tamu_ref as event_key, r.kecamatan,
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
