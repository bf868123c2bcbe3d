-- Spring Batch checks for a live execution outside the creating transaction; this index makes the check hold.
create unique index batch_one_live_execution on batch_job_execution (job_instance_id) where end_time is null;
create index batch_step_by_execution on batch_step_execution (job_execution_id);
create index batch_params_by_execution on batch_job_execution_params (job_execution_id);
