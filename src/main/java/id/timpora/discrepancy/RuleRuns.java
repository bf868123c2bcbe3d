package id.timpora.discrepancy;

import id.timpora.discrepancy.life.Trust.Verdict;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each rule did in a run, in numbers, for the night's report. */
final class RuleRuns {
    private final JdbcTemplate sql;
    private final int run;

    RuleRuns(JdbcTemplate sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    void add(List<RuleResult> results, Map<String, Verdict> verdicts, Map<String, Tally> tallies) {
        sql.batchUpdate(
                """
                insert into store.rule_run (run_id, rule_code, findings, new, cleared, still, reopened, shadow, not_assessable,
                    milliseconds, standing, queue, error)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                results.stream().map(result -> row(result, verdicts, tallies)).toList());
    }

    private Object[] row(RuleResult result, Map<String, Verdict> verdicts, Map<String, Tally> tallies) {
        String code = result.rule().code();
        Tally tally = tallies.getOrDefault(code, new Tally());
        return new Object[] {
            run,
            code,
            tally.findings(),
            tally.freshFindings(),
            tally.clearedFindings(),
            tally.stillThere(),
            tally.reopenedFindings(),
            tally.hiddenFindings(),
            result.notAssessable().size(),
            result.milliseconds(),
            verdicts.getOrDefault(code, Verdict.AKTIF).word(),
            result.rule().queue().name(),
            result.error().orElse(null)
        };
    }
}
