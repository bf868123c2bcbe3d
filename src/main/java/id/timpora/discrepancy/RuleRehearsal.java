package id.timpora.discrepancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What other rules would have found in past nights, held against what was found.
 *
 * @param nights oldest first
 */
public record RuleRehearsal(List<Night> nights) {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** One night as the rules would have seen it. */
    public record Night(LocalDate night, List<RuleChange> rules) {}

    /**
     * One rule in one night.
     *
     * @param found how many findings it has
     * @param opens records of each finding it would open
     * @param closes findings it would close
     * @param changes findings it would show with another severity or on other evidence
     * @param contradicted decisions it speaks against: a confirmed finding it does not have, or one people rejected and
     *     it has
     * @param notAssessable how many cases it could not judge
     * @param error why it could not be run; null where it was
     */
    public record RuleChange(
            String rule,
            int found,
            List<String> opens,
            List<String> closes,
            List<String> changes,
            List<Contradicted> contradicted,
            int notAssessable,
            @Nullable String error) {}

    /** A finding and what people decided about it. */
    public record Contradicted(String finding, String outcome) {}

    /**
     * Tries rules on the last nights in a transaction that the caller rolls back. Rules of the protection queue are left
     * out: what they find is not for everybody's eyes.
     */
    public static RuleRehearsal of(Connection connection, Rules rules, int nights) throws SQLException {
        JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        List<Night> rehearsed = new ArrayList<>();
        for (Past past : Past.last(sql, nights)) {
            new RuleViews(sql).fill(past.run());
            List<RuleChange> changes = new ArrayList<>();
            for (Rule rule : rules.all()) {
                if (rule.queue() == Rule.Queue.TIM) {
                    changes.add(past.held(run(connection, rule)));
                }
            }
            rehearsed.add(new Night(past.night(), changes));
        }
        return new RuleRehearsal(rehearsed);
    }

    /** The role is the session's, so that ending the transaction would not give it back. */
    private static RuleResult run(Connection connection, Rule rule) throws SQLException {
        long began = System.nanoTime();
        Savepoint before = connection.setSavepoint();
        try (var setting = connection.createStatement()) {
            setting.execute("set role timpora_rules");
            RuleResult result = new RuleQuery(rule).run(connection, LIMIT);
            setting.execute("reset role");
            connection.releaseSavepoint(before);
            return result;
        } catch (SQLException e) {
            connection.rollback(before);
            return failed(rule, began, RuleFailed.of(rule.code(), e));
        } catch (RuleFailed | IllegalArgumentException e) {
            connection.rollback(before);
            return failed(rule, began, e);
        }
    }

    private static RuleResult failed(Rule rule, long began, RuntimeException failure) {
        return RuleResult.failed(rule, (System.nanoTime() - began) / 1_000_000, RuleFailure.told(failure));
    }
}
