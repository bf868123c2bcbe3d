/*
view: person
title: {id: "Orang terpadu", en: "Consolidated persons"}
indexes: ["person_id", "birth_date"]
columns:
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  name: {id: "Nama", en: "Name"}
  birth_date: {id: "Tanggal lahir, mungkin sebagian", en: "Date of birth, possibly partial"}
  sex: {id: "Jenis kelamin L/P", en: "Sex L/P"}
  is_foreign: {id: "Orang asing", en: "Foreign national"}
  grade_min: {id: "Derajat terlemah", en: "Weakest grade"}
  records: {id: "Jumlah catatan", en: "Number of records"}
*/
select p.person_id, p.name, p.birth_date::text as birth_date, p.sex::text as sex,
       case when p.nationality is not null then p.nationality <> 'IDN'
            else coalesce(bool_or(r.is_foreign), false) end as is_foreign,
       p.grade_min::text as grade_min, p.records
  from warehouse.person p
  left join warehouse.record r on r.person_id = p.person_id
 group by p.person_id, p.name, p.birth_date, p.sex, p.nationality, p.grade_min, p.records
