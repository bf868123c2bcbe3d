/*
code: KWN-02
title: {id: "Mempelai tercatat di luar negeri pada tanggal perkawinan", en: "A spouse was recorded abroad on the wedding date"}
meaning:
  id: "Perkawinan dilangsungkan di Indonesia, sedangkan perlintasan mencatat salah satu mempelai di luar negeri pada hari itu."
  en: "The wedding was held in Indonesia while the crossings record one of the spouses abroad on that day."
kind: keras
severity: kritis
agency: Imigrasi + Disdukcapil/KUA
parameters: {coverage_days: 30}
summary:
  id: "Perkawinan {wedding}; mempelai tercatat keluar {exit_on} dan belum masuk kembali pada hari itu."
  en: "Wedding on {wedding}; a spouse is recorded as leaving on {exit_on} and not back on that day."
against:
  - {id: "tanggal pencatatan tersimpan sebagai tanggal perkawinan", en: "registration date stored as wedding date"}
  - {id: "paspor tertaut ke orang lain", en: "wrong passport linked"}
  - {id: "akad diwakilkan (taukil)", en: "proxy (taukil) wedding"}
  - {id: "masuk melalui TPI lain", en: "entry through another checkpoint"}
clearing:
  - {id: "catatan masuk sebelum hari itu atau pembetulan tanggal akta", en: "an entry before that day or a corrected certificate date"}
basis:
  - {citation: "UU 6/2011 ps.135"}
  - {citation: "UU 1/1974 ps.59-60"}
  - {citation: "PP 9/1975 ps.10"}
*/
with abroad as (
    select s.person_id, s.record_ref, s.fact_ref, s.role, s.grade, s.day, x.record_ref as exit_ref, x.day as exit_on,
           s.day - :coverage_days as from_day, least(s.day + :coverage_days, n.night) as to_day
      from warehouse.spouse s
     cross join warehouse.night n
     cross join lateral (
        select c.record_ref, c.day, c.direction from warehouse.crossing c
         where c.person_id = s.person_id and c.day < s.day
         order by c.crossed_at desc, c.record_ref desc limit 1) x
     where s.in_indonesia and not s.by_proxy and s.day <= n.night and x.direction = 'KELUAR'
       and not exists (select 1 from warehouse.crossing c where c.person_id = s.person_id and c.day = s.day)
       and not exists (
            select 1 from warehouse.crossing c
             where c.person_id = s.person_id and c.day > s.day and c.direction = 'KELUAR'
               and not exists (select 1 from warehouse.crossing e
                                where e.person_id = s.person_id and e.day > s.day and e.direction = 'MASUK'
                                  and e.crossed_at < c.crossed_at)))
select array[a.person_id] as subject_person_ids, array[a.record_ref, a.exit_ref] as record_refs, a.day as event_date,
       a.record_ref as event_key, a.grade as link_grade, a.day as wedding, a.exit_on,
       case when covered.days < a.to_day - a.from_day + 1
            then 'perlintasan di sekitar tanggal itu tidak lengkap / crossings around that day incomplete' end as not_assessable,
       'imigrasi_perlintasan' as na_feed, '' as na_office, a.from_day as na_from, a.to_day as na_to
  from abroad a
 cross join lateral (
    select count(*) as days from warehouse.crossing_coverage v where v.day >= a.from_day and v.day <= a.to_day) covered
