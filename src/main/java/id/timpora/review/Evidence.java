package id.timpora.review;

import id.timpora.definition.Bilingual;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands behind a finding: where its records came from, why they are one person, and how the finding changed. */
@Repository
class Evidence {
    private final JdbcClient database;

    Evidence(JdbcClient database) {
        this.database = database;
    }

    /** The delivered row of each fact: file, line and the night it was loaded. */
    Map<String, Source> sources(Collection<String> facts) {
        Map<String, List<String>> byFeed = facts.stream()
                .distinct()
                .filter(fact -> fact.matches("[a-z][a-z0-9_]*:.*"))
                .collect(Collectors.groupingBy(fact -> fact.substring(0, fact.indexOf(':'))));
        Map<String, Source> sources = new HashMap<>();
        byFeed.forEach((feed, ofFeed) -> sources.putAll(sourcesOf(feed, ofFeed)));
        return sources;
    }

    private Map<String, Source> sourcesOf(String feed, List<String> facts) {
        Map<String, Source> sources = new HashMap<>();
        boolean known = database.sql("select to_regclass(?) is not null")
                .param("fact." + feed)
                .query(Boolean.class)
                .single();
        if (known) {
            database.sql("select fact_ref, file, line, known_since from fact." + feed + " where fact_ref = any(?)")
                    .param(facts.toArray(String[]::new))
                    .query((ResultSet row) -> {
                        sources.put(
                                row.getString("fact_ref"),
                                new Source(
                                        feed,
                                        row.getString("file"),
                                        row.getInt("line"),
                                        row.getObject("known_since", LocalDate.class)));
                    });
        }
        return sources;
    }

    /** The rule's own columns of the finding, in its order. */
    Map<String, String> details(String findingId) {
        Map<String, String> details = new LinkedHashMap<>();
        database.sql("""
                        select key, value from warehouse.discrepancy d, jsonb_each_text(d.evidence)
                         where d.discrepancy_id = ? and value is not null
                        """).param(findingId).query((ResultSet row) -> {
            details.put(row.getString("key"), row.getString("value"));
        });
        return details;
    }

    /** Why each record belongs to its person. */
    List<Link> links(Collection<String> refs) {
        return database.sql("""
                        select record_ref, person_id, coalesce(grade, '') as grade, decided_by, evidence_id, evidence_en, night
                          from warehouse.link where record_ref = any(?) order by person_id, record_ref
                        """)
                .param(refs.toArray(String[]::new))
                .query((row, n) -> new Link(
                        row.getString("record_ref"),
                        row.getString("person_id"),
                        row.getString("grade"),
                        row.getString("decided_by"),
                        new Bilingual(row.getString("evidence_id"), row.getString("evidence_en")),
                        row.getObject("night", LocalDate.class)))
                .list();
    }

    /** The states a finding has had in published nights, the latest first. */
    List<State> states(String findingId) {
        return database.sql("""
                        select n.night, s.status, s.severity,
                               s.evidence_hash is distinct from lag(s.evidence_hash) over (order by s.run_from) as evidence_new
                          from store.discrepancy_state s join store.run n on n.run_id = s.run_from
                         where s.discrepancy_id = ? and s.run_from <= store.as_of_run() and n.published_at is not null
                           and (s.run_to is null or s.run_to > s.run_from)
                         order by s.run_from desc
                        """)
                .param(findingId)
                .query((row, n) -> new State(
                        row.getObject("night", LocalDate.class),
                        row.getString("status"),
                        Severity.valueOf(row.getString("severity")),
                        row.getBoolean("evidence_new")))
                .list();
    }

    /** How often a finding was opened before, and by how many people. */
    Readers readers(String findingId) {
        return database.sql("""
                        select count(*)::integer as times, count(distinct account)::integer as people
                          from store.audit where action = 'FINDING_OPENED' and object_ids @> array[?]::text[]
                        """)
                .param(findingId)
                .query((row, n) -> new Readers(row.getInt("times"), row.getInt("people")))
                .single();
    }

    record Source(
            String feed, String file, int line, @Nullable LocalDate loaded) {}

    record Link(String record, String person, String grade, String decidedBy, Bilingual evidence, LocalDate night) {}

    record State(LocalDate night, String status, Severity severity, boolean evidenceNew) {}

    record Readers(int times, int people) {}
}
