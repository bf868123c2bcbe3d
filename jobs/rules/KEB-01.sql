/*
code: KEB-01
title: {id: "Melebihi izin tinggal", en: "Overstay"}
meaning:
  id: "Izin terakhir sudah habis, tidak tercatat keluar, dan tidak ada izin baru atau permohonan yang tepat waktu."
  en: "The last permission has ended, no exit is recorded, and there is neither a newer permit nor an application in time."
kind: keras
severity: tinggi
agency: Imigrasi
parameters: {grace_days: 3, band: 60}
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
    select p.person_id, max(p.valid_until) as until, min(p.valid_from) as since,
           (array_agg(p.record_ref order by p.valid_until desc, p.record_ref))[1] as record_ref,
           (array_agg(p.kecamatan order by p.valid_until desc, p.record_ref))[1] as kecamatan,
           bool_or(p.valid_until is null) as open_ended,
           bool_or(p.status in ('EPO', 'MENINGGAL')) as left_or_died
      from warehouse.permit p
     where not p.in_process
     group by p.person_id),
moves as (
    select distinct on (c.person_id) c.person_id, c.direction, c.day, c.permitted_until, c.record_ref
      from warehouse.crossing c
     where c.person_id is not null
     order by c.person_id, c.crossed_at desc, c.record_ref desc),
stays as (
    select f.person_id, f.grade_min, greatest(p.until, case when m.direction = 'MASUK' then m.permitted_until end) as until,
           coalesce(case when m.direction = 'MASUK' then m.day end, p.since) as since, p.record_ref as permit_ref,
           m.record_ref as entry_ref, p.kecamatan
      from warehouse.foreigner f
      left join permits p on p.person_id = f.person_id
      left join moves m on m.person_id = f.person_id
     where (p.person_id is not null or m.direction = 'MASUK')
       and coalesce(m.direction, 'MASUK') = 'MASUK'
       and not coalesce(p.open_ended, false) and not coalesce(p.left_or_died, false)),
over_stays as (
    select s.person_id, s.grade_min, s.until, s.since, s.permit_ref, s.entry_ref, s.kecamatan, n.night,
           n.night - s.until as days_over
      from stays s cross join warehouse.night n
     where s.until < n.night - :grace_days
       and not exists (select 1 from warehouse.permit a
                        where a.person_id = s.person_id and a.in_process and a.applied_on <= s.until)
       and not exists (select 1 from fact.imigrasi_tak_cekal t
                        where t.subjek_person = s.person_id and t.jenis = 'DEPORTASI' and t.tgl_pelaksanaan >= s.since)
       and not exists (select 1 from fact.dukcapil_kematian k where k.almarhum_person = s.person_id)),
covered as materialized (select v.day from warehouse.crossing_coverage v)
select array[o.person_id] as subject_person_ids, array[o.permit_ref, o.entry_ref] as record_refs, o.until as event_date,
       coalesce(o.permit_ref, o.entry_ref) || '|' || o.until as event_key,
       case when o.days_over > :band then 'KRITIS' else 'TINGGI' end as severity,
       o.grade_min as link_grade, o.kecamatan, o.until as permitted_until, o.days_over, g.gap as not_assessable,
       'imigrasi_perlintasan' as na_feed, '' as na_office, o.since as na_from, o.night - :grace_days as na_to
  from over_stays o
 cross join lateral (
    select case when (select count(*) from covered v
                       where v.day > o.since and v.day <= o.night - :grace_days)
                     < (o.night - :grace_days) - o.since
                then 'perlintasan tidak lengkap / crossings incomplete' end as gap) g
