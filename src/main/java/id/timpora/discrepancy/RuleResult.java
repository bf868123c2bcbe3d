package id.timpora.discrepancy;

import java.util.List;

/** What one rule said in one run. */
record RuleResult(Rule rule, List<Finding> findings, List<NotAssessable> notAssessable, long milliseconds) {}
