/*
code: REG-06
title: {id: "Perkawinan terlambat dicatatkan", en: "Marriage registered late"}
meaning:
  id: "Perkawinan dicatat lewat batas waktu, atau perkawinan di luar negeri dilaporkan lewat batas setelah pulang."
  en: "A marriage was recorded after its deadline, or a marriage abroad was reported too long after the return."
kind: keras
severity: rendah
agency: Disdukcapil
parameters:
  home_days: {value: 60, least: 1, most: 365, meaning: {id: "hari untuk mencatatkan di dalam negeri", en: "days to record at home"}}
  abroad_days: {value: 30, least: 1, most: 365, meaning: {id: "hari untuk melapor setelah pulang", en: "days to report after the return"}}
summary:
  id: "Perkawinan {wedding_on}, dicatat {recorded_on} ({days} hari)."
  en: "Wedding on {wedding_on}, recorded on {recorded_on} ({days} days)."
against:
  - {id: "desa terpencil, jalan sungai", en: "a remote village, river transport"}
  - {id: "tanggal pemberkatan dan tanggal hukum berbeda", en: "the church date and the legal date differ"}
  - {id: "pencatatan massal", en: "a mass registration"}
clearing:
  - {id: "tanggal dibetulkan", en: "a corrected date"}
basis:
  - {citation: "UU 23/2006 ps.34"}
  - {citation: "UU 23/2006 ps.37"}
  - {citation: "Perpres 96/2018 ps.37-40"}
*/
with returned as (
    select m.fact_ref, min(c.day) as back_on, (array_agg(c.record_ref order by c.crossed_at, c.record_ref))[1] as record_ref
      from rule.marriage m
      join rule.person p on p.person_id in (m.husband_person, m.wife_person) and not p.is_foreign
      join rule.crossing c on c.person_id = p.person_id and c.direction = 'MASUK' and c.day >= m.wedding_on
     where not m.in_indonesia or m.recording = 'PELAPORAN LN'
     group by m.fact_ref),
late as (
    select m.fact_ref, m.husband_ref, m.husband_person, m.wife_ref, m.wife_person, null as entry_ref, m.wedding_on,
           m.recorded_on, m.recorded_on - m.wedding_on as days
      from rule.marriage m
     where m.body = 'DUKCAPIL' and coalesce(m.recording, 'PERKAWINAN') = 'PERKAWINAN' and m.in_indonesia
       and m.recorded_on - m.wedding_on > :home_days
    union all
    select m.fact_ref, m.husband_ref, m.husband_person, m.wife_ref, m.wife_person, r.record_ref, m.wedding_on, m.recorded_on,
           m.recorded_on - r.back_on
      from rule.marriage m join returned r on r.fact_ref = m.fact_ref
     where m.recorded_on - r.back_on > :abroad_days)
select array[l.husband_person, l.wife_person] as subject_person_ids, array[l.husband_ref, l.wife_ref, l.entry_ref] as record_refs,
       l.wedding_on as event_date, l.fact_ref as event_key, l.wedding_on, l.recorded_on, l.days
  from late l
