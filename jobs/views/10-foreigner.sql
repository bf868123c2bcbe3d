-- Who is a foreign national: what the civil registry or the travel documents say, not what a hotel assumes.
drop view if exists warehouse.foreigner cascade;
create view warehouse.foreigner as
select p.person_id, p.grade_min, p.nationality
  from warehouse.person p
 where case when p.nationality is not null then p.nationality <> 'IDN'
            else exists (select 1 from warehouse.record r where r.person_id = p.person_id and r.is_foreign) end;
comment on view warehouse.foreigner is 'Orang yang menurut datanya bukan WNI / Persons who are no Indonesians by their data';
comment on column warehouse.foreigner.person_id is 'Nomor orang terpadu / Consolidated person';
comment on column warehouse.foreigner.grade_min is 'Derajat tautan terlemah / Least sure link';
comment on column warehouse.foreigner.nationality is 'Kewarganegaraan, alpha-3; kosong bila hanya tercatat WNA / Nationality; empty where only known as foreign';
