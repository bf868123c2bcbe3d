package id.timpora.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Triggers that the scheduler holds for taken although no firing of theirs is on record. They would wait for ever; the
 * state and its record are written in one transaction, so there is no moment in which that is right.
 */
@Repository
class StuckTriggers {
    private final JdbcClient sql;

    StuckTriggers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets them wait for their next time again; gives how many there were. */
    int release() {
        return sql.sql("""
                update qrtz_triggers t set trigger_state = 'WAITING'
                 where trigger_state in ('ACQUIRED', 'BLOCKED')
                   and not exists (
                       select from qrtz_fired_triggers f
                        where f.sched_name = t.sched_name
                          and (f.trigger_name = t.trigger_name and f.trigger_group = t.trigger_group
                               or f.job_name = t.job_name and f.job_group = t.job_group))
                """).update();
    }
}
