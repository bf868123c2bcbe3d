package id.timpora.discrepancy;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The findings over the nights. A finding that comes again keeps its id and its first night; one that data no longer
 * support is closed by itself, and opened again if they do once more.
 */
final class Discrepancies {
    private static final String CLOSED = "DITUTUP OTOMATIS";

    private final JdbcClient sql;
    private final int run;

    Discrepancies(JdbcClient sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    void merge(List<RuleResult> results) {
        forgetThisRun();
        sql.sql("""
                create temporary table found (rule_code text, fingerprint text, severity text, kind text, link_grade text,
                    shadow boolean, subjects text[], records text[], event_date date, agency text, kecamatan text,
                    summary_id text, summary_en text, evidence jsonb, evidence_hash uuid) on commit drop
                """).update();
        results.forEach(r -> r.findings().forEach(this::stage));
        String rules = results.stream().map(r -> "'" + r.rule().code() + "'").collect(Collectors.joining(","));
        identify();
        keepAndChange();
        closeResolved(rules.isEmpty() ? "''" : rules);
        new UnjudgedRows(sql, run).replace(results);
        results.forEach(this::remember);
    }

    /** Takes back what an earlier attempt of this run stored. */
    private void forgetThisRun() {
        sql.sql("delete from store.discrepancy_state where run_from = ?")
                .param(run)
                .update();
        sql.sql("update store.discrepancy_state set run_to = null where run_to = ?")
                .param(run)
                .update();
        sql.sql("delete from store.discrepancy where first_run = ?").param(run).update();
        sql.sql("delete from store.not_assessable where run_from = ?")
                .param(run)
                .update();
        sql.sql("update store.not_assessable set run_to = null where run_to = ?")
                .param(run)
                .update();
        sql.sql("delete from store.rule_run where run_id = ?").param(run).update();
    }

    private void stage(Finding finding) {
        sql.sql("insert into found values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid)")
                .params(
                        finding.rule().code(),
                        FindingText.hash(finding.key()),
                        finding.shownSeverity().name(),
                        finding.kind().name(),
                        finding.grade().orElse(null),
                        finding.rule().shadow(),
                        finding.subjects().toArray(String[]::new),
                        finding.records().toArray(String[]::new),
                        finding.eventDate().orElse(null),
                        finding.agency(),
                        finding.kecamatan(),
                        finding.summary().id(),
                        finding.summary().en(),
                        FindingText.json(finding.evidence()),
                        FindingText.hash(finding.shownSeverity()
                                + finding.subjects().toString()
                                + finding.records()
                                + finding.eventDate()
                                + finding.grade()
                                + finding.agency()
                                + finding.kecamatan()
                                + finding.summary()
                                + finding.evidence()))
                .update();
    }

    private void identify() {
        sql.sql("analyze found").update();
        sql.sql("""
                insert into store.discrepancy (discrepancy_id, rule_code, fingerprint, first_run)
                select 'T' || lpad((last + row_number() over (order by f.rule_code, f.fingerprint))::text, 7, '0'),
                       f.rule_code, f.fingerprint, :run
                  from found f
                 cross join (select coalesce(max(substr(discrepancy_id, 2)::integer), 0) as last from store.discrepancy) l
                 where not exists (select 1 from store.discrepancy d
                                    where d.rule_code = f.rule_code and d.fingerprint = f.fingerprint)
                """).param("run", run).update();
    }

    private void keepAndChange() {
        sql.sql("""
                create temporary table changed on commit drop as
                select d.discrepancy_id, f.*, s.status as before
                  from found f
                  join store.discrepancy d on d.rule_code = f.rule_code and d.fingerprint = f.fingerprint
                  left join store.discrepancy_state s on s.discrepancy_id = d.discrepancy_id and s.run_to is null
                 where s.discrepancy_id is null or s.evidence_hash <> f.evidence_hash or s.status = :closed
                """).param("closed", CLOSED).update();
        sql.sql("update store.discrepancy_state s set run_to = :run from changed c "
                        + "where s.discrepancy_id = c.discrepancy_id and s.run_to is null")
                .param("run", run)
                .update();
        sql.sql("""
                insert into store.discrepancy_state (discrepancy_id, severity, kind, status, link_grade, shadow,
                    subject_person_ids, record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en,
                    evidence, evidence_hash, run_from)
                select discrepancy_id, severity, kind,
                       case when before is null then 'BARU' when before = :closed then 'DIBUKA KEMBALI' else before end,
                       link_grade, shadow, subjects, records, event_date, r.night, agency, kecamatan, summary_id,
                       summary_en, evidence, evidence_hash, :run
                  from changed cross join store.run r where r.run_id = :run
                """).param("closed", CLOSED).param("run", run).update();
    }

    /** Closed findings keep the last night on which they still held: the night of the run before this one. */
    private void closeResolved(String rules) {
        sql.sql("""
                create temporary table resolved on commit drop as
                select s.* from store.discrepancy_state s join store.discrepancy d using (discrepancy_id)
                 where s.run_to is null and s.status <> :closed
                   and not exists (select 1 from found f where f.rule_code = d.rule_code and f.fingerprint = d.fingerprint)
                """).param("closed", CLOSED).update();
        sql.sql("update store.discrepancy_state s set run_to = :run from resolved c "
                        + "where s.discrepancy_id = c.discrepancy_id and s.run_to is null")
                .param("run", run)
                .update();
        sql.sql("""
                insert into store.discrepancy_state (discrepancy_id, severity, kind, status, link_grade, shadow,
                    subject_person_ids, record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en,
                    evidence, evidence_hash, run_from)
                select discrepancy_id, severity, kind, :closed, link_grade, shadow, subject_person_ids, record_refs,
                       event_date,
                       (select night from store.run where run_id < :run and published_at is not null
                         order by run_id desc limit 1),
                       agency, kecamatan, summary_id, summary_en, evidence, evidence_hash, :run
                  from resolved
                """).param("closed", CLOSED).param("run", run).update();
    }

    private void remember(RuleResult result) {
        sql.sql("""
                insert into store.rule_run (run_id, rule_code, findings, new, cleared, not_assessable, milliseconds)
                select :run, :rule, :findings,
                       (select count(*) from store.discrepancy where rule_code = :rule and first_run = :run),
                       (select count(*) from store.discrepancy_state s join store.discrepancy d using (discrepancy_id)
                         where d.rule_code = :rule and s.run_from = :run and s.status = :closed),
                       :open, :milliseconds
                """)
                .param("run", run)
                .param("rule", result.rule().code())
                .param("findings", result.findings().size())
                .param("closed", CLOSED)
                .param("open", result.notAssessable().size())
                .param("milliseconds", result.milliseconds())
                .update();
    }
}
