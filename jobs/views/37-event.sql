/*
view: event
title: {id: "Tanggal kejadian setiap baris dan tanggal berkasnya", en: "Event date of every row and the date of its file"}
columns:
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  feed: {id: "Sumber", en: "Feed"}
  column_name: {id: "Kolom", en: "Column"}
  day: {id: "Tanggal kejadian", en: "Event date"}
  file_date: {id: "Tanggal pada nama berkas", en: "Date in the file's name"}
*/
select c.fact_ref, 'imigrasi_perlintasan' as feed, 'TGL_PERLINTASAN' as column_name, c.tgl_perlintasan::date as day,
       c.file_date from fact.imigrasi_perlintasan c
union all
select i.fact_ref, 'imigrasi_izin_tinggal', 'TGL_TERBIT', i.tgl_terbit, i.file_date from fact.imigrasi_izin_tinggal i
union all
select t.fact_ref, 'imigrasi_tak_cekal', 'TGL', t.tgl, t.file_date from fact.imigrasi_tak_cekal t
union all
select m.fact_ref, 'dukcapil_perkawinan', 'TGL_PERKAWINAN', m.tgl_perkawinan, m.file_date from fact.dukcapil_perkawinan m
union all
select m.fact_ref, 'dukcapil_perkawinan', 'TGL_PENCATATAN', m.tgl_pencatatan, m.file_date from fact.dukcapil_perkawinan m
union all
select d.fact_ref, 'dukcapil_perceraian', 'TGL_INKRAH', d.tgl_inkrah, d.file_date from fact.dukcapil_perceraian d
union all
select k.fact_ref, 'dukcapil_kematian', 'TGL_KEMATIAN', k.tgl_kematian, k.file_date from fact.dukcapil_kematian k
union all
select l.fact_ref, 'polri_laporan', 'TGL_LAPOR', l.tgl_lapor, l.file_date from fact.polri_laporan l
union all
select l.fact_ref, 'polri_laporan', 'TGL_KEJADIAN', l.tgl_kejadian, l.file_date from fact.polri_laporan l
 where l.tgl_kejadian is not null
union all
select p.fact_ref, 'polri_dpo', 'TGL_TERBIT', p.tgl_terbit, p.file_date from fact.polri_dpo p
union all
select h.fact_ref, 'polri_kehilangan', 'TGL_LAPOR', h.tgl_lapor, h.file_date from fact.polri_kehilangan h
union all
select a.fact_ref, 'hotel_apoa', 'TGL_CHECK_IN', a.tgl_check_in::date, a.file_date from fact.hotel_apoa a
union all
select g.fact_ref, 'hotel_daftar_tamu', 'CHECK_IN', g.check_in::date, g.file_date from fact.hotel_daftar_tamu g
