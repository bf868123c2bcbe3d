/*
code: KWN-08
title: {id: "WNI yang sama menjadi pasangan atau penjamin berulang", en: "Same Indonesian repeatedly spouse or guarantor"}
meaning:
  id: "WNI yang sama tercatat menikah dengan beberapa orang asing atau menjamin beberapa pemegang izin pasangan yang tidak berkerabat. Ia mungkin korban."
  en: "One Indonesian is recorded in marriages to several foreigners, or guarantees several unrelated holders of spouse permits. He or she may be a victim."
kind: lunak
severity: sedang
bands:
  - {severity: tinggi, when: {id: "tiga atau lebih", en: "three or more"}}
agency: Imigrasi; Polres
parameters:
  months: {value: 36, least: 6, most: 120, meaning: {id: "bulan ke belakang", en: "months looked back"}}
  spouse_n: {value: 2, least: 2, most: 10, meaning: {id: "jumlah perkawinan", en: "number of marriages"}}
  sponsor_n: {value: 3, least: 2, most: 20, meaning: {id: "jumlah yang dijamin", en: "number guaranteed"}}
time_dependent: true
summary:
  id: "WNI yang sama: {what_id}."
  en: "The same Indonesian: {what_en}."
against:
  - {id: "menikah lagi setelah cerai atau kematian", en: "remarried after divorce or death"}
  - {id: "orang tua menjamin beberapa menantu", en: "a parent guarantees several in-laws"}
  - {id: "kepala keluarga ditulis sebagai penjamin", en: "the head of the family was entered"}
clearing:
  - {id: "data perkawinan atau penjamin dibetulkan", en: "corrected data of marriages or guarantors"}
basis:
  - {citation: "UU 6/2011 ps.63"}
  - {citation: "UU 6/2011 ps.118"}
  - {citation: "UU 6/2011 ps.135"}
  - {citation: "KUHP ps.455", from: 2026-01-02}
*/
with wed as (
    select s.person_id, count(distinct s.other_person) as n, array_agg(distinct s.record_ref) || array_agg(distinct s.other_ref) as refs,
           array_agg(distinct s.other_person) as others, max(s.day) as day
      from rule.spouse s
      join rule.person o on o.person_id = s.other_person and o.is_foreign
      join rule.person p on p.person_id = s.person_id and not p.is_foreign
     cross join rule.night n
     where s.day > (n.night - make_interval(months => :months))::date and s.day <= n.night
     group by s.person_id having count(distinct s.other_person) >= :spouse_n),
sponsored as materialized (
    select p.guarantor_person as person_id, p.person_id as holder, min(p.record_ref) as record_ref,
           min(p.guarantor_ref) as guarantor_ref, max(p.issued_on) as day
      from rule.permit p cross join rule.night n
     where p.is_spouse_permit and p.guarantor_person is not null and p.person_id is not null and p.status <> 'BATAL'
       and p.issued_on > (n.night - make_interval(months => :months))::date and p.issued_on <= n.night
     group by p.guarantor_person, p.person_id),
many as materialized (
    select s.person_id from sponsored s group by s.person_id having count(*) >= :sponsor_n),
candidates as materialized (
    select s.person_id, s.holder, s.record_ref, s.guarantor_ref, s.day
      from sponsored s join many m on m.person_id = s.person_id),
unrelated as (
    select a.person_id, a.holder, a.record_ref, a.guarantor_ref, a.day from candidates a
     where not exists (select 1 from candidates b join rule.kin k on k.person_id = a.holder and k.kin_id = b.holder
                        where b.person_id = a.person_id and b.holder < a.holder)),
vouched as (
    select u.person_id, count(*) as n, array_agg(u.record_ref) || array_agg(u.guarantor_ref) as refs,
           array_agg(u.holder) as others, max(u.day) as day
      from unrelated u group by u.person_id having count(*) >= :sponsor_n)
select array[w.person_id] || w.others as subject_person_ids, w.refs as record_refs, w.day as event_date,
       w.person_id || '|pasangan' as event_key, case when w.n >= 3 then 'TINGGI' else 'SEDANG' end as severity,
       'menikah dengan ' || w.n || ' orang asing' as what_id, 'married to ' || w.n || ' foreigners' as what_en
  from wed w
union all
select array[v.person_id] || v.others, v.refs, v.day, v.person_id || '|penjamin', 'TINGGI',
       'menjamin ' || v.n || ' pemegang izin pasangan', 'guarantees ' || v.n || ' holders of spouse permits'
  from vouched v
