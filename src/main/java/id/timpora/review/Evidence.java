package id.timpora.review;

import id.timpora.definition.Bilingual;
import java.sql.ResultSet;
import java.time.Instant;
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
                        select key, value from store.finding d, jsonb_each_text(d.evidence)
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

    /** What happened to a finding up to the last published night, by whom and why, the latest first. */
    List<Happening> history(String findingId) {
        return database.sql("""
                        select h.night, h.happened_at, h.decided_by, h.by_run, h.status, h.outcome, h.reason, s.severity
                          from (select n.night, e.happened_at, e.decided_by, e.by_run, e.status, e.outcome, e.reason,
                                       e.run_id, e.event_id
                                  from store.discrepancy_event e join store.run n on n.run_id = e.run_id
                                 where e.discrepancy_id = :id and e.run_id <= store.as_of_run()
                                 union all
                                select n.night, n.published_at, 'timpora', true, null, null, '', v.run_from, null
                                  from (select v.run_from, v.evidence_hash,
                                               lag(v.evidence_hash) over (order by v.run_from) as before
                                          from store.discrepancy_state v where v.discrepancy_id = :id
                                           and (v.run_to is null or v.run_to > v.run_from)) v
                                  join store.run n on n.run_id = v.run_from
                                 where v.evidence_hash <> v.before and v.run_from <= store.as_of_run()) h
                          join store.discrepancy_state s on s.discrepancy_id = :id and s.run_from <= h.run_id
                           and (s.run_to is null or s.run_to > h.run_id)
                         order by h.run_id desc, h.event_id desc nulls last
                        """)
                .param("id", findingId)
                .query((row, n) -> new Happening(
                        row.getObject("night", LocalDate.class),
                        row.getBoolean("by_run")
                                ? null
                                : row.getTimestamp("happened_at").toInstant(),
                        row.getString("decided_by"),
                        row.getString("status"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        Severity.valueOf(row.getString("severity"))))
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

    /**
     * Something that happened to a finding.
     *
     * @param at when a person did it; null for a night
     * @param status null where only the evidence changed
     */
    record Happening(
            LocalDate night,
            @Nullable Instant at,
            String by,
            @Nullable String status,
            @Nullable String outcome,
            String reason,
            Severity severity) {}

    record Readers(int times, int people) {}
}
