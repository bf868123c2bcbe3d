/*
code: REG-07
title: {id: "Perubahan status sipil tidak dilaporkan ke Imigrasi", en: "Civil-status change not reported to Immigration"}
meaning:
  id: "Cerai, kematian pasangan, atau perkawinan pemegang izin tercatat, tetapi izin masih memuat keadaan lama."
  en: "A divorce, the death of the spouse, or a marriage of a permit holder is recorded, yet the permit still shows the old state."
kind: keras
severity: sedang
agency: Imigrasi
parameters:
  days: {value: 30, least: 1, most: 180, meaning: {id: "hari untuk melapor", en: "days to report"}}
time_dependent: true
summary:
  id: "{what_id} tercatat {changed_on}; izin belum disesuaikan."
  en: "{what_en} recorded on {changed_on}; the permit is unchanged."
against:
  - {id: "perubahan sudah diajukan, belum diekspor", en: "the change is filed but not exported"}
  - {id: "putusan belum berkekuatan tetap", en: "the ruling is not yet final"}
  - {id: "berhak tinggal atas dasar sendiri", en: "entitled to stay on own right"}
clearing:
  - {id: "izin disesuaikan", en: "the permit is adjusted"}
basis:
  - {citation: "UU 6/2011 ps.63 ayat (3)"}
  - {citation: "UU 6/2011 ps.71 huruf a"}
  - {citation: "UU 6/2011 ps.116"}
*/
with permits as materialized (
    select p.person_id, p.record_ref, p.issued_on, p.is_spouse_permit, p.civil_status, p.guarantor_person,
           p.marriage_number, p.kecamatan, n.night
      from rule.permit p cross join rule.night n
     where p.kind in ('ITAS', 'ITAP') and p.status = 'AKTIF' and p.person_id is not null
       and coalesce(p.valid_until, n.night) >= n.night),
ended as (
    select p.person_id, p.record_ref, s.record_ref as event_ref, s.ended_on as changed_on, p.kecamatan, p.night, s.fact_ref,
           case when s.divorced_on = s.ended_on then 'Cerai' else 'Kematian pasangan' end as what_id,
           case when s.divorced_on = s.ended_on then 'Divorce' else 'Death of the spouse' end as what_en
      from permits p
      join rule.spouse s on s.person_id = p.person_id and s.ended_on is not null and p.issued_on < s.ended_on
     where p.is_spouse_permit and (p.guarantor_person is null or p.guarantor_person = s.other_person
                                   or p.marriage_number = s.number)
       and not exists (select 1 from rule.spouse o
                        where o.person_id = p.person_id and o.fact_ref <> s.fact_ref and o.ended_on is null)
       and not exists (select 1 from rule.death k where k.person_id = p.person_id)),
married as (
    select p.person_id, p.record_ref, s.record_ref, s.recorded_on, p.kecamatan, p.night, s.fact_ref, 'Perkawinan', 'Marriage'
      from permits p
      join rule.spouse s on s.person_id = p.person_id and s.ended_on is null and p.issued_on < s.recorded_on
     where p.civil_status in ('BELUM KAWIN', 'LAJANG', 'SINGLE') and not p.is_spouse_permit),
changes as (select * from ended union all select * from married)
select array[c.person_id] as subject_person_ids, array[c.record_ref, c.event_ref] as record_refs, c.changed_on as event_date,
       c.record_ref || '|' || c.fact_ref as event_key, c.kecamatan, c.what_id, c.what_en, c.changed_on
  from changes c
 where c.night - c.changed_on > :days
