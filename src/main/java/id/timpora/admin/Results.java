package id.timpora.admin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a run found and linked, in numbers. A published run does not change: its links are counted once. */
@Repository
class Results {
    private static final int REMEMBERED = 64;

    private final JdbcClient database;
    private final Map<Integer, List<Links>> counted = new ConcurrentHashMap<>();

    Results(JdbcClient database) {
        this.database = database;
    }

    /** Findings by rule. */
    List<RuleResult> rules(int run) {
        return database.sql("select * from store.rule_run where run_id = ? order by rule_code")
                .param(run)
                .query((row, n) -> new RuleResult(
                        row.getString("rule_code"),
                        row.getInt("findings"),
                        row.getInt("new"),
                        row.getInt("cleared"),
                        row.getInt("not_assessable"),
                        row.getLong("milliseconds")))
                .list();
    }

    /** Links by method and grade, as they stood after a published run. */
    List<Links> links(Night night) {
        if (night.publishedAt() == null) {
            return List.of();
        }
        if (counted.size() > REMEMBERED) {
            counted.clear();
        }
        return counted.computeIfAbsent(night.run(), this::countLinks);
    }

    private List<Links> countLinks(int run) {
        return database.sql("""
                        select decided_by, coalesce(grade, '') as grade, count(*)::integer as records,
                               count(*) filter (where run_from = :run)::integer as tonight
                          from store.link
                         where run_from <= :run and (run_to is null or run_to > :run)
                         group by decided_by, coalesce(grade, '') order by decided_by, grade
                        """)
                .param("run", run)
                .query((row, n) -> new Links(
                        row.getString("decided_by"),
                        row.getString("grade"),
                        row.getInt("records"),
                        row.getInt("tonight")))
                .list();
    }

    /** One rule's result in one run. */
    record RuleResult(String rule, int findings, int fresh, int cleared, int notAssessable, long milliseconds) {
        /** Findings that were there the night before. */
        public int stillOpen() {
            return Math.max(0, findings - fresh);
        }
    }

    record Links(String decidedBy, String grade, int records, int tonight) {}
}
