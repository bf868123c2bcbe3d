-- The role of the rules may not call what waits, locks, talks, reads files or changes the session. PostgreSQL gives
-- these to everybody; an owner that is no administrator cannot take them away, and there the check of the rules' SQL
-- stands alone.

do $$
declare
    call regprocedure;
begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
        return;
    end if;
    for call in
        select p.oid::regprocedure from pg_proc p
         where p.pronamespace = 'pg_catalog'::regnamespace
           and (p.proname in ('set_config', 'pg_notify', 'pg_export_snapshot', 'loread', 'lowrite', 'pg_cancel_backend',
                              'pg_terminate_backend', 'pg_listening_channels', 'pg_current_logfile',
                              'pg_notification_queue_usage')
                or p.proname ~ '^(pg_sleep|pg_advisory|pg_try_advisory|lo_|pg_read_|pg_ls_|pg_stat_file|pg_logical)'
                or p.proname ~ '^(query|table|cursor|schema|database)_to_xml')
    loop
        execute format('revoke execute on function %s from public', call);
    end loop;
    grant execute on function set_config(text, text, boolean) to timpora_readers;
end $$;

do $$
begin
    execute format('revoke temporary on database %I from public', current_database());
    execute format('grant temporary on database %I to timpora_readers', current_database());
exception when insufficient_privilege then
    null; -- the owner of a schema alone cannot; the transaction of a rule only reads and makes no table either way
end $$;
