/*
code: KEB-01
title: {id: "Melebihi izin tinggal", en: "Overstay"}
meaning:
  id: "Izin terakhir sudah habis, tidak tercatat keluar, dan tidak ada izin baru atau permohonan yang tepat waktu."
  en: "The last permission has ended, no exit is recorded, and there is neither a newer permit nor an application in time."
kind: keras
severity: tinggi
agency: Imigrasi
parameters:
  grace_days: {value: 3, least: 0, most: 30, meaning: {id: "hari tenggang karena kiriman terlambat", en: "days of grace for late deliveries"}}
  band: {value: 60, least: 1, most: 365, meaning: {id: "hari lewat sejak tingkat KRITIS", en: "days over from which the severity is KRITIS"}}
covered: [imigrasi_perlintasan]
time_dependent: true
moving: [days_over]
bands:
  - {severity: kritis, when: {id: "lebih dari 60 hari", en: "more than 60 days"}}
summary:
  id: "Izin berakhir {permitted_until}; sampai data terakhir belum tercatat keluar ({days_over} hari)."
  en: "Permission ended {permitted_until}; no exit recorded up to the last data ({days_over} days)."
against:
  - {id: "keluar melalui TPI lain yang belum terekspor", en: "departure at another checkpoint, not exported yet"}
  - {id: "keterlambatan ekspor", en: "export lag"}
  - {id: "perpanjangan sudah disetujui tetapi belum terekspor", en: "extension approved but not exported"}
  - {id: "izin keadaan terpaksa", en: "stay granted by force majeure"}
clearing:
  - {id: "catatan keluar, izin baru, atau permohonan yang diajukan sebelum habis", en: "an exit, a newer permit, or an application made before the end"}
basis:
  - {citation: "UU 6/2011 ps.78"}
  - {citation: "PP 31/2013"}
*/
with permits as (
    select p.person_id, max(p.valid_until) as until,
           (array_agg(p.valid_from order by p.valid_until desc, p.record_ref))[1] as since,
           (array_agg(p.record_ref order by p.valid_until desc, p.record_ref))[1] as record_ref,
           (array_agg(p.kecamatan order by p.valid_until desc, p.record_ref))[1] as kecamatan,
           bool_or(p.valid_until is null) as open_ended, bool_or(p.status = 'MENINGGAL') as died,
           max(coalesce(p.status_on, p.valid_until)) filter (where p.status = 'EPO') as exit_permit_on
      from rule.permit p
     where not p.in_process and p.status <> 'BATAL' and p.person_id is not null
     group by p.person_id),
moves as (
    select distinct on (c.person_id) c.person_id, c.direction, c.day, c.permitted_until, c.record_ref
      from rule.crossing c
     where c.person_id is not null
     order by c.person_id, c.crossed_at desc, c.record_ref desc),
stays as (
    select f.person_id, p.record_ref as permit_ref, case when m.direction = 'MASUK' then m.record_ref end as entry_ref,
           greatest(p.until, case when m.direction = 'MASUK' then m.permitted_until end) as until,
           coalesce(case when m.direction = 'MASUK' then m.day end, p.since) as since, p.exit_permit_on, p.kecamatan
      from rule.person f
      left join permits p on p.person_id = f.person_id
      left join moves m on m.person_id = f.person_id
     where f.is_foreign and (p.person_id is not null or m.direction = 'MASUK')
       and (coalesce(m.direction, 'MASUK') = 'MASUK' or m.day < p.since)
       and not coalesce(p.open_ended, false) and not coalesce(p.died, false)),
over_stays as (
    select s.person_id, s.until, s.since, s.permit_ref, s.entry_ref, s.kecamatan, n.night, n.night - s.until as days_over
      from stays s cross join rule.night n
     where s.until < n.night - :grace_days
       and (s.exit_permit_on is null or s.exit_permit_on < s.since)
       and not exists (select 1 from rule.permit a
                        where a.person_id = s.person_id and a.in_process and a.applied_on <= s.until)
       and not exists (select 1 from rule.measure t
                        where t.person_id = s.person_id and t.kind = 'DEPORTASI' and t.executed_on >= s.since)
       and not exists (select 1 from rule.death k where k.person_id = s.person_id)),
covered as materialized (select v.day from rule.crossing_day v)
select array[o.person_id] as subject_person_ids, array[o.permit_ref, o.entry_ref] as record_refs, o.until as event_date,
       coalesce(o.permit_ref, o.entry_ref) || '|' || o.until as event_key,
       case when o.days_over > :band then 'KRITIS' else 'TINGGI' end as severity, o.kecamatan,
       o.until as permitted_until, o.days_over, g.gap as not_assessable, 'imigrasi_perlintasan' as na_feed,
       '' as na_office, o.since as na_from, o.night - :grace_days as na_to
  from over_stays o
 cross join lateral (
    select case when (select count(*) from covered v
                       where v.day > o.since and v.day <= o.night - :grace_days)
                     < (o.night - :grace_days) - o.since
                then 'perlintasan tidak lengkap / crossings incomplete' end as gap) g
