/*
view: machine_zone
title: {id: "Zona baca mesin (MRZ) perlintasan, dibandingkan dengan kolom yang diketik", en: "Machine-readable zones of crossings, held against the typed columns"}
indexes: ["record_ref"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan", en: "Grade of the link"}
  day: {id: "Hari", en: "Day"}
  number_fails: {id: "Angka periksa nomor salah", en: "Check digit of the number fails"}
  birth_fails: {id: "Angka periksa tanggal lahir salah", en: "Check digit of the birth date fails"}
  expiry_fails: {id: "Angka periksa tanggal habis salah", en: "Check digit of the expiry fails"}
  optional_fails: {id: "Angka periksa data tambahan salah", en: "Check digit of the optional data fails"}
  composite_fails: {id: "Angka periksa gabungan salah", en: "Composite check digit fails"}
  number_differs: {id: "Nomor berbeda dari kolom", en: "Number differs from the column"}
  birth_differs: {id: "Tanggal lahir berbeda dari kolom", en: "Birth date differs from the column"}
  expiry_differs: {id: "Tanggal habis berbeda dari kolom", en: "Expiry differs from the column"}
  sex_differs: {id: "Jenis kelamin berbeda dari kolom", en: "Sex differs from the column"}
  nationality_differs: {id: "Kewarganegaraan berbeda dari kolom", en: "Nationality differs from the column"}
*/
with zones as (
    select c.pelintas_ref as record_ref, c.fact_ref, c.pelintas_person as person_id, c.pelintas_grade::text as grade,
           c.tgl_perlintasan::date as day, c.no_dokumen, c.tgl_lahir::text as born, c.tgl_habis_dokumen as expires,
           c.jenis_kelamin::text as sex, c.kebangsaan,
           regexp_replace(replace(upper(c.mrz2), '&LT;', '<'), '[^A-Z0-9<]', '<', 'g') as zone
      from fact.imigrasi_perlintasan c where c.mrz2 is not null),
parts as (
    select z.*, length(z.zone) = 44 as whole, replace(left(z.zone, 9), '<', '') as number, substr(z.zone, 10, 1) as number_digit,
           substr(z.zone, 14, 6) as birth, substr(z.zone, 22, 6) as expiry, substr(z.zone, 21, 1) as zone_sex,
           replace(substr(z.zone, 11, 3), '<', '') as zone_nation
      from zones z where length(z.zone) >= 28)
select p.record_ref, p.fact_ref, p.person_id, p.grade, p.day,
       p.number_digit <> '<' and rule.zone_digit(left(p.zone, 9)) <> p.number_digit as number_fails,
       rule.zone_digit(p.birth) <> substr(p.zone, 20, 1) as birth_fails,
       rule.zone_digit(p.expiry) <> substr(p.zone, 28, 1) as expiry_fails,
       p.whole and rule.zone_digit(substr(p.zone, 29, 14))
         <> case when substr(p.zone, 43, 1) = '<' then '0' else substr(p.zone, 43, 1) end as optional_fails,
       p.whole and rule.zone_digit(left(p.zone, 10) || substr(p.zone, 14, 7) || substr(p.zone, 22, 22))
         <> substr(p.zone, 44, 1) as composite_fails,
       p.number_digit <> '<' and rule.document(p.no_dokumen)
         not in (rule.document(p.number), rule.document(p.number || p.number_digit)) as number_differs,
       coalesce(substr(p.birth, 1, 2) <> substr(p.born, 3, 2)
         or length(p.born) >= 7 and substr(p.birth, 3, 2) <> '<<' and substr(p.birth, 3, 2) <> substr(p.born, 6, 2)
         or length(p.born) = 10 and substr(p.birth, 5, 2) <> '<<' and substr(p.birth, 5, 2) <> substr(p.born, 9, 2), false)
         as birth_differs,
       coalesce(p.expiry <> to_char(p.expires, 'YYMMDD'), false) as expiry_differs,
       coalesce(p.zone_sex = 'M' and p.sex = 'P' or p.zone_sex = 'F' and p.sex = 'L', false) as sex_differs,
       coalesce(case p.zone_nation when 'D' then 'DEU' when 'GBD' then 'GBR' when 'GBN' then 'GBR' when 'GBO' then 'GBR'
                                   when 'GBP' then 'GBR' when 'GBS' then 'GBR' else p.zone_nation end <> p.kebangsaan
         and length(p.kebangsaan) = 3, false) as nationality_differs
  from parts p
