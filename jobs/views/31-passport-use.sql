-- Uses of travel documents: on which day, by whom, and until when the document is valid.
drop view if exists warehouse.passport_use cascade;
create view warehouse.passport_use as
with uses as (
    select c.pelintas_ref as record_ref, c.fact_ref, c.tgl_perlintasan::date as used_on,
           c.arah = 'MASUK' and coalesce(c.status_perlintasan, 'DIIZINKAN') = 'DIIZINKAN' as must_be_valid,
           c.tgl_terbit_dokumen as issued_on, c.tgl_habis_dokumen as expires_on
      from fact.imigrasi_perlintasan c
    union all
    select i.pemegang_ref, i.fact_ref, i.tgl_terbit, i.tgl_terbit is not null and i.status <> 'PROSES',
           i.tgl_terbit_paspor, i.tgl_habis_paspor
      from fact.imigrasi_izin_tinggal i
    union all
    select a.tamu_ref, a.fact_ref, a.tgl_check_in::date, true, null, a.tgl_habis_paspor from fact.hotel_apoa a
    union all
    select g.tamu_ref, g.fact_ref, g.check_in::date, false, null, null from fact.hotel_daftar_tamu g
    union all
    select d.penduduk_ref, d.fact_ref, null, false, null, d.tgl_akh_paspor from fact.dukcapil_penduduk d
    union all
    select m.suami_ref, m.fact_ref, m.tgl_perkawinan, false, null, null from fact.dukcapil_perkawinan m
    union all
    select m.istri_ref, m.fact_ref, m.tgl_perkawinan, false, null, null from fact.dukcapil_perkawinan m
    union all
    select l.orang_ref, l.fact_ref, l.tgl_lapor, false, null, null from fact.polri_laporan l
    union all
    select k.almarhum_ref, k.fact_ref, null, false, null, null from fact.dukcapil_kematian k)
select u.record_ref, u.fact_ref, r.person_id, r.grade, split_part(p.passport, ':', 1) as issuer,
       split_part(p.passport, ':', 2) as number, translate(split_part(p.passport, ':', 2), 'OISBZ', '01582') as folded,
       u.used_on, u.must_be_valid, u.issued_on, u.expires_on, r.name, r.birth_date::text as birth_date, r.sex, r.agency
  from uses u
  join warehouse.record r on r.record_ref = u.record_ref
 cross join lateral unnest(r.passports) p (passport);
comment on view warehouse.passport_use is 'Pemakaian dokumen perjalanan / Uses of travel documents';
comment on column warehouse.passport_use.record_ref is 'Rujukan catatan / Record reference';
comment on column warehouse.passport_use.fact_ref is 'Rujukan baris / Reference of the row';
comment on column warehouse.passport_use.person_id is 'Orang terpadu / Consolidated person';
comment on column warehouse.passport_use.grade is 'Derajat kecocokan / Grade of the link';
comment on column warehouse.passport_use.issuer is 'Negara penerbit atau kewarganegaraan / Issuing state, or nationality in its stead; empty if unknown';
comment on column warehouse.passport_use.number is 'Nomor / Number';
comment on column warehouse.passport_use.folded is 'Nomor dengan O/0 I/1 S/5 B/8 Z/2 disamakan / Number with look-alikes made one';
comment on column warehouse.passport_use.used_on is 'Hari pemakaian / Day of use';
comment on column warehouse.passport_use.must_be_valid is 'Pemakaian yang menuntut dokumen berlaku / A use that needs a valid document';
comment on column warehouse.passport_use.issued_on is 'Tanggal terbit menurut baris ini / Issue date by this row';
comment on column warehouse.passport_use.expires_on is 'Tanggal habis menurut baris ini / Expiry by this row';
comment on column warehouse.passport_use.name is 'Nama yang dibandingkan / Comparable name';
comment on column warehouse.passport_use.birth_date is 'Tanggal lahir, mungkin sebagian / Date of birth, possibly partial';
comment on column warehouse.passport_use.sex is 'L atau P / Male or female';
comment on column warehouse.passport_use.agency is 'Instansi / Agency';
