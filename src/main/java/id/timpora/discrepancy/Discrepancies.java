package id.timpora.discrepancy;

import id.timpora.discrepancy.life.Trust.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The findings over the nights. A finding that comes again keeps its number and its first night; one that data no longer
 * support is closed by itself; what people decided stays until the evidence changes.
 */
final class Discrepancies {
    private final JdbcTemplate template;
    private final JdbcClient sql;
    private final int run;

    Discrepancies(JdbcTemplate template, int run) {
        this.template = template;
        this.sql = JdbcClient.create(template);
        this.run = run;
    }

    /**
     * Stores what the rules said. Findings of a rule that could not be run stay as they are.
     *
     * @param defined all rules there are, run or not
     */
    void merge(List<RuleResult> results, Rules defined) {
        forgetThisRun();
        LocalDate night = sql.sql("select night from store.run where run_id = ?")
                .param(run)
                .query(LocalDate.class)
                .single();
        Map<String, Verdict> verdicts = new RuleTrust(sql, run).tonight(defined.all(), night);
        Tonight tonight = new Tonight(template, run, night, Redirects.read(sql), KnownFindings.all(sql));
        Map<String, Tally> tallies = new TreeMap<>();
        for (RuleResult result : results) {
            if (result.error().isEmpty()) {
                String code = result.rule().code();
                tallies.put(code, tonight.judge(result, verdicts.getOrDefault(code, Verdict.AKTIF), lastJudged(code)));
            }
        }
        Set<String> codes = defined.all().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        tonight.retire(codes, lastPublished());
        tonight.write();
        new UnjudgedRows(sql, run).replace(results);
        new RuleRuns(template, run).add(results, verdicts, tallies);
        new Cases(template, run).renew(night);
    }

    /** Takes back what an earlier attempt of this run stored. */
    private void forgetThisRun() {
        forget("store.discrepancy_state");
        forget("store.not_assessable");
        forget("store.discrepancy_key");
        forget("store.case_file");
        for (String table : List.of("discrepancy_event", "rule_event")) {
            sql.sql("delete from store." + table + " where by_run and run_id = ?")
                    .param(run)
                    .update();
        }
        sql.sql("delete from store.discrepancy where first_run = ?").param(run).update();
        sql.sql("delete from store.rule_run where run_id = ?").param(run).update();
    }

    private void forget(String table) {
        sql.sql("delete from " + table + " where run_from = ?").param(run).update();
        sql.sql("update " + table + " set run_to = null where run_to = ?")
                .param(run)
                .update();
    }

    /** The night of the last published run in which the rule was judged. */
    private @Nullable LocalDate lastJudged(String rule) {
        Optional<LocalDate> last =
                sql.sql("""
                        select n.night from store.rule_run r join store.run n on n.run_id = r.run_id
                         where r.rule_code = ? and r.run_id < ? and r.error is null and r.standing = 'AKTIF'
                           and n.published_at is not null
                         order by r.run_id desc limit 1
                        """).params(rule, run).query(LocalDate.class).optional();
        return last.orElseGet(this::lastPublished);
    }

    private @Nullable LocalDate lastPublished() {
        return sql.sql("select night from store.run where run_id < ? and published_at is not null "
                        + "order by run_id desc limit 1")
                .param(run)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
