package id.timpora.discrepancy;

import id.timpora.discrepancy.Rule.Severity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs one rule's SELECT and reads its rows by the names of their columns. */
final class RuleQuery {
    /** A finding is as sure as the weakest link among the records it cites. */
    private static final String GRADED = "select q.*, (select max(r.grade) from rule.record r "
            + "where r.record_ref = any (q.record_refs)) as link_grade from (\n%s\n) q";

    private static final int FETCH = 2000;

    /** Findings and rows not assessable of one rule in one night; more would not fit into memory, nor into any queue. */
    private static final int MOST = 1_000_000;

    private final Rule rule;

    RuleQuery(Rule rule) {
        this.rule = rule;
    }

    RuleResult run(Connection connection, Duration limit) throws SQLException {
        long began = System.nanoTime();
        Map<String, Finding> findings = new TreeMap<>();
        List<NotAssessable> others = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement(GRADED.formatted(RuleBinding.bound(rule, night(connection))));
                TimeLimit watch = new TimeLimit(select, limit)) {
            select.setFetchSize(FETCH);
            select.setMaxRows(MOST + 1);
            try (ResultSet row = select.executeQuery()) {
                read(row, findings, others);
            } catch (SQLException e) {
                if (watch.reached()) {
                    throw RuleFailed.overTime(rule.code(), limit, e);
                }
                throw e;
            }
        }
        if (findings.size() + others.size() > MOST) {
            throw RuleFailed.tooMany(rule.code(), MOST);
        }
        long milliseconds = (System.nanoTime() - began) / 1_000_000;
        return RuleResult.of(rule, List.copyOf(findings.values()), others, milliseconds);
    }

    private static LocalDate night(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select night from rule.night")) {
            row.next();
            return row.getDate(1).toLocalDate();
        }
    }

    private void read(ResultSet row, Map<String, Finding> findings, List<NotAssessable> others) throws SQLException {
        RuleColumns columns = new RuleColumns(row);
        while (row.next()) {
            Optional<String> reason = columns.text("not_assessable");
            if (reason.isPresent()) {
                others.add(notAssessable(columns, reason.get()));
            } else {
                Finding finding = finding(columns);
                findings.putIfAbsent(finding.key(), finding);
            }
        }
    }

    private Finding finding(RuleColumns columns) throws SQLException {
        Map<String, String> evidence = columns.evidence();
        return new Finding(
                rule,
                columns.text("event_key").orElseThrow(() -> new SQLException(rule.code() + ": event_key is null")),
                columns.text("kind").map(Rule.Kind::valueOf).orElse(rule.kind()),
                columns.text("severity").map(Severity::valueOf).orElse(rule.severity()),
                columns.text("link_grade"),
                columns.list("subject_person_ids"),
                columns.list("record_refs"),
                columns.date("event_date"),
                columns.text("agency").orElse(rule.agency()),
                columns.text("kecamatan").orElse(""),
                RuleBinding.fill(rule.summary(), evidence),
                evidence);
    }

    private NotAssessable notAssessable(RuleColumns columns, String reason) throws SQLException {
        return new NotAssessable(
                rule,
                columns.text("event_key"),
                columns.list("subject_person_ids"),
                columns.list("record_refs"),
                reason,
                columns.text("na_feed").orElse(""),
                columns.text("na_office").orElse(""),
                columns.date("na_from"),
                columns.date("na_to"));
    }
}
