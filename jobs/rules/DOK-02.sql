/*
code: DOK-02
title: {id: "Paspor lama dipakai setelah paspor baru terbit, atau dua kewarganegaraan", en: "Old passport used after renewal, or two nationalities"}
meaning:
  id: "Satu orang mempunyai dua paspor yang masa berlakunya bertindihan, dan yang lama dipakai lama setelah yang baru terbit, atau paspor dua negara dipakai berdekatan."
  en: "One person has two passports with overlapping validity, and the older is used long after the newer was issued, or passports of two states are used close together."
kind: lunak
severity: sedang
agency: Imigrasi
parameters:
  grace_days: {value: 30, least: 0, most: 365, meaning: {id: "hari tenggang setelah paspor baru terbit", en: "days of grace after the newer passport's issue"}}
  window_months: {value: 24, least: 1, most: 120, meaning: {id: "bulan di antara pemakaian paspor dua negara", en: "months between the uses of passports of two states"}}
summary:
  id: "{what_id}"
  en: "{what_en}"
against:
  - {id: "izin tinggal yang berlaku masih tertera di buku lama", en: "a valid permit still sits in the old book"}
  - {id: "kewarganegaraan ganda yang sah", en: "lawful dual nationality"}
  - {id: "penginapan memakai profil tamu yang lama", en: "the lodging re-used the profile of an earlier stay"}
clearing:
  - {id: "pembetulan nomor paspor oleh instansi asal", en: "a correction of the passport number by the source"}
basis:
  - {citation: "UU 6/2011 ps.71 huruf a"}
  - {citation: "UU 12/2006"}
*/
with books as materialized (
    select u.person_id, u.issuer, u.folded, max(u.expires_on) as expires_on, min(u.issued_on) as issued_on,
           min(u.used_on) as first_used, max(u.used_on) as last_used,
           (array_agg(u.record_ref order by u.used_on desc nulls last, u.record_ref))[1] as last_ref,
           (array_agg(u.record_ref order by u.issued_on nulls last, u.used_on nulls last, u.record_ref))[1] as first_ref
      from rule.passport_use u
     where u.person_id is not null and u.issuer <> ''
     group by u.person_id, u.issuer, u.folded),
renewed as (
    select o.person_id, o.folded as old_folded, n.folded as new_folded, n.issued_on, n.first_ref, u.record_ref, u.used_on,
           row_number() over (partition by o.person_id, o.folded, n.folded order by u.used_on desc, u.record_ref) as nth
      from books o
      join books n on n.person_id = o.person_id and n.issuer = o.issuer and n.folded <> o.folded
       and n.issued_on is not null
       and coalesce(o.issued_on < n.issued_on, o.expires_on < n.expires_on, false)
       and coalesce(o.expires_on >= n.issued_on, true)
      join rule.passport_use u on u.person_id = o.person_id and u.issuer = o.issuer and u.folded = o.folded
       and u.used_on > n.issued_on + :grace_days),
two_states as (
    select a.person_id, a.folded as one, b.folded as other, a.last_ref as ref_one, b.last_ref as ref_other,
           greatest(a.last_used, b.last_used) as used_on
      from books a
      join books b on b.person_id = a.person_id and b.issuer > a.issuer
     where a.last_used is not null and b.last_used is not null
       and greatest(a.last_used, b.last_used) <= least(a.last_used, b.last_used) + make_interval(months => :window_months)
       and coalesce(a.issued_on, a.first_used) <= coalesce(b.expires_on, b.last_used)
       and coalesce(b.issued_on, b.first_used) <= coalesce(a.expires_on, a.last_used))
select array[r.person_id] as subject_person_ids, array[r.record_ref, r.first_ref] as record_refs, r.used_on as event_date,
       'lama|' || r.person_id || '|' || r.old_folded || '|' || r.new_folded as event_key,
       'Paspor lama dipakai ' || r.used_on || '; paspor baru terbit ' || r.issued_on || '.' as what_id,
       'Old passport used on ' || r.used_on || '; newer passport issued on ' || r.issued_on || '.' as what_en
  from renewed r where r.nth = 1
union all
select array[t.person_id], array[t.ref_one, t.ref_other], t.used_on, 'dua|' || t.person_id || '|' || t.one || '|' || t.other,
       'Paspor dua negara penerbit dipakai berdekatan.', 'Passports of two issuing states are used close together.'
  from two_states t
