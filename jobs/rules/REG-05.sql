/*
code: REG-05
title: {id: "Alamat berbeda antarinstansi", en: "Address differs between agencies"}
meaning:
  id: "Alamat izin yang berlaku dan alamat penduduk atau alamat menurut penjamin berada di desa atau kecamatan yang berbeda, lebih lama dari batas waktu."
  en: "The address of the permit in force and that of the civil registry or the one the guarantor declared lie in different villages or kecamatan for longer than allowed."
kind: keras
severity: rendah
bands:
  - {severity: sedang, when: {id: "alamat izin tidak dikenal", en: "the address of the permit is unknown"}}
agency: Imigrasi dan Disdukcapil
parameters:
  days: {value: 30, least: 0, most: 365, meaning: {id: "hari setelah alamat terbaru terlihat", en: "days after the newest address was seen"}}
time_dependent: true
summary:
  id: "Alamat izin dan alamat menurut {source} berbeda sejak {since}."
  en: "The permit's address and that by the {source} (penduduk: registry, penjamin: guarantor) differ since {since}."
against:
  - {id: "desa dimekarkan atau berganti nama", en: "a village was split or renamed"}
  - {id: "singkatan dalam alamat", en: "abbreviations in the address"}
  - {id: "izin memakai alamat kantor", en: "the permit carries an office address"}
  - {id: "mutasi sedang diurus", en: "a transfer is in progress"}
clearing:
  - {id: "alamat disamakan", en: "the addresses are brought into line"}
basis:
  - {citation: "UU 6/2011 ps.71 huruf a"}
  - {citation: "UU 6/2011 ps.63 ayat (3)"}
*/
with pairs as (
    select a.person_id, a.record_ref as permit_ref, b.record_ref as registry_ref, greatest(a.since, b.since) as since,
           a.resolved, b.source, n.night
      from rule.address a
      join rule.address b on b.person_id = a.person_id and b.source in ('penduduk', 'penjamin')
      join rule.person p on p.person_id = a.person_id and p.is_foreign
     cross join rule.night n
     where a.source = 'izin' and a.in_force
       and (a.district <> b.district or a.regency <> b.regency
            or a.district = b.district and a.village <> b.village
            or not a.resolved and a.village <> b.village))
select array[p.person_id] as subject_person_ids, array[p.permit_ref, p.registry_ref] as record_refs, p.since as event_date,
       p.permit_ref || '|' || p.registry_ref as event_key, p.source,
       case when p.resolved then 'RENDAH' else 'SEDANG' end as severity, p.since
  from pairs p
 where p.night - p.since > :days
