package id.timpora.discrepancy;

import id.timpora.discrepancy.life.Disposition;
import id.timpora.discrepancy.life.Outcome;
import id.timpora.discrepancy.life.Status;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happened to findings, who did it and why; rows are only ever added. */
final class EventRows {
    private EventRows() {}

    /** Adds events that belong to the state of a run. */
    static void add(JdbcTemplate sql, int run, List<Event> events) {
        sql.batchUpdate("""
                insert into store.discrepancy_event (discrepancy_id, happened_at, decided_by, by_run, run_id, status_before,
                    status, outcome, disposition, agency, owner, until, mitigating, reason, evidence_hash)
                values (?, clock_timestamp(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid)
                """, events.stream().map(event -> row(run, event)).toList());
    }

    private static Object[] row(int run, Event event) {
        return new Object[] {
            event.id(),
            event.by(),
            event.byRun(),
            run,
            Optional.ofNullable(event.before()).map(Status::word).orElse(null),
            event.after().status().word(),
            event.after().outcome().map(Outcome::word).orElse(null),
            event.after().disposition().map(Disposition::word).orElse(null),
            event.agency(),
            event.after().owner().orElse(null),
            event.after().until().orElse(null),
            event.mitigating(),
            event.reason(),
            event.evidenceHash()
        };
    }
}
