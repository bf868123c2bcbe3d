/*
view: presence
title: {id: "Bukti keberadaan di Indonesia pada suatu hari", en: "Evidence of presence in Indonesia on a day"}
indexes: ["person_id, day"]
columns:
  record_ref: {id: "Rujukan catatan", en: "Record reference"}
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  person_id: {id: "Orang terpadu", en: "Consolidated person"}
  grade: {id: "Derajat kecocokan A/B/C; kosong bila satu catatan", en: "Grade of the link A/B/C; empty for a single record"}
  day: {id: "Hari", en: "Day"}
  feed: {id: "Sumber", en: "Feed"}
  kecamatan: {id: "Kecamatan sebagaimana ditulis", en: "Kecamatan as written"}
  district: {id: "Kode kecamatan", en: "Code of the kecamatan"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select s.record_ref, s.fact_ref, s.person_id, s.grade, s.first_night as day, s.feed, s.kecamatan, s.district, s.office
  from rule.stay s
union all
select l.record_ref, l.fact_ref, l.person_id, l.grade, l.happened_on, 'polri_laporan', null, null, l.office
  from rule.report l
 where l.role in ('PELAPOR', 'TERLAPOR', 'TERSANGKA') and l.happened_on is not null
union all
select m.record_ref, m.fact_ref, m.person_id, m.grade, m.day, 'dukcapil_perkawinan', null, null, m.office
  from rule.spouse m
 where m.in_indonesia and not m.by_proxy
