package id.timpora.discrepancy;

import java.sql.SQLException;
import java.util.Set;

/** Why a rule could not be run: its own fault, which the night outlives, or a broken machine, which it does not. */
final class RuleFailure {
    /** Connection, authorisation, resources, operator, system and internal errors: the next rule would fail as well. */
    private static final Set<String> MACHINE = Set.of("08", "28", "3D", "53", "57", "58", "XX");

    /** A statement that was cancelled, by its time limit. */
    private static final String CANCELLED = "57014";

    private static final int CLASS = 2;

    private RuleFailure() {}

    /**
     * What the report says of a failure. A message of the database is repeated only where it speaks of the SELECT and not
     * of a row; a broken machine is thrown on.
     */
    static String told(RuntimeException failure) {
        if (!(failure.getCause() instanceof SQLException cause)) {
            return failure instanceof RuleFailed ? failure.getMessage() : "a column holds a word that is not allowed";
        }
        String state = cause.getSQLState();
        if (state == null || CANCELLED.equals(state)) {
            return state == null ? cause.getMessage() : failure.getMessage();
        }
        String group = state.substring(0, Math.min(CLASS, state.length()));
        if (MACHINE.contains(group)) {
            throw failure;
        }
        return "42".equals(group) ? state + " " + firstLine(cause) : state;
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
