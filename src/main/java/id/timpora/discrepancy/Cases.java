package id.timpora.discrepancy;

import id.timpora.discrepancy.caseload.Group;
import id.timpora.discrepancy.caseload.Grouping;
import id.timpora.discrepancy.caseload.Indicator;
import id.timpora.discrepancy.life.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The cases over the nights. A case keeps its number and its findings, closed ones too; it takes up what comes about its
 * persons, and ends only where its findings became those of another case.
 */
final class Cases {
    private final JdbcTemplate sql;
    private final int run;

    Cases(JdbcTemplate sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    private record Row(String id, String queue, List<String> persons, List<String> findings, LocalDate opened) {}

    /** Brings the cases to the state of this run, in its transaction. */
    void renew(LocalDate night) {
        sql.queryForObject("select set_config('timpora.run', ?, true)", String.class, String.valueOf(run));
        Redirects redirects = Redirects.read(JdbcClient.create(sql));
        List<Indicator> indicators = sql.query("""
                        select discrepancy_id, rule_code, kind, link_grade, subject_person_ids, record_refs, status, queue
                          from store.finding where not shadow and kind in ('KERAS', 'LUNAK')
                        """, (row, n) -> indicator(row, redirects));
        Map<String, Row> before = new TreeMap<>();
        sql.query("select * from store.case_file where run_to is null", (row, n) -> row(row))
                .forEach(row -> before.put(row.id(), row));
        store(before, renewed(Grouping.of(indicators), before, redirects, night));
    }

    private static Indicator indicator(ResultSet row, Redirects redirects) throws SQLException {
        String grade = row.getString("link_grade");
        Set<String> agencies = texts(row, "record_refs").stream()
                .map(ref -> ref.substring(0, Math.max(0, ref.indexOf('_'))))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Indicator(
                row.getString("discrepancy_id"),
                row.getString("rule_code"),
                "KERAS".equals(row.getString("kind")),
                grade == null || "A".equals(grade) || "B".equals(grade),
                new TreeSet<>(redirects.persons(texts(row, "subject_person_ids"))),
                agencies,
                !Status.of(row.getString("status")).orElseThrow().isClosed(),
                "PELINDUNGAN".equals(row.getString("queue")));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("case_id"),
                row.getString("queue"),
                texts(row, "subject_person_ids"),
                texts(row, "discrepancy_ids"),
                row.getObject("opened", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private List<Row> renewed(List<Group> groups, Map<String, Row> before, Redirects redirects, LocalDate night) {
        CaseNumbers numbers = new CaseNumbers(sql);
        Map<String, List<Row>> byFinding = new HashMap<>();
        before.values()
                .forEach(row -> row.findings()
                        .forEach(id -> byFinding
                                .computeIfAbsent(id, i -> new ArrayList<>())
                                .add(row)));
        Set<String> taken = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Group group : groups) {
            Optional<Row> old = group.indicators().stream()
                    .flatMap(i -> byFinding.getOrDefault(i.id(), List.of()).stream())
                    .filter(row -> !taken.contains(row.id()) && continues(row, group, redirects))
                    .min(Comparator.comparing(Row::id));
            if (old.isPresent() || group.opensCase()) {
                String id = old.map(Row::id).orElseGet(numbers::next);
                taken.add(id);
                rows.add(new Row(
                        id,
                        group.sheltered() ? "PELINDUNGAN" : "TIM",
                        List.copyOf(group.persons()),
                        findings(group, old),
                        old.map(Row::opened).orElse(night)));
            }
        }
        return rows;
    }

    private static boolean continues(Row row, Group group, Redirects redirects) {
        return row.queue().equals(group.sheltered() ? "PELINDUNGAN" : "TIM")
                && group.persons().stream().anyMatch(redirects.persons(row.persons())::contains);
    }

    private static List<String> findings(Group group, Optional<Row> old) {
        Collection<String> kept = old.map(Row::findings).orElse(List.of());
        Stream<String> open = group.indicators().stream()
                .filter(i -> i.open() || kept.contains(i.id()))
                .map(Indicator::id);
        return open.distinct().sorted().toList();
    }

    private void store(Map<String, Row> before, List<Row> after) {
        Map<String, Row> same = after.stream()
                .filter(row -> row.equals(before.get(row.id())))
                .collect(Collectors.toMap(Row::id, row -> row));
        List<Object[]> ended = before.keySet().stream()
                .filter(id -> !same.containsKey(id))
                .map(id -> new Object[] {run, id})
                .toList();
        sql.batchUpdate("update store.case_file set run_to = ? where case_id = ? and run_to is null", ended);
        sql.batchUpdate(
                "insert into store.case_file (case_id, queue, subject_person_ids, discrepancy_ids, opened, run_from) "
                        + "values (?, ?, ?::text[], ?::text[], ?, ?)",
                after.stream()
                        .filter(row -> !same.containsKey(row.id()))
                        .map(row -> new Object[] {
                            row.id(), row.queue(), array(row.persons()), array(row.findings()), row.opened(), run
                        })
                        .toList());
    }

    /** Numbers of persons and findings hold letters and digits only. */
    private static String array(List<String> ids) {
        return ids.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
