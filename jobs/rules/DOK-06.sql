/*
code: DOK-06
title: {id: "Dokumen hilang atau dicabut digunakan", en: "Lost or revoked document used"}
meaning:
  id: "Dokumen yang dilaporkan hilang, atau izin yang dicabut atau batal, dipakai pada tanggal sesudahnya."
  en: "A document reported lost, or a revoked or cancelled permit, is used on a later date."
kind: keras
severity: kritis
agency: Imigrasi
parameters:
  grace_days: {value: 1, least: 0, most: 30, meaning: {id: "hari tenggang setelah laporan", en: "days of grace after the report"}}
summary:
  id: "Dokumen {what_id} {lost_on}, dipakai {used_on}."
  en: "Document {what_en} on {lost_on}, used on {used_on}."
against:
  - {id: "dokumen ditemukan kembali", en: "the document was found again"}
  - {id: "nomor pada laporan salah ketik", en: "the number of the report was mistyped"}
  - {id: "pengganti memakai nomor yang sama", en: "the replacement carries the same number"}
clearing:
  - {id: "laporan ditemukan atau pembetulan nomor", en: "a report that it was found, or a corrected number"}
basis:
  - {citation: "UU 6/2011 ps.31"}
  - {citation: "UU 6/2011 ps.119"}
*/
with gone as (
    select l.record_ref, l.person_id, l.kind, l.document, l.issuer, l.lost_on, l.found_on, 'dilaporkan hilang' as what_id,
           'reported lost' as what_en
      from rule.lost_document l
    union all
    select p.record_ref, p.person_id, 'DICABUT', p.number, '', p.status_on, null, 'dicabut atau batal', 'revoked or cancelled'
      from rule.permit p where p.status in ('DICABUT', 'BATAL') and p.status_on is not null),
uses as (
    select u.record_ref, u.person_id, 'PASPOR' as kind, u.folded as document, u.issuer, u.used_on
      from rule.passport_use u where u.used_on is not null
    union all
    select c.record_ref, c.person_id, 'ITAS', c.permit_number, '', c.day
      from rule.crossing c where c.permit_number is not null
    union all
    select c.record_ref, c.person_id, 'DICABUT', c.permit_number, '', c.day
      from rule.crossing c where c.permit_number is not null and c.direction = 'MASUK'
    union all
    select r.record_ref, r.person_id, k.kind, r.permit_number, '', r.sktt_issued_on
      from rule.resident r cross join unnest(array['ITAS', 'DICABUT']) k (kind)
     where r.permit_number is not null and r.sktt_issued_on is not null
    union all
    select n.record_ref, n.person_id, 'KTP', rule.document(n.nik), '', n.used_on
      from rule.nik_use n where n.used_on is not null and n.record_ref is not null
    union all
    select r.record_ref, r.person_id, 'KTP', rule.document(r.nik), '', r.event_date
      from rule.record r where r.nik is not null and r.event_date is not null and r.agency in ('hotel', 'polri')),
hits as (
    select g.record_ref as gone_ref, g.document, g.lost_on, g.what_id, g.what_en, g.person_id as gone_person, u.record_ref,
           u.person_id, u.used_on
      from gone g
      join uses u on u.document = g.document
       and u.kind = case g.kind when 'ITAP' then 'ITAS' else g.kind end
       and (u.issuer = g.issuer or u.issuer = '' or g.issuer = '')
       and u.record_ref <> g.record_ref
       and u.used_on > g.lost_on + :grace_days and (g.found_on is null or u.used_on < g.found_on))
select array_remove(array_agg(distinct h.person_id) || array[h.gone_person], null) as subject_person_ids,
       array_agg(distinct h.record_ref) || array[h.gone_ref] as record_refs, min(h.used_on) as event_date,
       h.gone_ref || '|' || h.document as event_key, h.what_id, h.what_en, h.lost_on, min(h.used_on) as used_on
  from hits h
 group by h.gone_ref, h.gone_person, h.document, h.what_id, h.what_en, h.lost_on
