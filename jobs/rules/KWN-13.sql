/*
code: KWN-13
title: {id: "WNI berangkat ke luar negeri segera setelah perkawinan (indikator pelindungan)", en: "Indonesian spouse departs soon after marriage (protection indicator)"}
meaning:
  id: "Pasangan WNI berangkat pertama kali dengan paspor baru tak lama setelah perkawinan, disertai tanda lain; perlu pengecekan keselamatan."
  en: "The Indonesian spouse departs for the first time on a new passport soon after the wedding, with a further sign; a welfare check is needed."
kind: lunak
severity: tinggi
agency: Imigrasi, BP3MI/P4MI, Polres PPA
queue: pelindungan
parameters:
  days: {value: 90, least: 1, most: 365, meaning: {id: "hari setelah perkawinan", en: "days after the wedding"}}
  passport_days: {value: 60, least: 1, most: 365, meaning: {id: "hari antara paspor dan perkawinan", en: "days between passport and wedding"}}
  pair_minutes: {value: 15, least: 1, most: 120, meaning: {id: "menit antara dua keberangkatan", en: "minutes between two departures"}}
  age: {value: 21, least: 18, most: 30, meaning: {id: "usia muda di bawah", en: "young below the age of"}}
  return_days: {value: 180, least: 30, most: 720, meaning: {id: "hari tanpa kepulangan", en: "days without a return"}}
  nights_before: {value: 3, least: 1, most: 14, meaning: {id: "malam sebelum berangkat", en: "nights before departure"}}
time_dependent: true
summary:
  id: "Perlu pengecekan keselamatan: menikah {wedding_on}, berangkat {left_on}; {what_id}."
  en: "Welfare check needed: married {wedding_on}, departed {left_on}; {what_en}."
against:
  - {id: "kepindahan keluarga atau bulan madu", en: "an ordinary relocation or honeymoon"}
  - {id: "wisata bersama", en: "a group tour"}
clearing:
  - {id: "kepulangan atau keadaan baik dipastikan", en: "a return, or well-being confirmed"}
basis:
  - {citation: "UU 21/2007 ps.2", to: 2026-01-01}
  - {citation: "KUHP ps.455", from: 2026-01-02}
  - {citation: "UU 18/2017"}
*/
with departures as materialized (
    select distinct on (s.record_ref) s.person_id, s.record_ref, s.other_person, s.day as wedding_on, c.record_ref as exit_ref,
           c.crossed_at, c.day as left_on, c.checkpoint, c.document_issued_on
      from rule.spouse s
      join rule.person p on p.person_id = s.person_id and not p.is_foreign
      join rule.crossing c on c.person_id = s.person_id and c.direction = 'KELUAR'
     where s.mixed
     order by s.record_ref, c.crossed_at, c.record_ref),
soon as materialized (
    select d.* from departures d
     where d.left_on between d.wedding_on and d.wedding_on + :days
       and abs(d.document_issued_on - d.wedding_on) <= :passport_days),
contacts as (
    select d.record_ref, d.left_on, x.value
      from soon d
      join rule.stay s on s.person_id = d.person_id and s.first_night < d.left_on
       and s.leaves_on > d.left_on - :nights_before
      join rule.record r on r.record_ref = s.record_ref
     cross join lateral (values ('bayar|' || s.payer), ('telepon|' || r.phones[1])) x (value)
     where x.value is not null),
signs as (
    select a.record_ref, 'berangkat bersama pengantin baru lain' as what_id, 'departed together with another newly wed' as what_en
      from soon a
      join departures b on b.checkpoint = a.checkpoint and b.person_id <> a.person_id
       and abs(extract(epoch from b.crossed_at - a.crossed_at)) <= :pair_minutes * 60
       and b.left_on between b.wedding_on and b.wedding_on + :days
    union
    select a.record_ref, 'pembayar atau telepon yang sama', 'same payer or telephone'
      from contacts a join contacts b on b.value = a.value and b.record_ref <> a.record_ref and abs(b.left_on - a.left_on) <= :days
    union
    select d.record_ref, 'usia di bawah ' || :age, 'below the age of ' || :age
      from soon d join rule.person p on p.person_id = d.person_id where rule.age(p.birth_date, d.left_on) < :age
    union
    select d.record_ref, 'tidak kembali sedangkan pasangan masuk lagi', 'not returned while the spouse re-entered'
      from soon d cross join rule.night n
     where n.night >= d.left_on + :return_days
       and not exists (select 1 from rule.crossing c where c.person_id = d.person_id and c.direction = 'MASUK' and c.crossed_at > d.crossed_at)
       and exists (select 1 from rule.crossing c where c.person_id = d.other_person and c.direction = 'MASUK' and c.crossed_at > d.crossed_at))
select array[d.person_id] as subject_person_ids, array[d.record_ref, d.exit_ref] as record_refs, d.left_on as event_date,
       d.record_ref as event_key, d.wedding_on, d.left_on, string_agg(g.what_id, ', ' order by g.what_id) as what_id,
       string_agg(g.what_en, ', ' order by g.what_en) as what_en
  from soon d join signs g on g.record_ref = d.record_ref
 group by d.person_id, d.record_ref, d.exit_ref, d.left_on, d.wedding_on
