/*
code: DAT-01
title: {id: "NIK tidak konsisten", en: "NIK inconsistent"}
meaning:
  id: "NIK tidak 16 angka, kode wilayahnya tidak dikenal, tidak sesuai tanggal lahir atau jenis kelamin, atau rusak dalam lembar kerja."
  en: "A NIK has not 16 digits, an unknown region, does not fit the date of birth or the sex, or was damaged in a spreadsheet."
kind: mutu
severity: sedang
agency: Disdukcapil
summary:
  id: "NIK pada kolom {column}: {what_id}."
  en: "NIK in column {column}: {what_en}."
against:
  - {id: "NIK lama dengan tanggal lahir keliru tetap berlaku", en: "an old NIK issued with a wrong birth date stays valid"}
  - {id: "kode wilayah lama (pemekaran)", en: "code of a former region"}
clearing:
  - {id: "pembetulan oleh Disdukcapil", en: "a correction by the civil registry"}
basis:
  - {citation: "UU 23/2006 ps.13"}
*/
with codes as materialized (
    select distinct left(r.code, 6) as code, r.digits, r.former from rule.region r),
provinces as materialized (
    select r.code, r.regencies_listed, r.districts_complete from rule.region r where r.digits = 2),
regencies as materialized (
    select c.code from codes c where c.digits = 4 union select left(c.code, 4) from codes c where c.former),
districts as materialized (
    select c.code from codes c where c.digits = 6),
uses as materialized (
    select u.record_ref, u.fact_ref, u.column_name, u.nik, u.birth_date, u.sex, u.person_id, u.grade, u.damaged
      from rule.nik_use u),
judged as (
    select u.record_ref, u.fact_ref, u.column_name, u.person_id, u.grade,
           case when u.damaged then 'D'
                when u.nik !~ '^[0-9]{16}$' then 'L'
                when right(u.nik, 4) = '0000' then 'S'
                when p.code is null then 'R'
                when p.regencies_listed and g.code is null then 'R'
                when p.districts_complete and k.code is null then 'R'
                when length(u.birth_date) = 10
                     and substr(u.nik, 7, 6) <> lpad(((right(u.birth_date, 2))::integer
                           + case when substr(u.nik, 7, 2)::integer > 40 then 40 else 0 end)::text, 2, '0')
                           || substr(u.birth_date, 6, 2) || substr(u.birth_date, 3, 2) then 'B'
                when u.sex is not null and (substr(u.nik, 7, 2)::integer > 40) <> (u.sex = 'P') then 'X' end as fault
      from uses u
      left join provinces p on p.code = left(u.nik, 2)
      left join regencies g on g.code = left(u.nik, 4)
      left join districts k on k.code = left(u.nik, 6)),
two_persons as (
    select u.nik, min(u.record_ref) as ref_one, max(u.record_ref) as ref_two, min(u.person_id) as one,
           max(u.person_id) as two
      from uses u
     where not u.damaged and u.nik ~ '^[0-9]{16}$' and u.person_id is not null
     group by u.nik having count(distinct u.person_id) > 1)
select array_remove(array[j.person_id], null) as subject_person_ids, array[coalesce(j.record_ref, j.fact_ref)] as record_refs,
       j.fact_ref || '|' || j.column_name as event_key, j.column_name as column,
       case j.fault when 'D' then 'angka terakhir hilang dalam lembar kerja' when 'L' then 'bukan 16 angka'
            when 'S' then 'nomor urut 0000' when 'R' then 'kode wilayah tidak dikenal'
            when 'B' then 'tidak sesuai tanggal lahir' else 'tidak sesuai jenis kelamin' end as what_id,
       case j.fault when 'D' then 'last digit lost in a spreadsheet' when 'L' then 'not 16 digits'
            when 'S' then 'serial 0000' when 'R' then 'unknown region code'
            when 'B' then 'does not fit the date of birth' else 'does not fit the sex' end as what_en
  from judged j
 where j.fault is not null
union all
select array[t.one, t.two], array[t.ref_one, t.ref_two], 'nik|' || t.nik, 'NIK',
       'dipakai dua orang', 'used for two persons'
  from two_persons t
