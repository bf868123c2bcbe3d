-- Every NIK written down, with the date of birth and the sex that stand beside it.
drop view if exists warehouse.nik_use cascade;
create view warehouse.nik_use as
with uses as (
    select d.penduduk_ref as record_ref, d.fact_ref, 'NIK' as column_name, d.nik, d.tgl_lhr::text as birth_date,
           d.jenis_klmin as sex, d.office from fact.dukcapil_penduduk d
    union all
    select m.suami_ref, m.fact_ref, 'SUAMI_NIK', m.suami_nik, m.suami_tgl_lahir::text, 'L', m.office
      from fact.dukcapil_perkawinan m
    union all
    select m.istri_ref, m.fact_ref, 'ISTRI_NIK', m.istri_nik, m.istri_tgl_lahir::text, 'P', m.office
      from fact.dukcapil_perkawinan m
    union all
    select m.saksi1_ref, m.fact_ref, 'SAKSI1_NIK', m.saksi1_nik, null, null, m.office from fact.dukcapil_perkawinan m
    union all
    select m.saksi2_ref, m.fact_ref, 'SAKSI2_NIK', m.saksi2_nik, null, null, m.office from fact.dukcapil_perkawinan m
    union all
    select k.almarhum_ref, k.fact_ref, 'NIK', k.nik, k.tgl_lahir::text, k.jk, k.office from fact.dukcapil_kematian k
    union all
    select i.penjamin_ref, i.fact_ref, 'NIK_PENJAMIN', i.nik_penjamin, null, null, i.office
      from fact.imigrasi_izin_tinggal i)
select u.record_ref, u.fact_ref, u.column_name, u.nik, u.birth_date, u.sex, l.person_id, l.grade, u.office,
       exists (select 1 from warehouse.row_note n
                where n.fact_ref = u.fact_ref and n.column_name = u.column_name and n.rule = 'DAT-01') as damaged
  from uses u
  left join warehouse.link l on l.record_ref = u.record_ref
 where u.nik is not null;
comment on view warehouse.nik_use is 'Semua NIK yang tercatat beserta tanggal lahir dan jenis kelamin di sampingnya / Every NIK with the birth date and sex beside it';
comment on column warehouse.nik_use.record_ref is 'Rujukan catatan / Record reference';
comment on column warehouse.nik_use.fact_ref is 'Rujukan baris / Reference of the row';
comment on column warehouse.nik_use.column_name is 'Kolom / Column';
comment on column warehouse.nik_use.nik is 'NIK sebagaimana tersimpan / NIK as stored';
comment on column warehouse.nik_use.birth_date is 'Tanggal lahir di baris itu / Date of birth in that row';
comment on column warehouse.nik_use.sex is 'Jenis kelamin di baris itu / Sex in that row';
comment on column warehouse.nik_use.person_id is 'Orang terpadu / Consolidated person';
comment on column warehouse.nik_use.grade is 'Derajat kecocokan / Grade of the link';
comment on column warehouse.nik_use.office is 'Kantor pengirim / Sending office';
comment on column warehouse.nik_use.damaged is 'Angka hilang dalam lembar kerja / Digits lost in a spreadsheet';
