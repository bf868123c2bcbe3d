package id.timpora.discrepancy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what could not be judged. */
final class UnjudgedRows {
    private final JdbcClient sql;
    private final int run;

    UnjudgedRows(JdbcClient sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    /** What this run could not judge takes the place of what the run before could not; a rule that failed said nothing. */
    void replace(List<RuleResult> results) {
        String[] failed = results.stream()
                .filter(result -> result.error().isPresent())
                .map(result -> result.rule().code())
                .toArray(String[]::new);
        sql.sql("update store.not_assessable set run_to = ? where run_to is null and not rule_code = any (?)")
                .params(run, failed)
                .update();
        for (RuleResult result : results) {
            for (NotAssessable each : result.notAssessable()) {
                sql.sql("""
                        insert into store.not_assessable (rule_code, subject_person_ids, record_refs, reason, feed, office,
                            from_date, to_date, queue, run_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                each.rule().code(),
                                each.subjects().toArray(String[]::new),
                                each.records().toArray(String[]::new),
                                each.reason(),
                                each.feed(),
                                each.office(),
                                each.from().orElse(null),
                                each.to().orElse(null),
                                each.rule().queue().name(),
                                run)
                        .update();
            }
        }
    }
}
