package id.timpora.discrepancy;

import id.timpora.discrepancy.life.Disposition;
import id.timpora.discrepancy.life.Outcome;
import id.timpora.discrepancy.life.Standing;
import id.timpora.discrepancy.life.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how findings stand. */
final class KnownFindings {
    private static final String QUERY = """
            select d.discrepancy_id, d.rule_code, s.severity, s.shadow, s.holds, s.content_hash::text as content_hash,
                   s.subject_person_ids, e.status, e.outcome, e.disposition, e.owner, e.until,
                   e.evidence_hash::text as acted_on,
                   (select p.decided_by from store.discrepancy_event p
                     where p.discrepancy_id = d.discrepancy_id and p.status = 'USUL PUTUSAN'
                     order by p.event_id desc limit 1) as proposed_by,
                   exists (select from store.discrepancy_event p
                            where p.discrepancy_id = d.discrepancy_id and not p.by_run) as touched
              from store.discrepancy d
              join store.discrepancy_state s on s.discrepancy_id = d.discrepancy_id and s.run_to is null
              join lateral (select * from store.discrepancy_event e where e.discrepancy_id = d.discrepancy_id
                             order by e.event_id desc limit 1) e on true
            """;

    private KnownFindings() {}

    /** All findings by their ids. */
    static Map<String, Known> all(JdbcClient sql) {
        Map<String, Known> all = new TreeMap<>();
        sql.sql(QUERY).query(KnownFindings::of).list().forEach(known -> all.put(known.id(), known));
        return all;
    }

    private static Known of(ResultSet row, int number) throws SQLException {
        Standing standing = new Standing(
                Status.of(row.getString("status")).orElseThrow(),
                "KRITIS".equals(row.getString("severity")),
                Optional.ofNullable(row.getString("outcome")).flatMap(Outcome::of),
                Optional.ofNullable(row.getString("disposition")).flatMap(Disposition::of),
                Optional.ofNullable(row.getString("owner")),
                Optional.ofNullable(row.getString("proposed_by")),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getBoolean("shadow"));
        return new Known(
                row.getString("discrepancy_id"),
                row.getString("rule_code"),
                standing,
                row.getString("acted_on").replace("-", ""),
                row.getString("content_hash").replace("-", ""),
                row.getBoolean("holds"),
                List.of((String[]) row.getArray("subject_person_ids").getArray()),
                row.getBoolean("touched"));
    }

    /** How one finding stands now. */
    static Optional<Known> find(JdbcClient sql, String id) {
        return sql.sql(QUERY + " where d.discrepancy_id = ?")
                .param(id)
                .query(KnownFindings::of)
                .optional();
    }
}
