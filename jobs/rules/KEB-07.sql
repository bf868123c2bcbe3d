/*
code: KEB-07
title: {id: "Kegiatan tidak sesuai izin tinggal", en: "Activity inconsistent with permit"}
meaning:
  id: "Selama izin kunjungan, sumber lain mencatat pekerjaan."
  en: "During a visit permit another source records work."
kind: lunak
severity: tinggi
agency: Imigrasi; Disnaker
parameters:
  nights: {value: 7, least: 1, most: 90, meaning: {id: "malam yang dibayar perusahaan", en: "nights paid by a company"}}
  words: {list: ["KERJA", "BEKERJA", "PROYEK", "TEKNISI", "MEKANIK", "TUKANG", "OPERATOR", "INSTALASI", "WORK"], meaning: {id: "kata yang menunjukkan pekerjaan", en: "words that tell of work"}}
summary:
  id: "Izin kunjungan sejak {since}; tercatat: {what_id}."
  en: "Visit permit since {since}; recorded: {what_en}."
against:
  - {id: "indeks pertemuan usaha membolehkan rapat dan pembelian", en: "a business index allows meetings and purchases"}
  - {id: "penginapan selalu menulis tujuan bisnis", en: "the lodging always writes business as purpose"}
clearing:
  - {id: "izin kerja untuk waktu itu", en: "a work permit for that time"}
basis:
  - {citation: "UU 6/2011 ps.71"}
  - {citation: "UU 6/2011 ps.75"}
  - {citation: "UU 6/2011 ps.122"}
*/
with visits as materialized (
    select c.person_id, c.record_ref, c.day as since,
           coalesce(c.permitted_until, c.day + 30) as until
      from rule.crossing c
      join rule.person f on f.person_id = c.person_id and f.is_foreign
     where c.direction = 'MASUK' and rule.is_visit_index(c.visa_index)
    union all
    select p.person_id, p.record_ref, p.valid_from, coalesce(p.valid_until, p.valid_from + 60)
      from rule.permit p
     where p.person_id is not null and not p.in_process and p.status <> 'BATAL'
       and (p.kind in ('BVK', 'VOA', 'ITK') or rule.is_visit_index(p.index))),
visiting as materialized (
    select v.person_id, v.record_ref, v.since, v.until from visits v
     where not exists (select 1 from rule.permit p
                        where p.person_id = v.person_id and p.kind in ('ITAS', 'ITAP') and p.status <> 'BATAL'
                          and not p.in_process and p.valid_from <= v.until
                          and coalesce(p.valid_until, v.until) >= v.since)),
work as (
    select v.person_id, v.record_ref as visit_ref, v.since, s.record_ref, s.first_night as day, 'tujuan' as what_id,
           'purpose' as what_en
      from visiting v
      join rule.stay s on s.person_id = v.person_id and s.first_night between v.since and v.until
     where exists (select 1 from unnest(:words) w (word) where s.purpose ~ ('(^|[^A-Z])' || w.word || '([^A-Z]|$)'))
    union all
    select v.person_id, v.record_ref, v.since, l.record_ref, coalesce(l.happened_on, l.reported_on), 'kegiatan', 'activity'
      from visiting v
      join rule.report l on l.person_id = v.person_id and coalesce(l.happened_on, l.reported_on) between v.since and v.until
     where exists (select 1 from unnest(:words) w (word) where l.activity ~ ('(^|[^A-Z])' || w.word || '([^A-Z]|$)'))
    union all
    select v.person_id, v.record_ref, v.since, unnest(array_agg(s.record_ref)), min(s.first_night), 'dibayar perusahaan',
           'paid by a company'
      from visiting v
      join rule.stay s on s.person_id = v.person_id and s.first_night between v.since and v.until and s.is_company
     group by v.person_id, v.record_ref, v.since, s.payer
    having sum(s.leaves_on - s.first_night) >= :nights)
select array[w.person_id] as subject_person_ids, array_agg(distinct w.record_ref) || array[w.visit_ref] as record_refs,
       min(w.day) as event_date, w.visit_ref as event_key, w.since,
       string_agg(distinct w.what_id, ', ') as what_id, string_agg(distinct w.what_en, ', ') as what_en
  from work w
 group by w.person_id, w.visit_ref, w.since
