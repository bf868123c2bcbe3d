-- Movements across the border; refused and postponed crossings are none.
drop view if exists warehouse.crossing cascade;
create view warehouse.crossing as
select c.pelintas_ref as record_ref, c.fact_ref, c.pelintas_person as person_id, c.pelintas_grade as grade,
       c.tgl_perlintasan as crossed_at, c.tgl_perlintasan::date as day, c.arah as direction, c.tpi as checkpoint,
       c.berlaku_sd as permitted_until, c.office
  from fact.imigrasi_perlintasan c
 where coalesce(c.status_perlintasan, 'DIIZINKAN') in ('DIIZINKAN', 'DEPORTASI');
comment on view warehouse.crossing is 'Perlintasan yang terjadi (diizinkan atau deportasi) / Movements across the border';
comment on column warehouse.crossing.record_ref is 'Rujukan catatan pelintas / Record reference of the traveller';
comment on column warehouse.crossing.fact_ref is 'Rujukan baris / Reference of the row';
comment on column warehouse.crossing.person_id is 'Orang terpadu / Consolidated person';
comment on column warehouse.crossing.grade is 'Derajat kecocokan / Grade of the link';
comment on column warehouse.crossing.crossed_at is 'Waktu perlintasan (WIB) / Local time of the crossing';
comment on column warehouse.crossing.day is 'Tanggal perlintasan / Day of the crossing';
comment on column warehouse.crossing.direction is 'MASUK atau KELUAR / Entry or exit';
comment on column warehouse.crossing.checkpoint is 'TPI / Checkpoint';
comment on column warehouse.crossing.permitted_until is 'Izin masuk berlaku sampai / Stay granted at entry ends';
comment on column warehouse.crossing.office is 'Kantor pengirim / Sending office';

-- Days on which the crossings of the whole country are known.
drop view if exists warehouse.crossing_coverage cascade;
create view warehouse.crossing_coverage as
select distinct day from warehouse.coverage where feed = 'imigrasi_perlintasan';
comment on view warehouse.crossing_coverage is 'Hari yang tercakup oleh ekspor perlintasan (nasional) / Days the national crossing exports cover';
comment on column warehouse.crossing_coverage.day is 'Hari / Day';
