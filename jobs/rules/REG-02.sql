/*
code: REG-02
title: {id: "Check-out tidak dilaporkan", en: "Check-out not reported"}
meaning:
  id: "Laporan APOA masih terbuka setelah rencana check-out, atau tamu sudah tercatat keluar negeri."
  en: "An APOA report is still open after the planned check-out, or the guest is recorded as having left the country."
kind: mutu
severity: rendah
agency: Pengelola penginapan
parameters:
  open_days: {value: 3, least: 0, most: 60, meaning: {id: "hari setelah rencana check-out", en: "days after the planned check-out"}}
time_dependent: true
summary:
  id: "Menginap sejak {since} masih terbuka; {what_id}."
  en: "Stay since {since} is still open; {what_en}."
against:
  - {id: "tamu memperpanjang", en: "the guest extended"}
  - {id: "penginapan lupa langkah kedua", en: "the lodging forgot the second step"}
clearing:
  - {id: "check-out dilaporkan", en: "the check-out is reported"}
basis:
  - {citation: "UU 6/2011 ps.72"}
*/
with open_stays as (
    select s.record_ref, s.person_id, s.property, s.kecamatan, s.first_night, s.planned_out, n.night,
           (select c.record_ref from rule.crossing c
             where c.person_id = s.person_id and c.direction = 'KELUAR' and c.crossed_at > s.checked_in and c.day <= n.night
             order by c.crossed_at, c.record_ref limit 1) as exit_ref
      from rule.stay s cross join rule.night n
     where s.feed = 'hotel_apoa' and s.checked_out_on is null and s.first_night <= n.night)
select array[o.person_id] as subject_person_ids, array[o.record_ref, o.exit_ref] as record_refs, o.first_night as event_date,
       o.record_ref as event_key, o.kecamatan, o.first_night as since,
       case when o.exit_ref is not null then 'sudah tercatat keluar negeri' else 'rencana check-out ' || o.planned_out end as what_id,
       case when o.exit_ref is not null then 'recorded as having left the country'
            else 'planned check-out ' || o.planned_out end as what_en
  from open_stays o
 where o.exit_ref is not null or o.planned_out + :open_days < o.night
