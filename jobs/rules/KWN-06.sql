/*
code: KWN-06
title: {id: "Izin keluarga berasal dari VoA atau bebas visa", en: "Family permit converted from visa on arrival or visa-free"}
meaning:
  id: "Izin pasangan diperoleh dengan alih status dari kedatangan bebas visa atau visa saat kedatangan."
  en: "A spouse permit was obtained by conversion from a visa-free arrival or a visa on arrival."
kind: keras
severity: sedang
agency: Imigrasi
summary:
  id: "Alih status {issued_on}; kedatangan terakhir {arrived_on} dengan indeks {index}."
  en: "Converted on {issued_on}; last arrival {arrived_on} on index {index}."
against:
  - {id: "kebijakan khusus Direktorat Jenderal", en: "an exception by the directorate general"}
  - {id: "kode asal izin salah", en: "a wrong code of origin"}
  - {id: "e-visa terbit setelah keluar, belum diekspor", en: "an e-visa issued after the exit, not exported"}
clearing:
  - {id: "visa kunjungan atau asal izin dibetulkan", en: "a visit visa, or a corrected origin"}
basis:
  - {citation: "Permenkumham 22/2023 jo 11/2024"}
  - {citation: "UU 6/2011 ps.56"}
*/
with permits as (
    select p.person_id, p.record_ref, coalesce(p.applied_on, p.issued_on) as asked_on, p.issued_on, p.kecamatan
      from rule.permit p
     where p.kind = 'ITAS' and p.is_spouse_permit and p.origin = 'ALIH STATUS' and p.person_id is not null
       and p.issued_on is not null and p.status <> 'BATAL'),
basis as (
    select q.record_ref, b.record_ref as basis_ref, b.day, b.index, b.is_arrival,
           row_number() over (partition by q.record_ref order by b.day desc, b.record_ref) as nth
      from permits q
      join (select c.person_id, c.record_ref, c.day, c.visa_index as index, rule.is_arrival_index(c.visa_index) as is_arrival
              from rule.crossing c where c.direction = 'MASUK' and c.visa_index is not null
            union all
            select p.person_id, p.record_ref, p.issued_on, coalesce(p.index, p.kind),
                   p.kind in ('BVK', 'VOA') or rule.is_arrival_index(p.index)
              from rule.permit p where p.issued_on is not null and not p.in_process and p.status <> 'BATAL') b
        on b.person_id = q.person_id and b.record_ref <> q.record_ref and b.day <= q.asked_on)
select array[q.person_id] as subject_person_ids, array[q.record_ref, b.basis_ref] as record_refs, q.issued_on as event_date,
       q.record_ref as event_key, q.kecamatan, q.issued_on, b.day as arrived_on, b.index
  from permits q
  join basis b on b.record_ref = q.record_ref and b.nth = 1 and b.is_arrival
