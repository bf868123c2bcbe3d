package id.timpora.discrepancy;

import id.timpora.discrepancy.RuleRehearsal.Contradicted;
import id.timpora.discrepancy.RuleRehearsal.RuleChange;
import id.timpora.discrepancy.life.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was found in a past night.
 *
 * @param found findings by rule and fingerprint
 */
record Past(int run, LocalDate night, Map<String, Was> found) {
    /** A finding as it was, and what people have decided about it since. */
    record Was(String id, String rule, boolean held, String evidenceHash, Optional<Outcome> outcome) {}

    /** The last published nights, oldest first. */
    static List<Past> last(JdbcClient sql, int nights) {
        return sql.sql("""
                        select run_id, night from (
                            select max(run_id) as run_id, night from store.run where published_at is not null
                             group by night order by night desc limit ?) n order by night
                        """)
                .param(nights)
                .query((row, n) -> new Past(
                        row.getInt("run_id"),
                        row.getObject("night", LocalDate.class),
                        found(sql, row.getInt("run_id"))))
                .list();
    }

    private static Map<String, Was> found(JdbcClient sql, int run) {
        Map<String, Was> found = new TreeMap<>();
        sql.sql("""
                        select k.rule_code, k.fingerprint, k.discrepancy_id, s.holds, s.evidence_hash::text as evidence_hash,
                               (select e.outcome from store.discrepancy_event e
                                 where e.discrepancy_id = k.discrepancy_id and e.status = 'DIPUTUSKAN'
                                 order by e.event_id desc limit 1) as outcome
                          from store.discrepancy_key k
                          join store.discrepancy_state s on s.discrepancy_id = k.discrepancy_id and not s.shadow
                           and s.queue = 'TIM' and s.run_from <= :run and (s.run_to is null or s.run_to > :run)
                         where k.run_from <= :run and (k.run_to is null or k.run_to > :run)
                        """).param("run", run).query(row -> {
            found.put(
                    row.getString("rule_code") + ' ' + row.getString("fingerprint"),
                    new Was(
                            row.getString("discrepancy_id"),
                            row.getString("rule_code"),
                            row.getBoolean("holds"),
                            row.getString("evidence_hash").replace("-", ""),
                            Optional.ofNullable(row.getString("outcome")).flatMap(Outcome::of)));
        });
        return found;
    }

    /** A rule's result, held against what was found. */
    RuleChange held(RuleResult result) {
        String rule = result.rule().code();
        List<String> opens = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        List<Contradicted> contradicted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Finding finding : result.findings()) {
            Was was = found.get(rule + ' ' + finding.fingerprint());
            if (was == null || !was.held()) {
                opens.add(String.join(" ", finding.records()));
            } else if (!was.evidenceHash().equals(finding.evidenceHash())) {
                changes.add(was.id());
            }
            if (was != null && seen.add(was.id())) {
                rejected(was).ifPresent(contradicted::add);
            }
        }
        List<String> closes = result.error().isPresent() ? List.of() : closes(rule, seen, contradicted);
        return new RuleChange(
                rule,
                result.findings().size(),
                opens.stream().sorted().toList(),
                closes,
                changes.stream().sorted().toList(),
                contradicted,
                result.notAssessable().size(),
                result.error().orElse(null));
    }

    private List<String> closes(String rule, Set<String> seen, List<Contradicted> contradicted) {
        List<Was> closed = found.values().stream()
                .filter(was -> was.rule().equals(rule) && was.held() && !seen.contains(was.id()))
                .distinct()
                .toList();
        closed.forEach(was -> was.outcome()
                .filter(Outcome::confirms)
                .ifPresent(outcome -> contradicted.add(new Contradicted(was.id(), outcome.word()))));
        return closed.stream().map(Was::id).distinct().sorted().toList();
    }

    private static Optional<Contradicted> rejected(Was was) {
        return was.outcome()
                .filter(outcome -> !outcome.confirms() && outcome.judgesTheRule())
                .map(outcome -> new Contradicted(was.id(), outcome.word()));
    }
}
