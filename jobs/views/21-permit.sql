-- Stay permits by holder; applications still in process are marked, cancelled permits left out.
drop view if exists warehouse.permit cascade;
create view warehouse.permit as
select i.pemegang_ref as record_ref, i.fact_ref, i.pemegang_person as person_id, i.pemegang_grade as grade,
       i.no_izin_tinggal as number, i.jenis_izin as kind, i.status, i.status = 'PROSES' as in_process,
       i.tgl_permohonan as applied_on, i.tgl_terbit as issued_on, coalesce(i.tgl_mulai, i.tgl_terbit) as valid_from,
       i.tgl_habis as valid_until, i.tgl_status as status_on, i.kecamatan, i.office
  from fact.imigrasi_izin_tinggal i
 where i.status <> 'BATAL';
comment on view warehouse.permit is 'Izin tinggal per pemegang / Stay permits by holder';
comment on column warehouse.permit.record_ref is 'Rujukan catatan pemegang / Record reference of the holder';
comment on column warehouse.permit.fact_ref is 'Rujukan baris / Reference of the row';
comment on column warehouse.permit.person_id is 'Orang terpadu / Consolidated person';
comment on column warehouse.permit.grade is 'Derajat kecocokan / Grade of the link';
comment on column warehouse.permit.number is 'Nomor izin atau permohonan / Number of the permit or application';
comment on column warehouse.permit.kind is 'Jenis izin / Kind of permit';
comment on column warehouse.permit.status is 'Status izin menurut imigrasi / Status of the permit by immigration';
comment on column warehouse.permit.in_process is 'Masih permohonan / Still an application';
comment on column warehouse.permit.applied_on is 'Tanggal permohonan / Day of the application';
comment on column warehouse.permit.issued_on is 'Tanggal terbit / Day of issue';
comment on column warehouse.permit.valid_from is 'Mulai berlaku / Valid from';
comment on column warehouse.permit.valid_until is 'Berlaku sampai; kosong = tanpa batas / Valid until; empty = no end';
comment on column warehouse.permit.status_on is 'Tanggal status / Day of the status';
comment on column warehouse.permit.kecamatan is 'Kecamatan alamat / District of the address';
comment on column warehouse.permit.office is 'Kantor pengirim / Sending office';
