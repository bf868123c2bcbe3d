/*
code: KEB-06
title: {id: "Masih berada setelah izin dibatalkan atau EPO", en: "Still present after cancellation or exit permit only"}
meaning:
  id: "Izin dibatalkan, dicabut, atau diganti izin keluar saja, dan tidak ada catatan keluar dalam waktunya."
  en: "A permit was cancelled, revoked, or replaced by an exit permit, and no exit is recorded in time."
kind: keras
severity: kritis
agency: Imigrasi
parameters:
  epo_days: {value: 7, least: 1, most: 60, meaning: {id: "hari untuk keluar setelah EPO", en: "days to leave after an exit permit"}}
  cancel_days: {value: 14, least: 1, most: 60, meaning: {id: "hari untuk keluar setelah pembatalan", en: "days to leave after a cancellation"}}
covered: [imigrasi_perlintasan]
time_dependent: true
summary:
  id: "{what} {decided_on}; belum ada catatan keluar sampai {until}."
  en: "{what} on {decided_on}; no exit recorded until {until}."
against:
  - {id: "keluar melalui TPI di luar ekspor", en: "left through a checkpoint outside the export"}
  - {id: "EPO diperpanjang", en: "the exit permit was extended"}
  - {id: "beralih ke izin lain", en: "converted to another permit"}
clearing:
  - {id: "catatan keluar atau izin baru", en: "an exit record or a new permit"}
basis:
  - {citation: "UU 6/2011 ps.62"}
  - {citation: "UU 6/2011 ps.75"}
  - {citation: "UU 6/2011 ps.78"}
*/
with ended as (
    select p.person_id, p.record_ref, p.status as what, coalesce(p.status_on, p.valid_until) as decided_on, p.kecamatan,
           case p.status when 'EPO' then :epo_days else :cancel_days end as days
      from rule.permit p where p.status in ('EPO', 'BATAL', 'DICABUT') and p.person_id is not null
    union all
    select m.person_id, m.record_ref, m.kind, coalesce(m.executed_on, m.decided_on), null, :cancel_days
      from rule.measure m where m.kind = 'PEMBATALAN IZIN' and m.person_id is not null),
due as (
    select e.person_id, e.record_ref, e.what, e.decided_on, e.kecamatan, e.decided_on + e.days as until, n.night,
           (select min(c.day) from rule.crossing c
             where c.person_id = e.person_id and c.direction = 'KELUAR' and c.day >= e.decided_on) as left_on,
           (select c.direction from rule.crossing c
             where c.person_id = e.person_id and c.day <= e.decided_on
             order by c.crossed_at desc, c.record_ref desc limit 1) as last_direction
      from ended e cross join rule.night n
     where e.decided_on + e.days < n.night
       and not exists (select 1 from rule.permit o
                        where o.person_id = e.person_id and o.record_ref <> e.record_ref and o.issued_on >= e.decided_on
                          and o.status in ('AKTIF', 'HABIS', 'ALIH STATUS') and not o.in_process)
       and not exists (select 1 from rule.death k where k.person_id = e.person_id)
       and not exists (select 1 from rule.measure d
                        where d.person_id = e.person_id and d.kind = 'DEPORTASI' and d.executed_on >= e.decided_on)),
still as (
    select d.person_id, d.record_ref, d.what, d.decided_on, d.until, d.night, d.left_on, d.kecamatan,
           (select p.record_ref from rule.presence p
             where p.person_id = d.person_id and p.day > d.until and p.day < coalesce(d.left_on, d.night + 1)
             order by p.day, p.record_ref limit 1) as presence_ref, d.last_direction
      from due d),
covered as materialized (select v.day from rule.crossing_day v)
select array[s.person_id] as subject_person_ids, array[s.record_ref, s.presence_ref] as record_refs,
       s.decided_on as event_date, s.record_ref || '|' || s.decided_on as event_key, s.kecamatan, s.what, s.decided_on, s.until,
       case when s.presence_ref is null
             and (select count(*) from covered v where v.day > s.decided_on and v.day <= s.until) < s.until - s.decided_on
            then 'perlintasan tidak lengkap / crossings incomplete' end as not_assessable,
       'imigrasi_perlintasan' as na_feed, '' as na_office, s.decided_on as na_from, s.until as na_to
  from still s
 where s.presence_ref is not null or s.left_on is null and s.last_direction = 'MASUK'
