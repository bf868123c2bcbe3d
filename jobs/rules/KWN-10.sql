/*
code: KWN-10
title: {id: "Klaster saksi, penghubung, atau kontak yang sama", en: "Same witness, agent or contact cluster"}
meaning:
  id: "Saksi, telepon, surel, alamat, atau kuasa pengurus yang sama muncul pada beberapa pasangan campuran yang tidak berkerabat."
  en: "The same witness, telephone, e-mail, address or agent occurs with several unrelated mixed couples."
kind: lunak
severity: tinggi
agency: Polres dan Imigrasi
parameters:
  months: {value: 12, least: 1, most: 60, meaning: {id: "bulan ke belakang", en: "months looked back"}}
  n: {value: 3, least: 2, most: 20, meaning: {id: "jumlah pasangan", en: "number of couples"}}
  office_persons: {value: 10, least: 3, most: 100, meaning: {id: "orang per nomor sejak nomor dianggap nomor kantor", en: "persons from which a number counts as an office's"}}
  known_witnesses: {list: [], meaning: {id: "NIK pemuka agama, penghulu, dan pencatat yang dikecualikan", en: "NIK of officiants, penghulu and registrars left out"}}
  known_agents: {list: [], meaning: {id: "kuasa pengurus yang dikecualikan", en: "agents left out"}}
time_dependent: true
summary:
  id: "{what_id} yang sama pada {n} pasangan."
  en: "The same {what_en} with {n} couples."
against:
  - {id: "jemaat kecil: orang yang sama menjadi saksi", en: "a small parish: the same person witnesses most weddings"}
  - {id: "nomor penginapan atau biro jasa", en: "the number of a lodging or bureau"}
clearing:
  - {id: "kontak atau saksi dibetulkan", en: "a corrected contact or witness"}
basis:
  - {citation: "UU 21/2007 ps.2", to: 2026-01-01}
  - {citation: "UU 21/2007 ps.10"}
  - {citation: "UU 21/2007 ps.11"}
  - {citation: "UU 6/2011 ps.118"}
  - {citation: "UU 6/2011 ps.135"}
  - {citation: "KUHP ps.455", from: 2026-01-02}
*/
with weddings as materialized (
    select m.fact_ref, m.husband_person as one, m.wife_person as other, m.husband_ref as ref_one, m.wife_ref as ref_other,
           m.wedding_on as day,
           '+' || regexp_replace(regexp_replace(m.phone, '[^0-9]', '', 'g'), '^(62|0)', '62') as phone
      from rule.marriage m cross join rule.night t
     where m.mixed and not m.annulled and m.husband_person is not null and m.wife_person is not null
       and m.wedding_on > (t.night - make_interval(months => :months))::date and m.wedding_on <= t.night),
permits as materialized (
    select p.person_id as one, coalesce(p.guarantor_person, p.guarantor) as other, p.record_ref as ref_one,
           p.guarantor_ref as ref_other, p.issued_on as day, r.phones, p.email, p.agent
      from rule.permit p
      join rule.record r on r.record_ref = p.record_ref
     cross join rule.night t
     where p.is_spouse_permit and p.person_id is not null and p.status <> 'BATAL'
       and p.issued_on > (t.night - make_interval(months => :months))::date and p.issued_on <= t.night),
shared as (
    select 'saksi' as what_id, 'witness' as what_en, w.nik as value, d.one, d.other, d.ref_one, d.ref_other, d.day
      from weddings d join rule.witness w on w.fact_ref = d.fact_ref 
     where w.nik is not null and w.nik <> all (:known_witnesses)
    union all
    select 'telepon', 'telephone', d.phone, d.one, d.other, d.ref_one, d.ref_other, d.day from weddings d where d.phone is not null
    union all
    select 'telepon', 'telephone', u.phone, p.one, p.other, p.ref_one, p.ref_other, p.day
      from permits p cross join lateral unnest(p.phones) u (phone)
    union all
    select 'surel', 'e-mail', p.email, p.one, p.other, p.ref_one, p.ref_other, p.day from permits p where p.email is not null
    union all
    select 'kuasa pengurus', 'agent', p.agent, p.one, p.other, p.ref_one, p.ref_other, p.day
      from permits p where p.agent is not null and p.agent <> all (:known_agents)
    union all
    select 'alamat', 'address', a.unit, p.one, p.other, p.ref_one, p.ref_other, p.day
      from permits p join rule.address a on a.record_ref = p.ref_one and a.unit is not null),
couples as materialized (
    select s.what_id, s.what_en, s.value, least(s.one, s.other) as one, greatest(s.one, s.other) as other,
           min(s.ref_one) as ref_one, min(s.ref_other) as ref_other, max(s.day) as day
      from shared s group by s.what_id, s.what_en, s.value, least(s.one, s.other), greatest(s.one, s.other)),
many as materialized (
    select c.what_en, c.value from couples c group by c.what_en, c.value having count(*) >= :n),
candidates as materialized (
    select c.what_id, c.what_en, c.value, c.one, c.other, c.ref_one, c.ref_other, c.day
      from couples c join many m on m.what_en = c.what_en and m.value = c.value),
unrelated as (
    select c.* from candidates c
     where not exists (select 1 from candidates d
                         join rule.kin k on k.person_id in (c.one, c.other) and k.kin_id in (d.one, d.other)
                        where d.what_en = c.what_en and d.value = c.value and (d.one, d.other) < (c.one, c.other)
                          and k.person_id not in (d.one, d.other) and k.kin_id not in (c.one, c.other))),
used_by as (
    select u.phone as value, count(distinct r.person_id) as persons
      from rule.record r cross join lateral unnest(r.phones) u (phone) group by u.phone)
select array_remove(array_agg(distinct u.one) || array_agg(distinct u.other), null) as subject_person_ids,
       array_agg(u.ref_one) || array_agg(u.ref_other) as record_refs, max(u.day) as event_date,
       u.what_en || '|' || md5(u.value) as event_key, u.what_id, u.what_en, count(*) as n
  from unrelated u
  left join used_by b on u.what_en = 'telephone' and b.value = u.value
 where coalesce(b.persons, 0) <= :office_persons
 group by u.what_id, u.what_en, u.value
having count(*) >= :n
