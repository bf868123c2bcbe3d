/*
code: KEB-03
title: {id: "Tidak ditemukan catatan masuk", en: "No entry record"}
meaning:
  id: "Orang asing tercatat berada di Indonesia, tetapi tidak ada catatan masuk di TPI mana pun dan tidak ada ITAS/ITAP aktif."
  en: "A foreign person is recorded in Indonesia, but no entry at any checkpoint and no active ITAS/ITAP is known."
kind: keras
severity: tinggi
agency: Imigrasi
parameters: {presence_days: 180, lookback_months: 24}
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
with present as (
    select distinct on (p.person_id) p.person_id, p.record_ref, p.day, p.feed, p.kecamatan, f.grade_min, n.night
      from warehouse.presence p
      join warehouse.foreigner f on f.person_id = p.person_id and f.grade_min in ('A', 'B')
     cross join warehouse.night n
     where p.day between n.night - :presence_days and n.night and p.grade in ('A', 'B')
     order by p.person_id, p.day desc, p.record_ref),
without_entry as (
    select p.person_id, p.record_ref, p.day, p.feed, p.kecamatan, p.grade_min, p.night
      from present p
     where not exists (select 1 from warehouse.crossing c where c.person_id = p.person_id and c.direction = 'MASUK')
       and not exists (select 1 from warehouse.permit i
                        where i.person_id = p.person_id and i.kind in ('ITAS', 'ITAP') and i.status = 'AKTIF'
                          and coalesce(i.valid_until, p.night) >= p.day)
       and not exists (select 1 from warehouse.person q join warehouse.record r on r.birth_date = q.birth_date
                        where q.person_id = p.person_id and r.feed = 'imigrasi_perlintasan'
                          and (r.name = q.name or warehouse.name_similarity(r.name, q.name) >= 0.92)))
select array[w.person_id] as subject_person_ids, array[w.record_ref] as record_refs, w.day as event_date,
       w.person_id as event_key, w.grade_min as link_grade, w.kecamatan, w.day as present_on, w.feed as source,
       :lookback_months as months,
       case when (select count(*) from warehouse.crossing_coverage v
                   where v.day > (w.day - make_interval(months => :lookback_months))::date and v.day <= w.day)
                 < w.day - (w.day - make_interval(months => :lookback_months))::date
            then 'perlintasan 24 bulan tidak lengkap / 24 months of crossings incomplete' end as not_assessable,
       'imigrasi_perlintasan' as na_feed, '' as na_office,
       (w.day - make_interval(months => :lookback_months))::date as na_from, w.day as na_to
  from without_entry w
