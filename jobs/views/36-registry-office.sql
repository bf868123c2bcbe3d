/*
view: registry_office
title: {id: "Kantor yang mengirim penduduk dan perkawinan suatu kabupaten/kota", en: "Offices that deliver residents and marriages of a regency"}
indexes: ["feed, regency"]
columns:
  feed: {id: "Sumber", en: "Feed"}
  regency: {id: "Kode kabupaten/kota", en: "Code of the regency"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
select distinct c.feed, rule.regency_code(c.office) as regency, c.office
  from (select distinct v.feed, v.office from rule.coverage v
         where v.feed in ('dukcapil_penduduk', 'dukcapil_perkawinan')) c
 where rule.regency_code(c.office) is not null
union
select distinct 'dukcapil_penduduk', r.regency, r.office from rule.resident r where r.regency is not null
