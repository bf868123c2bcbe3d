package id.timpora.discrepancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Runs rules where they can read their tables and change nothing, whatever their SELECT says: as a role of their own, in
 * transactions that only read, with limits on time, memory and temporary files.
 */
final class RuleSession {
    private final DataSource database;
    private final Duration limit;

    /** Rules run on {@code database}, each for at most {@code limit}. */
    RuleSession(DataSource database, Duration limit) {
        this.database = database;
        this.limit = limit;
    }

    /** Runs one rule; throws {@link RuleFailed}. */
    RuleResult run(Rule rule) {
        try (Connection connection = database.getConnection()) {
            try {
                restrict(connection);
                connection.setAutoCommit(false);
                return new RuleQuery(rule).run(connection, limit);
            } finally {
                release(connection);
            }
        } catch (SQLException e) {
            throw RuleFailed.of(rule.code(), e);
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("standard_conforming_strings", "on");
        settings.put("search_path", "pg_catalog");
        settings.put("work_mem", "'64MB'");
        settings.put("lock_timeout", "'10s'");
        settings.put("statement_timeout", String.valueOf(2 * limit.toMillis()));
        settings.put("default_transaction_read_only", "on");
        settings.put("role", "timpora_rules");
        return settings;
    }

    /** For the session and not the transaction, so that ending the transaction gives nothing back. */
    private void restrict(Connection connection) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            // only an owner who may set it can: PostgreSQL keeps this limit for administrators
            setting.execute("select set_config('temp_file_limit', '8GB', false) "
                    + "where has_parameter_privilege(current_user, 'temp_file_limit', 'SET')");
            for (Map.Entry<String, String> each : settings().entrySet()) {
                setting.execute("set " + each.getKey() + " = " + each.getValue());
            }
        }
    }

    /** A connection that cannot be brought back to what it was is not given back. */
    private void release(Connection connection) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            setting.execute("reset role");
            for (String each : settings().keySet()) {
                setting.execute("reset " + each);
            }
            setting.execute("select set_config(name, reset_val, false) from pg_settings "
                    + "where name = 'temp_file_limit' and has_parameter_privilege(current_user, name, 'SET')");
        } catch (SQLException e) {
            connection.abort(Runnable::run);
            throw e;
        }
    }
}
