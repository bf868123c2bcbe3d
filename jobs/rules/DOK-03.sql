/*
code: DOK-03
title: {id: "MRZ tidak konsisten", en: "MRZ inconsistent"}
meaning:
  id: "Angka periksa zona baca mesin salah, atau isinya berbeda dari kolom yang diketik pada baris yang sama."
  en: "A check digit of the machine-readable zone fails, or the zone differs from the typed columns of the same row."
kind: mutu
severity: sedang
agency: Imigrasi
summary:
  id: "MRZ tidak konsisten: {what_id}."
  en: "MRZ inconsistent: {what_en}."
against:
  - {id: "salah baca mesin", en: "an error of the reader"}
  - {id: "pengisi < hilang dalam CSV", en: "filler < lost in the CSV"}
  - {id: "dokumen negara tertentu tidak mengikuti ICAO 9303", en: "some states issue documents that do not follow ICAO 9303"}
clearing:
  - {id: "baris yang dibetulkan", en: "a corrected row"}
basis:
  - {citation: "ICAO Doc 9303"}
  - {citation: "UU 6/2011 ps.119"}
*/
with faults as (
    select z.record_ref, z.person_id, z.day,
           concat_ws(', ', case when z.number_fails then 'angka periksa nomor' end,
               case when z.birth_fails then 'angka periksa tanggal lahir' end,
               case when z.expiry_fails then 'angka periksa tanggal habis' end,
               case when z.optional_fails then 'angka periksa data tambahan' end,
               case when z.composite_fails then 'angka periksa gabungan' end,
               case when z.number_differs then 'nomor berbeda dari kolom' end,
               case when z.birth_differs then 'tanggal lahir berbeda dari kolom' end,
               case when z.expiry_differs then 'tanggal habis berbeda dari kolom' end,
               case when z.sex_differs then 'jenis kelamin berbeda dari kolom' end,
               case when z.nationality_differs then 'kewarganegaraan berbeda dari kolom' end) as what_id,
           concat_ws(', ', case when z.number_fails then 'check digit of the number' end,
               case when z.birth_fails then 'check digit of the birth date' end,
               case when z.expiry_fails then 'check digit of the expiry' end,
               case when z.optional_fails then 'check digit of the optional data' end,
               case when z.composite_fails then 'composite check digit' end,
               case when z.number_differs then 'number differs from the column' end,
               case when z.birth_differs then 'birth date differs from the column' end,
               case when z.expiry_differs then 'expiry differs from the column' end,
               case when z.sex_differs then 'sex differs from the column' end,
               case when z.nationality_differs then 'nationality differs from the column' end) as what_en
      from rule.machine_zone z)
select array[f.person_id] as subject_person_ids, array[f.record_ref] as record_refs, f.day as event_date,
       f.record_ref as event_key, f.what_id, f.what_en
  from faults f where f.what_id <> ''
