delete from store.file where run_id = 4;
delete from store.run where run_id = 4;
delete from batch_step_execution where job_execution_id = 4;
delete from batch_job_execution where job_execution_id = 4;
delete from batch_job_instance where job_instance_id = 4;
