-- Evidence that a person was in Indonesia on a day.
drop view if exists warehouse.presence cascade;
create view warehouse.presence as
select s.record_ref, s.fact_ref, s.person_id, s.grade, s.first_night as day, s.feed, s.kecamatan, s.office
  from warehouse.stay s
union all
select l.orang_ref, l.fact_ref, l.orang_person, l.orang_grade, l.tgl_kejadian, 'polri_laporan', null, l.office
  from fact.polri_laporan l
 where l.peran in ('PELAPOR', 'TERLAPOR', 'TERSANGKA') and l.tgl_kejadian is not null
union all
select m.record_ref, m.fact_ref, m.person_id, m.grade, m.day, 'dukcapil_perkawinan', null, m.office
  from warehouse.spouse m
 where m.in_indonesia and not m.by_proxy;
comment on view warehouse.presence is 'Bukti keberadaan di Indonesia pada suatu hari / Evidence of presence in Indonesia on a day';
comment on column warehouse.presence.record_ref is 'Rujukan catatan / Record reference';
comment on column warehouse.presence.fact_ref is 'Rujukan baris / Reference of the row';
comment on column warehouse.presence.person_id is 'Orang terpadu / Consolidated person';
comment on column warehouse.presence.grade is 'Derajat kecocokan / Grade of the link';
comment on column warehouse.presence.day is 'Hari / Day';
comment on column warehouse.presence.feed is 'Sumber / Feed';
comment on column warehouse.presence.kecamatan is 'Kecamatan, bila diketahui / District, where known';
comment on column warehouse.presence.office is 'Kantor pengirim / Sending office';
