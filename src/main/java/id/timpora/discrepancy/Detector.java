package id.timpora.discrepancy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs all rules on the state of a run and stores what they find; repeating it changes nothing. */
public final class Detector {
    /** Far above what a rule needs on a million facts; a rule that takes longer is wrong. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final DataSource database;
    private final TransactionTemplate transaction;
    private final RuleSession session;

    /** A detector whose transactions come from the given template. */
    public Detector(DataSource database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
        this.session = new RuleSession(database, LIMIT);
    }

    /** Detects on the state after {@code run}; {@code progress} counts rules. A rule that fails is told in the report. */
    public void detect(int run, Rules rules, LongConsumer progress) {
        refreshStatistics();
        transaction.executeWithoutResult(status -> new RuleViews(JdbcClient.create(database)).fill(run));
        List<RuleResult> results = new ArrayList<>();
        for (Rule rule : rules.all()) {
            results.add(run(rule));
            progress.accept(1);
        }
        transaction.executeWithoutResult(
                status -> new Discrepancies(new JdbcTemplate(database), run).merge(results, rules));
    }

    private RuleResult run(Rule rule) {
        long began = System.nanoTime();
        try {
            return session.run(rule);
        } catch (RuleFailed | IllegalArgumentException e) {
            return RuleResult.failed(rule, (System.nanoTime() - began) / 1_000_000, RuleFailure.told(e));
        }
    }

    /** The planner must know what the night brought; waiting for autovacuum makes rules a hundred times slower. */
    private void refreshStatistics() {
        JdbcClient sql = JdbcClient.create(database);
        List<String> tables = sql.sql("select schemaname || '.' || relname from pg_stat_user_tables "
                        + "where schemaname in ('store', 'history') and n_mod_since_analyze > 0")
                .query(String.class)
                .list();
        tables.forEach(table -> sql.sql("analyze " + table).update());
    }
}
