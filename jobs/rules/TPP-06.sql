/*
code: TPP-06
title: {id: "Penjamin dengan banyak jaminan bermasalah", en: "Guarantor with many problematic guarantees"}
meaning:
  id: "Banyak orang asing yang dijamin penjamin ini dikenai tindakan administratif, jauh di atas penjamin lain yang sebanding."
  en: "Many foreigners guaranteed by this guarantor received administrative measures, far above comparable guarantors."
kind: lunak
severity: sedang
agency: Imigrasi
parameters:
  n: {value: 3, least: 2, most: 50, meaning: {id: "jumlah yang ditindak", en: "number with measures"}}
  months: {value: 12, least: 1, most: 60, meaning: {id: "bulan ke belakang", en: "months looked back"}}
  ratio: {value: 3, least: 1, most: 20, meaning: {id: "kali median", en: "times the median"}}
time_dependent: true
summary:
  id: "{n} dari {total} orang yang dijamin dikenai tindakan dalam {months} bulan."
  en: "{n} of {total} persons guaranteed received measures within {months} months."
against:
  - {id: "pemberi kerja besar mempunyai lebih banyak kasus", en: "large employers have more cases by volume"}
clearing:
  - {id: "jaminan atau tindakan dibetulkan", en: "corrected guarantees or measures"}
basis:
  - {citation: "UU 6/2011 ps.63"}
  - {citation: "UU 6/2011 ps.118"}
  - {citation: "Permenimipas 2/2025"}
*/
with guarantees as materialized (
    select p.guarantor, p.person_id, min(p.guarantor_person) as guarantor_person, min(p.guarantor_ref) as guarantor_ref,
           min(p.record_ref) as record_ref
      from rule.permit p
     where p.guarantor is not null and p.person_id is not null and p.status <> 'BATAL'
     group by p.guarantor, p.person_id),
measured as (
    select m.person_id, min(m.record_ref) as record_ref, max(coalesce(m.executed_on, m.decided_on)) as day
      from rule.measure m cross join rule.night n
     where m.kind in ('DEPORTASI', 'PEMBATALAN IZIN', 'PENDETENSIAN', 'BIAYA BEBAN', 'TANGKAL') and m.person_id is not null
       and coalesce(m.executed_on, m.decided_on) > (n.night - make_interval(months => :months))::date
       and coalesce(m.executed_on, m.decided_on) <= n.night
     group by m.person_id),
rates as materialized (
    select g.guarantor, min(g.guarantor_person) as guarantor_person, min(g.guarantor_ref) as guarantor_ref, count(*) as total,
           count(m.person_id) as n, count(m.person_id)::numeric / count(*) as rate,
           floor(log(2, count(*))) as volume, max(m.day) as day,
           array_remove(array_agg(case when m.person_id is not null then g.record_ref end), null) as refs,
           array_remove(array_agg(m.record_ref), null) as measure_refs,
           array_remove(array_agg(m.person_id), null) as persons
      from guarantees g left join measured m on m.person_id = g.person_id
     group by g.guarantor),
medians as (
    select r.volume, percentile_cont(0.5) within group (order by r.rate) as median from rates r group by r.volume)
select array_remove(array[r.guarantor_person], null) || r.persons as subject_person_ids,
       array_remove(array[r.guarantor_ref], null) || r.refs || r.measure_refs as record_refs, r.day as event_date,
       md5(r.guarantor) as event_key, r.n, r.total, :months as months
  from rates r join medians d on d.volume = r.volume
 where r.n >= :n and r.rate >= :ratio * d.median and r.rate > d.median
