package id.timpora.discrepancy;

import java.util.List;
import java.util.Optional;

/**
 * What one rule said in one run.
 *
 * @param error why it could not be run; its open findings are then left as they are
 */
record RuleResult(
        Rule rule,
        List<Finding> findings,
        List<NotAssessable> notAssessable,
        long milliseconds,
        Optional<String> error) {

    static RuleResult of(Rule rule, List<Finding> findings, List<NotAssessable> others, long milliseconds) {
        return new RuleResult(rule, findings, others, milliseconds, Optional.empty());
    }

    /** A rule whose SELECT the database refused; only the kind of the error is kept, for its text may quote a row. */
    static RuleResult failed(Rule rule, long milliseconds, String error) {
        return new RuleResult(rule, List.of(), List.of(), milliseconds, Optional.of(error));
    }
}
