-- Nights at lodgings, as reported in APOA and as kept in guest lists.
drop view if exists warehouse.stay cascade;
create view warehouse.stay as
with delivered as (
    select a.tamu_ref as record_ref, a.fact_ref, a.tamu_person as person_id, a.tamu_grade as grade, 'hotel_apoa' as feed,
           a.id_penginapan as property, a.kecamatan, a.kab_kota, a.tgl_check_in as checked_in,
           coalesce(a.tgl_check_out::date, a.rencana_check_out, a.tgl_check_in::date + 1) as leaves_on, a.office
      from fact.hotel_apoa a
    union all
    select g.tamu_ref, g.fact_ref, g.tamu_person, g.tamu_grade, 'hotel_daftar_tamu', g.id_penginapan, g.kecamatan,
           g.kab_kota, g.check_in, coalesce(g.check_out::date, g.check_in::date + 1), g.office
      from fact.hotel_daftar_tamu g)
select d.record_ref, d.fact_ref, d.person_id, d.grade, d.feed, d.property, d.kecamatan,
       warehouse.regency_code(d.kab_kota) as regency, d.checked_in, d.checked_in::date as first_night,
       least(d.leaves_on, n.night + 1) as leaves_on, d.office
  from delivered d cross join warehouse.night n;
comment on view warehouse.stay is 'Masa menginap dari APOA dan daftar tamu / Stays from APOA and guest lists';
comment on column warehouse.stay.record_ref is 'Rujukan catatan tamu / Record reference of the guest';
comment on column warehouse.stay.fact_ref is 'Rujukan baris / Reference of the row';
comment on column warehouse.stay.person_id is 'Orang terpadu / Consolidated person';
comment on column warehouse.stay.grade is 'Derajat kecocokan / Grade of the link';
comment on column warehouse.stay.feed is 'Sumber / Feed';
comment on column warehouse.stay.property is 'Penginapan / Lodging';
comment on column warehouse.stay.kecamatan is 'Kecamatan penginapan / District of the lodging';
comment on column warehouse.stay.regency is 'Kode kabupaten/kota (Kemendagri, 4 angka) / Regency code, interior ministry';
comment on column warehouse.stay.checked_in is 'Waktu check-in (WIB) / Local time of check-in';
comment on column warehouse.stay.first_night is 'Malam pertama / First night';
comment on column warehouse.stay.leaves_on is 'Hari pergi (tidak termasuk), tercatat, direncanakan, atau semalam / Day of leaving (exclusive): recorded, planned, or after one night';
comment on column warehouse.stay.office is 'Kantor pengirim / Sending office';
