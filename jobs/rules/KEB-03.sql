/*
code: KEB-03
title: {id: "Tidak ditemukan catatan masuk", en: "No entry record"}
meaning:
  id: "Orang asing tercatat berada di Indonesia, tetapi tidak ada catatan masuk di TPI mana pun dan tidak ada ITAS/ITAP aktif."
  en: "A foreign person is recorded in Indonesia, but no entry at any checkpoint and no active ITAS/ITAP is known."
kind: keras
severity: tinggi
agency: Imigrasi
parameters:
  presence_days: {value: 180, least: 1, most: 730, meaning: {id: "hari ke belakang yang dilihat", en: "days looked back"}}
  lookback_months: {value: 24, least: 1, most: 60, meaning: {id: "bulan perlintasan yang harus tercakup", en: "months of crossings that must be covered"}}
covered: [imigrasi_perlintasan]
time_dependent: true
summary:
  id: "Tercatat berada di Indonesia {present_on} ({source}); tidak ada catatan masuk dalam {months} bulan yang tercakup."
  en: "Recorded presence in Indonesia on {present_on} ({source}); no entry within the {months} months covered."
against:
  - {id: "nomor paspor salah ketik di penginapan", en: "passport number mistyped at the lodging"}
  - {id: "paspor baru", en: "renewed passport"}
  - {id: "nomor kartu identitas diketik sebagai paspor", en: "identity card number typed as passport"}
clearing:
  - {id: "catatan masuk dari SIMKIM nasional", en: "an entry in the national system"}
basis:
  - {citation: "UU 6/2011 ps.9"}
  - {citation: "UU 6/2011 ps.113"}
  - {citation: "UU 6/2011 ps.119"}
*/
with present as materialized (
    select distinct on (p.person_id) p.person_id, p.record_ref, p.day, p.feed, p.kecamatan
      from rule.presence p
      join rule.person f on f.person_id = p.person_id and f.is_foreign
     cross join rule.night n
     where p.day between n.night - :presence_days and n.night and p.grade in ('A', 'B')
     order by p.person_id, p.day desc, p.record_ref),
entered as materialized (
    select distinct c.person_id from rule.crossing c where c.direction = 'MASUK' and c.person_id is not null),
resident as materialized (
    select i.person_id, max(coalesce(i.valid_until, n.night)) as until
      from rule.permit i cross join rule.night n
     where i.kind in ('ITAS', 'ITAP') and i.status = 'AKTIF' and i.person_id is not null
     group by i.person_id),
unentered as materialized (
    select p.person_id, p.record_ref, p.day, p.feed, p.kecamatan
      from present p
      left join entered e on e.person_id = p.person_id
      left join resident r on r.person_id = p.person_id and r.until >= p.day
     where e.person_id is null and r.person_id is null),
namesakes as materialized (
    select distinct u.person_id
      from unentered u
      join rule.person q on q.person_id = u.person_id
      join rule.record r on r.birth_date = q.birth_date and r.feed = 'imigrasi_perlintasan'
     where r.name = q.name or rule.name_similarity(r.name, q.name) >= 0.92),
covered as materialized (select v.day from rule.crossing_day v)
select array[w.person_id] as subject_person_ids, array[w.record_ref] as record_refs, w.day as event_date,
       w.person_id as event_key, w.kecamatan, w.day as present_on, w.feed as source,
       :lookback_months as months,
       case when (select count(*) from covered v
                   where v.day > (w.day - make_interval(months => :lookback_months))::date and v.day <= w.day)
                 < w.day - (w.day - make_interval(months => :lookback_months))::date
            then 'perlintasan 24 bulan tidak lengkap / 24 months of crossings incomplete' end as not_assessable,
       'imigrasi_perlintasan' as na_feed, '' as na_office,
       (w.day - make_interval(months => :lookback_months))::date as na_from, w.day as na_to
  from unentered w
  left join namesakes s on s.person_id = w.person_id
 where s.person_id is null
