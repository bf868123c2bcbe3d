insert into batch_job_instance (job_instance_id, version, job_name, job_key) values (4, 0, 'nightly', 'd');
insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time, status) values (4, 0, 4, localtimestamp, localtimestamp, 'STARTED');
insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time, start_time, end_time, status) values
 (41, 0, 'landFeeds', 4, localtimestamp, localtimestamp, null, 'STARTED'),
 (42, 0, 'landFeeds:a.csv', 4, localtimestamp, localtimestamp, localtimestamp, 'COMPLETED'),
 (43, 0, 'landFeeds:b.csv', 4, localtimestamp, localtimestamp, localtimestamp, 'COMPLETED'),
 (44, 0, 'landFeeds:c.csv', 4, localtimestamp, localtimestamp, null, 'STARTED'),
 (45, 0, 'landFeeds:d.csv', 4, localtimestamp, null, null, 'STARTING');
insert into store.run (run_id, night, attempt, status, started_by, started_at, job_execution_id) values (4, '2026-11-22', 1, 'RUNNING', 'schedule', now(), 4);
insert into store.file (file_id, run_id, night, name, status) values (7, 4, '2026-11-22', 'a.csv', 'claimed');
