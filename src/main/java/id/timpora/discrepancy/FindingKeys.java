package id.timpora.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which finding a rule means by a key. Where a key names persons and they became one person, the finding is known by the
 * key of that person as well, so that it is neither doubled nor loses what people decided.
 */
final class FindingKeys {
    private final JdbcTemplate sql;
    private final int run;
    private final Map<String, String> ids = new HashMap<>();
    private final List<Row> fresh = new ArrayList<>();
    private final List<Row> ended = new ArrayList<>();

    FindingKeys(JdbcTemplate sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    private record Row(
            String rule, String fingerprint, @Nullable String key, String id) {
        String name() {
            return rule + ' ' + fingerprint;
        }
    }

    /** Reads them, as persons are tonight; {@code touched} tells findings people have worked on. */
    void read(Redirects redirects, Predicate<String> touched) {
        List<Row> rows = sql.query(
                "select rule_code, fingerprint, event_key, discrepancy_id from store.discrepancy_key where run_to is null "
                        + "order by discrepancy_id, fingerprint",
                (row, n) -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        rows.forEach(row -> ids.put(row.name(), row.id()));
        rows.forEach(row -> carryOver(row, redirects, touched));
    }

    private void carryOver(Row row, Redirects redirects, Predicate<String> touched) {
        String key = row.key() == null ? null : redirects.key(row.key());
        if (key == null || key.equals(row.key())) {
            return;
        }
        Row now = new Row(row.rule(), FindingText.hash(key), key, row.id());
        String holder = ids.get(now.name());
        if (holder == null) {
            put(now);
        } else if (!holder.equals(row.id()) && touched.test(row.id()) && !touched.test(holder)) {
            ended.add(new Row(now.rule(), now.fingerprint(), key, holder));
            fresh.removeIf(f -> f.name().equals(now.name()));
            put(now);
        }
    }

    private void put(Row row) {
        ids.put(row.name(), row.id());
        fresh.add(row);
    }

    Optional<String> find(Rule rule, String key) {
        return Optional.ofNullable(ids.get(rule.code() + ' ' + FindingText.hash(key)));
    }

    void add(Finding finding, String id) {
        put(new Row(finding.rule().code(), finding.fingerprint(), finding.key(), id));
    }

    void write() {
        sql.batchUpdate(
                "update store.discrepancy_key set run_to = ? where rule_code = ? and fingerprint = ? and run_to is null",
                ended.stream()
                        .map(row -> new Object[] {run, row.rule(), row.fingerprint()})
                        .toList());
        sql.batchUpdate(
                "insert into store.discrepancy_key (rule_code, fingerprint, event_key, discrepancy_id, run_from) "
                        + "values (?, ?, ?, ?, ?)",
                fresh.stream()
                        .map(row -> new Object[] {row.rule(), row.fingerprint(), row.key(), row.id(), run})
                        .toList());
    }
}
