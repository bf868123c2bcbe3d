package id.timpora.discrepancy;

import id.timpora.discrepancy.Rule.Severity;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Runs one rule's SELECT and reads its rows by the names of their columns. */
final class RuleQuery {
    /** Columns with a meaning of their own; every other column is evidence. */
    private static final Set<String> KNOWN = Set.of(
            "subject_person_ids",
            "record_refs",
            "event_date",
            "event_key",
            "severity",
            "kind",
            "link_grade",
            "agency",
            "kecamatan",
            "not_assessable",
            "na_feed",
            "na_office",
            "na_from",
            "na_to");

    /** A finding is as sure as the weakest link among the records it cites. */
    private static final String GRADED = "select q.*, (select max(r.grade) from rule.record r "
            + "where r.record_ref = any (q.record_refs)) as link_grade from (\n%s\n) q";

    private static final int FETCH = 2000;

    private final Rule rule;

    RuleQuery(Rule rule) {
        this.rule = rule;
    }

    RuleResult run(Connection connection) throws SQLException {
        long began = System.nanoTime();
        Map<String, Finding> findings = new TreeMap<>();
        List<NotAssessable> others = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(GRADED.formatted(RuleBinding.bound(rule)))) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                Columns columns = new Columns(row);
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
        }
        long milliseconds = (System.nanoTime() - began) / 1_000_000;
        return new RuleResult(rule, List.copyOf(findings.values()), others, milliseconds);
    }

    private Finding finding(Columns columns) throws SQLException {
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

    private NotAssessable notAssessable(Columns columns, String reason) throws SQLException {
        return new NotAssessable(
                rule,
                columns.list("subject_person_ids"),
                columns.list("record_refs"),
                reason,
                columns.text("na_feed").orElse(""),
                columns.text("na_office").orElse(""),
                columns.date("na_from"),
                columns.date("na_to"));
    }

    /** The columns a row has. */
    private record Columns(ResultSet row, Set<String> names) {
        Columns(ResultSet row) throws SQLException {
            this(row, names(row));
        }

        private static Set<String> names(ResultSet row) throws SQLException {
            Set<String> names = new TreeSet<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                names.add(row.getMetaData().getColumnName(i));
            }
            return names;
        }

        Optional<String> text(String column) throws SQLException {
            return names.contains(column) ? Optional.ofNullable(row.getString(column)) : Optional.empty();
        }

        Optional<LocalDate> date(String column) throws SQLException {
            @Nullable Date date = names.contains(column) ? row.getDate(column) : null;
            return Optional.ofNullable(date).map(Date::toLocalDate);
        }

        List<String> list(String column) throws SQLException {
            if (!names.contains(column) || row.getArray(column) == null) {
                return List.of();
            }
            Object[] values = (Object[]) row.getArray(column).getArray();
            return Arrays.stream(values)
                    .filter(v -> v != null)
                    .map(Object::toString)
                    .distinct()
                    .sorted()
                    .toList();
        }

        Map<String, String> evidence() throws SQLException {
            Map<String, String> evidence = new LinkedHashMap<>();
            for (String name : names) {
                String value = KNOWN.contains(name) ? null : row.getString(name);
                if (value != null) {
                    evidence.put(name, value);
                }
            }
            return evidence;
        }
    }
}
