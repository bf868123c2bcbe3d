package id.timpora.discrepancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs all rules on the state of a run and stores what they find; repeating it changes nothing. */
public final class Detector {
    private final DataSource database;
    private final TransactionTemplate transaction;

    /** A detector whose transactions come from the given template. */
    public Detector(DataSource database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Detects on the state after {@code run}; {@code progress} counts rules. */
    public void detect(int run, Rules rules, LongConsumer progress) {
        refreshStatistics();
        transaction.executeWithoutResult(status -> new RuleViews(JdbcClient.create(database)).fill(run));
        List<RuleResult> results = new ArrayList<>();
        for (Rule rule : rules.all()) {
            results.add(run(run, rule));
            progress.accept(1);
        }
        transaction.executeWithoutResult(status -> new Discrepancies(JdbcClient.create(database), run).merge(results));
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

    /** On a connection that can read the rules' views and change nothing, whatever the SELECT says. */
    private RuleResult run(int run, Rule rule) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var setting = connection.createStatement()) {
                setting.execute("set transaction read only");
                setting.execute("set local timpora.run = '" + run + "'");
                setting.execute("set local statement_timeout = '30min'");
                setting.execute("set local role timpora_rules");
                return new RuleQuery(rule).run(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rule " + rule.code() + " could not be run", e);
        }
    }
}
