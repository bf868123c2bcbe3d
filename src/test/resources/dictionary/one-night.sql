-- One published night: an entry and a stay of one invented person, and one finding.
insert into store.run (run_id, night, status, started_by, started_at, finished_at, published_at) values
 (1, '2026-11-20', 'PUBLISHED', 'cli', '2026-11-20 18:30+00', '2026-11-20 18:31+00', '2026-11-20 18:31+00');
insert into store.file (file_id, run_id, night, name, feed, office, file_date, status) values
 (1, 1, '2026-11-20', 'imigrasi_perlintasan_entikong_20261120.csv', 'imigrasi_perlintasan', 'entikong', '2026-11-20', 'loaded'),
 (2, 1, '2026-11-20', 'hotel_apoa_sanggau_20261120.csv', 'hotel_apoa', 'sanggau', '2026-11-20', 'loaded');
insert into history.imigrasi_perlintasan (key, run_from, file_id, last_file_id, line, content, tgl_perlintasan, arah, tpi) values
 ('1', 1, 1, 1, 2, gen_random_uuid(), '2026-11-18 08:00', 'MASUK', 'ENTIKONG');
insert into history.hotel_apoa (key, run_from, file_id, last_file_id, line, content, id_penginapan, tgl_check_in) values
 ('1', 1, 2, 2, 2, gen_random_uuid(), 'LODGING-1', '2026-11-19 14:00');
insert into store.record (record_ref, feed, agency, role, fact_ref, content, nationality, run_from) values
 ('imigrasi_perlintasan:1:pelintas', 'imigrasi_perlintasan', 'imigrasi', 'pelintas', 'imigrasi_perlintasan:1', gen_random_uuid(), 'MYS', 1),
 ('hotel_apoa:1:tamu', 'hotel_apoa', 'hotel', 'tamu', 'hotel_apoa:1', gen_random_uuid(), 'MYS', 1);
insert into store.link (record_ref, person_id, grade, decided_by, run_from) values
 ('imigrasi_perlintasan:1:pelintas', 'P1', 'A', 'document', 1), ('hotel_apoa:1:tamu', 'P1', 'A', 'document', 1);
insert into store.person (person_id, records, agencies, run_from) values ('P1', 2, '{hotel,imigrasi}', 1);
insert into store.discrepancy (discrepancy_id, rule_code, fingerprint, first_run) values ('D1', 'KEB-02', 'f', 1);
insert into store.discrepancy_state (discrepancy_id, severity, kind, subject_person_ids, record_refs, last_seen, agency,
    summary_id, summary_en, evidence_hash, content_hash, run_from)
values ('D1', 'TINGGI', 'KERAS', '{P1}', '{hotel_apoa:1:tamu}', '2026-11-20', 'hotel', 'contoh', 'example',
    gen_random_uuid(), gen_random_uuid(), 1);
insert into store.discrepancy_event (discrepancy_id, happened_at, decided_by, by_run, run_id, status, reason, evidence_hash)
values ('D1', now(), 'timpora', true, 1, 'BARU', 'ditemukan / found', gen_random_uuid());
