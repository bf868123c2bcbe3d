/*
code: KWN-14
title: {id: "Perceraian segera setelah memperoleh izin lebih tinggi", en: "Divorce soon after obtaining a stronger permit"}
meaning:
  id: "Perkawinan berakhir tak lama setelah izin tetap atau perpanjangan izin pasangan diperoleh."
  en: "The marriage ended soon after a permanent permit or an extended spouse permit was obtained."
kind: lunak
severity: rendah
agency: Imigrasi
parameters:
  days: {value: 180, least: 1, most: 720, meaning: {id: "hari antara izin dan cerai", en: "days between permit and divorce"}}
summary:
  id: "Izin terbit {issued_on}; perkawinan berakhir {divorced_on}."
  en: "Permit issued {issued_on}; marriage ended {divorced_on}."
against:
  - {id: "perkawinan memang dapat gagal", en: "marriages do fail"}
  - {id: "kekerasan dalam rumah tangga; korban tidak boleh takut berpisah", en: "domestic violence; victims must not fear to leave"}
clearing:
  - {id: "tanggal cerai atau izin dibetulkan", en: "a corrected date of divorce or permit"}
basis:
  - {citation: "UU 6/2011 ps.62"}
  - {citation: "UU 6/2011 ps.63"}
  - {citation: "UU 6/2011 ps.135"}
*/
with ended as (
    select m.fact_ref, m.divorced_on, m.wedding_on, m.husband_person as person_id, m.husband_ref as record_ref,
           m.wife_person as other_person, m.wife_ref as other_ref
      from rule.marriage m where m.divorced_on is not null and m.mixed
    union all
    select m.fact_ref, m.divorced_on, m.wedding_on, m.wife_person, m.wife_ref, m.husband_person, m.husband_ref
      from rule.marriage m where m.divorced_on is not null and m.mixed),
permits as (
    select e.fact_ref, e.person_id, e.record_ref, e.other_ref, e.divorced_on, p.record_ref as permit_ref, p.issued_on,
           row_number() over (partition by e.record_ref order by p.issued_on desc, p.record_ref) as nth
      from ended e
      join rule.person f on f.person_id = e.person_id and f.is_foreign
      join rule.permit p on p.person_id = e.person_id and p.issued_on >= e.wedding_on and p.status <> 'BATAL'
       and not p.in_process
       and e.divorced_on - p.issued_on between 0 and :days
       and (p.kind = 'ITAP' or p.kind = 'ITAS' and p.is_spouse_permit and p.origin = 'PERPANJANGAN'))
select array[x.person_id] as subject_person_ids, array[x.record_ref, x.permit_ref] as record_refs, x.divorced_on as event_date,
       x.fact_ref as event_key, x.issued_on, x.divorced_on
  from permits x where x.nth = 1
