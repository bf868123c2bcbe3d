-- Marriages that were not annulled, one row a spouse.
drop view if exists warehouse.spouse cascade;
create view warehouse.spouse as
with both_spouses as (
    select m.suami_ref as record_ref, m.fact_ref, m.suami_person as person_id, m.suami_grade as grade, 'suami' as role,
           m.no_akta, m.tgl_perkawinan as day, m.negara, m.taukil, m.office
      from fact.dukcapil_perkawinan m
    union all
    select m.istri_ref, m.fact_ref, m.istri_person, m.istri_grade, 'istri', m.no_akta, m.tgl_perkawinan, m.negara,
           m.taukil, m.office
      from fact.dukcapil_perkawinan m)
select b.record_ref, b.fact_ref, b.person_id, b.grade, b.role, b.no_akta, b.day,
       coalesce(b.negara, 'IDN') = 'IDN' as in_indonesia, coalesce(b.taukil, 'T') = 'Y' as by_proxy, b.office
  from both_spouses b
 where not exists (select 1 from fact.dukcapil_perceraian c where c.no_akta = b.no_akta and c.jenis = 'BATAL');
comment on view warehouse.spouse is 'Mempelai dari perkawinan yang tidak dibatalkan / Spouses of marriages not annulled';
comment on column warehouse.spouse.record_ref is 'Rujukan catatan mempelai / Record reference of the spouse';
comment on column warehouse.spouse.fact_ref is 'Rujukan baris / Reference of the row';
comment on column warehouse.spouse.person_id is 'Orang terpadu / Consolidated person';
comment on column warehouse.spouse.grade is 'Derajat kecocokan / Grade of the link';
comment on column warehouse.spouse.role is 'suami atau istri / husband or wife';
comment on column warehouse.spouse.no_akta is 'Nomor akta / Number of the certificate';
comment on column warehouse.spouse.day is 'Tanggal perkawinan / Wedding day';
comment on column warehouse.spouse.in_indonesia is 'Dilangsungkan di Indonesia / Held in Indonesia';
comment on column warehouse.spouse.by_proxy is 'Taukil / By proxy';
comment on column warehouse.spouse.office is 'Kantor pengirim / Sending office';
