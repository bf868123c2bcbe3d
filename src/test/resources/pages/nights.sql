-- Invented nights. Every name and number of a person here must never reach a page as it is.
insert into batch_job_instance (job_instance_id, version, job_name, job_key) values (1, 0, 'nightly', 'a'), (3, 0, 'nightly', 'c');
insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time, end_time, status, exit_code) values
 (1, 0, 1, '2026-11-20 01:30', '2026-11-20 01:30', '2026-11-20 01:36', 'COMPLETED', 'COMPLETED'),
 (3, 0, 3, '2026-11-22 01:30', '2026-11-22 01:30', '2026-11-22 01:37', 'COMPLETED', 'COMPLETED');
insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time, start_time, end_time, status)
select e * 10 + s, 0, name, e, '2026-11-20 01:30', timestamp '2026-11-20 01:30' + (s * 30) * interval '1 second',
       timestamp '2026-11-20 01:30' + (s * 30 + length) * interval '1 second', 'COMPLETED'
  from (values (1, 'landFeeds', 112), (2, 'landFeeds:imigrasi_perlintasan_entikong_20261119.csv', 100),
               (3, 'matchRecords', 14), (4, 'detectDiscrepancies', 29), (5, 'publishNight', 1)) x (s, name, length), (values (1), (3)) y (e);

insert into store.run (run_id, night, attempt, status, started_by, reason, started_at, finished_at, published_at, job_execution_id, definitions_hash, message) values
 (1, '2026-11-19', 1, 'PUBLISHED', 'schedule', null, '2026-11-19 18:30+00', '2026-11-19 18:36+00', '2026-11-19 18:36+00', 1, '9c41e07b51fa2c9e77', null),
 (2, '2026-11-20', 1, 'FAILED', 'schedule', '', '2026-11-20 18:30+00', '2026-11-20 18:31+00', null, null, null, 'Disk penuh saat menulis berkas sementara.'),
 (3, '2026-11-20', 2, 'PUBLISHED', 'cli', 'Disk dikosongkan', '2026-11-21 18:30+00', '2026-11-21 18:37+00', '2026-11-21 18:37+00', 3, '9c41e07b51fa2c9e77', null);
insert into store.run_event (run_id, happened_at, kind, detail) values
 (3, '2026-11-21 18:30+00', 'STARTED', 'percobaan 2'), (3, '2026-11-21 18:37+00', 'PUBLISHED', '');

insert into store.file (file_id, run_id, night, name, agency, feed, office, file_date, status, code, message_id, message_en, read, loaded, unchanged, rejected, duplicate, held) values
 (1, 1, '2026-11-19', 'imigrasi_perlintasan_entikong_20261119.csv', 'imigrasi', 'imigrasi_perlintasan', 'entikong', '2026-11-19', 'loaded', null, null, null, 2214, 2199, 9, 3, 3, 0),
 (2, 1, '2026-11-19', 'dukcapil_perkawinan_sekadau_20261119.csv', 'dukcapil', 'dukcapil_perkawinan', 'sekadau', '2026-11-19', 'loaded', null, null, null, 4, 4, 0, 0, 0, 0),
 (3, 3, '2026-11-20', 'imigrasi_perlintasan_entikong_20261120.csv', 'imigrasi', 'imigrasi_perlintasan', 'entikong', '2026-11-20', 'loaded', null, null, null, 1814, 1790, 9, 12, 3, 0),
 (4, 3, '2026-11-20', 'polri_laporan_sekadau_20261120.csv', 'polri', 'polri_laporan', 'sekadau', '2026-11-20', 'quarantined', 'TOO_MANY_REJECTS', '13 dari 44 baris ditolak, batas 20 %.', '13 of 44 rows rejected, limit 20%.', 44, 0, 0, 13, 0, 31),
 (5, 3, '2026-11-20', 'hotel_apoa_sanggau_20261120.csv', 'hotel', 'hotel_apoa', 'sanggau', '2026-11-20', 'refused', 'HEADER_MISSING', 'Kolom NO_PASPOR tidak ditemukan.', 'Column NO_PASPOR not found.', 0, 0, 0, 0, 0, 0),
 (6, 3, '2026-11-20', 'hotel_daftar_tamu_sanggau_20261120.csv', 'hotel', 'hotel_daftar_tamu', 'sanggau', '2026-11-20', 'duplicate_file', null, null, null, 0, 0, 0, 0, 0, 0);
insert into store.reject (file_id, line, column_name, code, message_id, message_en, row_text)
select 3, 100 + i, 'TGL_LAHIR', 'DATE_IMPOSSIBLE', 'RAHASIAWAN lahir 31-02-1990', 'RAHASIAWAN born 31-02-1990', 'RAHASIAWAN;E12344507' from generate_series(1, 12) i;
insert into store.reject (file_id, line, column_name, code, message_id, message_en, row_text)
select 4, i, case when i > 10 then 'PERAN' else 'TGL_LAPOR' end, case when i > 10 then 'CODE_UNKNOWN' else 'REQUIRED_MISSING' end, 'x', 'x', 'RAHASIAWAN' from generate_series(1, 13) i;
insert into store.file_note (file_id, kind, line, column_name, detail) values (3, 'DROPPED_COLUMN', null, 'AGAMA', 'RAHASIAWAN'), (4, 'NOT_A_ROW', 45, null, 'RAHASIAWAN'), (4, 'NOT_A_ROW', 46, null, 'RAHASIAWAN');

update store.file set period_from = '2026-11-01' where file_id = 1;
insert into store.file (file_id, run_id, night, name, agency, feed, office, file_date, status) values
 (8, 1, '2026-11-19', 'hotel_apoa_sanggau_20261110.csv', 'hotel', 'hotel_apoa', 'sanggau', '2026-11-10', 'loaded'),
 (9, 1, '2026-11-19', 'hotel_apoa_sanggau_20261112.csv', 'hotel', 'hotel_apoa', 'sanggau', '2026-11-12', 'loaded'),
 (10, 1, '2026-11-19', 'hotel_apoa_sanggau_20261117.csv', 'hotel', 'hotel_apoa', 'sanggau', '2026-11-17', 'loaded');
insert into store.not_assessable (rule_code, subject_person_ids, record_refs, reason, feed, office, from_date, to_date, run_from, run_to) values
 ('KWN-02', '{P000001}', '{dukcapil_perkawinan:DUKCAPIL/AK/0077:suami}', 'perlintasan tidak lengkap / crossings incomplete', 'imigrasi_perlintasan', '', '2026-08-04', '2026-10-03', 1, null),
 ('KWN-02', '{P000002}', '{dukcapil_perkawinan:DUKCAPIL/AK/0077:istri}', 'perlintasan tidak lengkap / crossings incomplete', 'imigrasi_perlintasan', '', '2026-08-01', '2026-09-30', 3, null),
 ('REG-01', '{P000001}', '{}', 'APOA tidak tercakup / APOA not covered', 'hotel_apoa', 'sanggau', '2026-11-11', '2026-11-11', 1, 3);

insert into store.rule_run (run_id, rule_code, findings, new, cleared, not_assessable, milliseconds) values
 (1, 'KWN-02', 1, 1, 0, 0, 120), (3, 'KWN-02', 1, 0, 0, 2, 118), (3, 'DOK-01', 1, 1, 0, 0, 40), (3, 'KEB-01', 40, 38, 1, 0, 200), (3, 'DAT-01', 1, 1, 0, 0, 20);

insert into store.record (record_ref, feed, agency, role, fact_ref, content, name_original, name, aliases, birth_date, sex, nationality, passports, nik, permit_numbers, mother, phones, address, event_date, run_from) values
 ('imigrasi_perlintasan:P2611050001:pelintas', 'imigrasi_perlintasan', 'imigrasi', 'pelintas', 'imigrasi_perlintasan:P2611050001', gen_random_uuid(), 'QIANGBEI XUANLIAO', 'QIANGBEI XUANLIAO', '{}', '1991-03-14', 'L', 'CHN', '{CHN:E12344507}', null, '{}', null, '{}', 'Dsn. Bunga Melur RT 3', '2026-08-28', 1),
 ('dukcapil_perkawinan:DUKCAPIL/AK/0077:suami', 'dukcapil_perkawinan', 'dukcapil', 'suami', 'dukcapil_perkawinan:DUKCAPIL/AK/0077', gen_random_uuid(), 'XUANLIAO QIANGBEI', 'XUANLIAO QIANGBEI', '{}', '1991-03-15', 'L', 'CHN', '{CHN:E12344S07}', null, '{}', null, '{+6281234567890}', 'Dsn. Bunga Melur', '2026-09-03', 1),
 ('dukcapil_perkawinan:DUKCAPIL/AK/0077:istri', 'dukcapil_perkawinan', 'dukcapil', 'istri', 'dukcapil_perkawinan:DUKCAPIL/AK/0077', gen_random_uuid(), 'KENARIWATI', 'KENARIWATI', '{}', '1998-03-14', 'P', 'IDN', '{}', '6103095403980001', '{}', 'SUPRAYITNO', '{}', 'Dsn. Bunga Melur', '2026-09-03', 1),
 ('imigrasi_izin_tinggal:2C21E0001234:pemegang', 'imigrasi_izin_tinggal', 'imigrasi', 'pemegang', 'imigrasi_izin_tinggal:2C21E0001234', gen_random_uuid(), 'QIANGBEI XUANLIAO', 'QIANGBEI XUANLIAO', '{SUPRAYITNO}', '1991-03-14', 'L', 'CHN', '{CHN:E12344507}', null, '{2C21E0001234}', null, '{}', null, '2026-10-20', 1);
insert into store.link (record_ref, person_id, grade, weight, probability, decided_by, evidence_id, evidence_en, run_from) values
 ('imigrasi_perlintasan:P2611050001:pelintas', 'P000001', 'A', 24.8, 0.9999, 'document', 'Paspor E12344507 dan tanggal lahir 14-03-1991 sama.', 'Passport E12344507 and birth date 14 Mar 1991 agree.', 1),
 ('dukcapil_perkawinan:DUKCAPIL/AK/0077:suami', 'P000001', 'A', 24.8, 0.9999, 'document', 'Paspor sama setelah S dibaca 5.', 'Same passport once S is read as 5.', 1),
 ('imigrasi_izin_tinggal:2C21E0001234:pemegang', 'P000001', 'A', 24.8, 0.9999, 'document', 'Paspor E12344507 sama.', 'Same passport E12344507.', 1),
 ('dukcapil_perkawinan:DUKCAPIL/AK/0077:istri', 'P000002', null, null, null, 'single', '', '', 1);

create view fact.imigrasi_perlintasan as select 'imigrasi_perlintasan:P2611050001'::text as fact_ref, 'imigrasi_perlintasan_entikong_20261119.csv'::text as file, 1184 as line, date '2026-11-19' as known_since;
create view fact.dukcapil_perkawinan as select 'dukcapil_perkawinan:DUKCAPIL/AK/0077'::text as fact_ref, 'dukcapil_perkawinan_sekadau_20261119.csv'::text as file, 7 as line, date '2026-11-19' as known_since;

insert into store.discrepancy (discrepancy_id, rule_code, fingerprint, first_run) values
 ('TMN-2026-000001', 'KWN-02', 'a', 1), ('TMN-2026-000002', 'DOK-01', 'b', 3), ('TMN-2026-000003', 'DAT-01', 'c', 3), ('TMN-2026-000004', 'KEB-02', 'd', 1), ('TMN-2026-000005', 'REG-01', 'e', 3);
create temporary table told (like store.discrepancy_state including defaults);
alter table told add column status text, alter column content_hash drop not null;
insert into told (discrepancy_id, severity, kind, status, link_grade, shadow, subject_person_ids, record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en, evidence, evidence_hash, run_from, run_to) values
 ('TMN-2026-000001', 'TINGGI', 'KERAS', 'BARU', 'B', false, '{P000001,P000002}', '{imigrasi_perlintasan:P2611050001:pelintas,dukcapil_perkawinan:DUKCAPIL/AK/0077:suami}', '2026-09-03', '2026-11-19', 'imigrasi', 'Sekadau Hulu', 'x', 'x', '{}', gen_random_uuid(), 1, 3),
 ('TMN-2026-000001', 'KRITIS', 'KERAS', 'BARU', 'A', false, '{P000001,P000002}', '{imigrasi_perlintasan:P2611050001:pelintas,imigrasi_izin_tinggal:2C21E0001234:pemegang,dukcapil_perkawinan:DUKCAPIL/AK/0077:suami,dukcapil_perkawinan:DUKCAPIL/AK/0077:istri}', '2026-09-03', '2026-11-20', 'imigrasi', 'Sekadau Hulu',
  'Akta mencatat perkawinan Xuanliao Qiangbei dan KENARIWATI 3 September 2026 di Sekadau Hulu; perlintasan mencatat suami (paspor E12344507) keluar di Entikong 28 Agustus.',
  'The certificate records the wedding of XUANLIAO QIANGBEI and Kenariwati on 3 September 2026 in Sekadau Hulu; the crossings record the husband (passport E12344507) leaving at Entikong on 28 August.',
  '{"tgl_keluar":"2026-08-28","tgl_perkawinan":"2026-09-03","tpi":"ENTIKONG","hari":6,"nama_penghulu":"RAHASIAWAN BIN SUPRAYITNO","tgl_lahir":"1991-03-14","catatan_id":"Suami Qiangbei tercatat keluar.","catatan_en":"Husband Qiangbei recorded leaving."}', gen_random_uuid(), 3, null),
 ('TMN-2026-000002', 'KRITIS', 'KERAS', 'BARU', 'C', false, '{P000001,P000009}', '{imigrasi_perlintasan:P2611050001:pelintas,hotel_apoa:TT/1:tamu}', null, '2026-11-20', 'imigrasi', '', 'Satu nomor paspor dipakai dua identitas.', 'One passport number used by two identities.', '{}', gen_random_uuid(), 3, null),
 ('TMN-2026-000003', 'SEDANG', 'MUTU', 'BARU', null, false, '{P000002}', '{dukcapil_perkawinan:DUKCAPIL/AK/0077:istri}', null, '2026-11-20', 'dukcapil', 'Sekadau Hulu', 'NIK 6103095403980001 tidak sesuai dengan tanggal lahir.', 'NIK 6103095403980001 does not fit the date of birth.', '{}', gen_random_uuid(), 3, null),
 ('TMN-2026-000004', 'TINGGI', 'KERAS', 'DITUTUP OTOMATIS', 'A', false, '{P000001}', '{imigrasi_perlintasan:P2611050001:pelintas}', '2026-11-01', '2026-11-19', 'imigrasi', 'Kapuas', 'Tercatat keluar, lalu menginap.', 'Recorded leaving, then lodging.', '{}', gen_random_uuid(), 3, null),
 ('TMN-2026-000005', 'RENDAH', 'KERAS', 'BARU', 'A', true, '{P000001}', '{imigrasi_perlintasan:P2611050001:pelintas}', null, '2026-11-20', 'imigrasi', '', 'Aturan uji coba.', 'Trial rule.', '{}', gen_random_uuid(), 3, null);

insert into store.discrepancy (discrepancy_id, rule_code, fingerprint, first_run)
select 'TMN-2026-' || lpad((100 + i)::text, 6, '0'), 'KEB-01', 'm' || i, case when i < 3 then 1 else 3 end from generate_series(1, 40) i;
insert into told (discrepancy_id, severity, kind, status, link_grade, subject_person_ids, record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en, evidence, evidence_hash, run_from)
select 'TMN-2026-' || lpad((100 + i)::text, 6, '0'), case i % 4 when 0 then 'TINGGI' when 1 then 'SEDANG' when 2 then 'RENDAH' else 'INFO' end, case when i % 4 = 2 then 'LUNAK' else 'KERAS' end,
       case i % 3 when 0 then 'MENUNGGU INSTANSI' else 'BARU' end, 'A', '{P000001}', '{imigrasi_izin_tinggal:2C21E0001234:pemegang}', date '2026-09-30', '2026-11-20', 'imigrasi', case i % 2 when 0 then 'Tayan Hilir' else 'Entikong' end,
       'Izin tinggal berakhir 30-09-2026; belum tercatat keluar (' || i || ' hari).', 'Stay permit ended 30 Sep 2026; no exit recorded (' || i || ' days).', '{}', gen_random_uuid(), 3
  from generate_series(1, 40) i;

insert into store.discrepancy (discrepancy_id, rule_code, fingerprint, first_run) values ('TMN-2026-000006', 'KWN-13', 'f', 3);
insert into told (discrepancy_id, severity, kind, status, link_grade, subject_person_ids, record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en, evidence_hash, queue, run_from)
values ('TMN-2026-000006', 'TINGGI', 'LUNAK', 'BARU', 'A', '{P000002}', '{dukcapil_perkawinan:DUKCAPIL/AK/0077:istri}', '2026-09-20', '2026-11-20', 'imigrasi', 'Pelindungan Hulu', 'Perlu pengecekan keselamatan: menikah 2026-09-03, berangkat 2026-09-20.', 'Welfare check needed: married 2026-09-03, departed 2026-09-20.', gen_random_uuid(), 'PELINDUNGAN', 3);
insert into store.discrepancy_state (discrepancy_id, severity, kind, link_grade, shadow, subject_person_ids, record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en, evidence, evidence_hash, content_hash, holds, queue, run_from, run_to)
select discrepancy_id, severity, kind, link_grade, shadow, subject_person_ids, record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en, evidence, evidence_hash, evidence_hash, status <> 'DITUTUP OTOMATIS', queue, run_from, run_to from told;
insert into store.rule_run (run_id, rule_code, findings, new, cleared, not_assessable, milliseconds, queue) values (3, 'KWN-13', 8642, 8642, 0, 0, 5, 'PELINDUNGAN');
insert into store.rule_run (run_id, rule_code, findings, new, cleared, not_assessable, milliseconds, standing, shadow, error) values (3, 'KEB-99', 0, 0, 0, 0, 5, 'AKTIF', 0, '42703 column "umur" does not exist'), (3, 'REG-01', 0, 0, 0, 0, 5, 'UJI COBA', 1, null);
insert into store.discrepancy_event (discrepancy_id, happened_at, decided_by, by_run, run_id, status, reason, evidence_hash)
select discrepancy_id, now(), 'timpora', true, run_from, status, 'ditemukan / found', evidence_hash from told order by run_from, discrepancy_id;
drop table told;
