package id.timpora.discrepancy;

import id.timpora.database.TestDatabase;
import id.timpora.definition.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nights in which rules say what a test wants them to say, on a real database. */
final class LifeNights {
    static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    private final DataSource database = TestDatabase.fresh();
    private final Path jobs;
    private int run;

    LifeNights(Path jobs) {
        this.jobs = jobs;
        try {
            Files.createDirectories(jobs.resolve("rules"));
            Files.createDirectories(jobs.resolve("views"));
            Files.copy(Path.of("jobs/views/06-record.sql"), jobs.resolve("views/06-record.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JdbcClient sql() {
        return JdbcClient.create(database);
    }

    DataSource database() {
        return database;
    }

    TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    /** Writes a rule's file; the header lines come after the ones every rule needs. */
    Rule rule(String code, String kind, String severity, String... header) {
        String file = """
                /*
                code: %s
                title: {id: judul, en: title}
                meaning: {id: arti, en: meaning}
                kind: %s
                severity: %s
                agency: Imigrasi
                %ssummary: {id: "hari {days}", en: "days {days}"}
                */
                select array[r.person_id] as subject_person_ids, array[r.record_ref] as record_refs,
                       r.record_ref as event_key, '1' as days
                  from rule.record r
                """.formatted(
                code, kind, severity, Stream.of(header).map(h -> h + "\n").reduce("", String::concat));
        try {
            Files.writeString(jobs.resolve("rules").resolve(code + ".sql"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules().find(code).orElseThrow();
    }

    void forgetRule(String code) {
        try {
            Files.delete(jobs.resolve("rules").resolve(code + ".sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rules rules() {
        return Rules.load(jobs);
    }

    /** A published night with these results. */
    void night(RuleResult... results) {
        attempt(results);
        publish();
    }

    /** A night that is not published yet. */
    void attempt(RuleResult... results) {
        run++;
        sql().sql("insert into store.run (run_id, night, status, started_by, started_at, finished_at) "
                        + "values (?, ?, 'FAILED', 'test', now(), now())")
                .params(run, FIRST.plusDays(run - 1))
                .update();
        again(results);
    }

    /** The same attempt once more. */
    void again(RuleResult... results) {
        transactions()
                .executeWithoutResult(status ->
                        new Discrepancies(new JdbcTemplate(database), run).merge(Arrays.asList(results), rules()));
    }

    void publish() {
        sql().sql("update store.run set status = 'PUBLISHED', published_at = now() where run_id = ?")
                .param(run)
                .update();
    }

    int run() {
        return run;
    }

    static RuleResult found(Rule rule, Finding... findings) {
        return RuleResult.of(rule, List.of(findings), List.of(), 1);
    }

    static RuleResult unjudged(Rule rule, String... keys) {
        return RuleResult.of(
                rule,
                List.of(),
                Stream.of(keys)
                        .map(key -> new NotAssessable(
                                rule,
                                Optional.of(key),
                                List.of(),
                                List.of(),
                                "kurang / missing",
                                "imigrasi_perlintasan",
                                "",
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                1);
    }

    static Finding finding(Rule rule, String key, String grade, List<String> persons, Map<String, String> evidence) {
        return new Finding(
                rule,
                key,
                rule.kind(),
                rule.severity(),
                Optional.ofNullable(grade),
                persons,
                List.of("imigrasi_perlintasan:" + key + ":pelintas"),
                Optional.of(FIRST),
                rule.agency(),
                "",
                new Bilingual("hari " + evidence.get("days"), "days " + evidence.get("days")),
                evidence);
    }

    static Finding finding(Rule rule, String key, String... persons) {
        return finding(rule, key, "A", List.of(persons), Map.of("until", "2026-11-01"));
    }

    /** {@code id rule status severity} of what the team sees after the last published night. */
    List<String> seen() {
        return sql().sql("select discrepancy_id || ' ' || rule_code || ' ' || status || ' ' || severity "
                        + "from warehouse.discrepancy where not shadow order by 1")
                .query(String.class)
                .list();
    }

    List<String> history(String id) {
        return sql().sql("select decided_by || ': ' || status from store.discrepancy_event where discrepancy_id = ? "
                        + "order by event_id")
                .param(id)
                .query(String.class)
                .list();
    }
}
