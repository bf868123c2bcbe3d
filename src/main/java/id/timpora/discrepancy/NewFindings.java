package id.timpora.discrepancy;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives findings seen for the first time their numbers, in the order of rules and fingerprints. */
final class NewFindings {
    private final JdbcTemplate sql;
    private final int run;
    private final List<Object[]> rows = new ArrayList<>();
    private int last;

    NewFindings(JdbcTemplate sql, int run) {
        this.sql = sql;
        this.run = run;
        Integer given = sql.queryForObject(
                "select coalesce(max(substr(discrepancy_id, 2)::integer), 0) from store.discrepancy", Integer.class);
        last = given == null ? 0 : given;
    }

    String add(Finding finding) {
        String id = String.format("T%07d", ++last);
        rows.add(new Object[] {id, finding.rule().code(), finding.fingerprint(), run});
        return id;
    }

    void write() {
        sql.batchUpdate(
                "insert into store.discrepancy (discrepancy_id, rule_code, fingerprint, first_run) values (?, ?, ?, ?)",
                rows);
    }
}
