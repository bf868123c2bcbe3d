package id.timpora.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import id.timpora.discrepancy.RuleRehearsal.Contradicted;
import id.timpora.discrepancy.RuleRehearsal.RuleChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rules that read records of their own, run by the product in real nights and tried on them afterwards. */
class RuleRehearsalIT {
    private static final String SELECT = """
            select array['P0000001'] as subject_person_ids, array[r.record_ref] as record_refs, null::date as event_date,
                   r.record_ref as event_key, %s
              from rule.record r where r.record_ref like '%s'
            """;

    @TempDir
    private Path folder;

    private DataSource database;
    private JdbcClient sql;
    private Path jobs;

    @BeforeEach
    void twoNights() throws IOException {
        database = TestDatabase.fresh();
        sql = JdbcClient.create(database);
        jobs = folder.resolve("jobs");
        Files.createDirectories(jobs.resolve("rules"));
        Files.createDirectories(jobs.resolve("views"));
        Files.copy(Path.of("jobs/views/01-night.sql"), jobs.resolve("views/01-night.sql"));
        Files.writeString(jobs.resolve("views/01-record.sql"), """
                /*
                view: record
                title: {id: catatan, en: records}
                columns:
                  record_ref: {id: rujukan, en: reference}
                  grade: {id: derajat, en: grade}
                indexes: [record_ref]
                */
                select record_ref, grade from warehouse.record
                """);
        rule(jobs.resolve("rules"), "KEB-01", SELECT.formatted("1 as n", "imigrasi_x:A%"));
        transactions().executeWithoutResult(status -> new RuleViews(sql).refresh(jobs, Map.of(), Set.of()));
        record("imigrasi_x:A1", 1);
        record("imigrasi_x:A2", 1);
        record("imigrasi_x:B1", 2);
        night(1);
        night(2);
    }

    @Test
    void whatRulesWouldHaveFoundIsHeldAgainstWhatWasFound() throws Exception {
        Path tried = Files.createDirectories(folder.resolve("tried"));
        rule(
                tried,
                "KEB-01",
                SELECT.formatted("case when r.record_ref like '%2' then 2 else 1 end as n", "imigrasi_x:%"));
        List<RuleChange> changes = rehearse(tried, 2);
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).opens()).isEmpty();
        assertThat(changes.get(0).changes()).containsExactly(id("imigrasi_x:A2"));
        assertThat(changes.get(1).opens()).containsExactly("imigrasi_x:B1");
        assertThat(changes.get(1).closes()).isEmpty();
        assertThat(changes.get(1).found()).isEqualTo(3);
        assertThat(rehearse(tried, 1)).hasSize(1);
    }

    @Test
    void decisionsOfPeopleItSpeaksAgainstAreNamed() throws Exception {
        String one = id("imigrasi_x:A1");
        String two = id("imigrasi_x:A2");
        decide(one, "TERBUKTI");
        decide(two, "TIDAK TERBUKTI");
        Path tried = Files.createDirectories(folder.resolve("tried"));
        rule(tried, "KEB-01", SELECT.formatted("1 as n", "imigrasi_x:A2"));
        RuleChange change = rehearse(tried, 1).get(0);
        assertThat(change.closes()).containsExactly(one);
        assertThat(change.contradicted())
                .containsExactlyInAnyOrder(new Contradicted(one, "TERBUKTI"), new Contradicted(two, "TIDAK TERBUKTI"));
    }

    @Test
    void closingWhatPeopleRejectedContradictsNobodyAndWhatIsGoneWouldOpenAgain() throws Exception {
        String rejected = id("imigrasi_x:A2");
        decide(rejected, "TIDAK TERBUKTI");
        sql.sql("update store.record set run_to = 3 where record_ref = 'imigrasi_x:A1'")
                .update();
        night(3);
        Path tried = Files.createDirectories(folder.resolve("tried"));
        rule(
                tried,
                "KEB-01",
                SELECT.formatted("1 as n", "imigrasi_x:B%")
                        .replace("r.record_ref as event_key", "'imigrasi_x:A1' as event_key"));
        RuleChange change = rehearse(tried, 1).get(0);
        assertThat(change.opens()).containsExactly("imigrasi_x:B1");
        assertThat(change.closes()).containsExactly(rejected);
        assertThat(change.contradicted()).isEmpty();
    }

    @Test
    void aRehearsalChangesNothingAndOutlivesARuleThatFails() throws Exception {
        Path tried = Files.createDirectories(folder.resolve("tried"));
        rule(
                tried,
                "KEB-01",
                SELECT.formatted("1 / (length(r.record_ref) - length(r.record_ref)) as n", "imigrasi_x:%"));
        rule(tried, "KEB-02", SELECT.formatted("1 as n", "imigrasi_x:B%"));
        String before = everything();
        List<RuleChange> changes = rehearse(tried, 1);
        assertThat(changes.get(0).error()).isEqualTo("22012");
        assertThat(changes.get(0).closes()).isEmpty();
        assertThat(changes.get(1).opens()).containsExactly("imigrasi_x:B1");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aNightGoesOnWithoutARuleThatFails() throws IOException {
        rule(jobs.resolve("rules"), "KEB-02", SELECT.formatted("1 as n", "imigrasi_x:B%"));
        new RuleSwitch(sql).turn(Rules.load(jobs).find("KEB-02").orElseThrow(), true, "wibowo", "diuji");
        rule(
                jobs.resolve("rules"),
                "KEB-01",
                SELECT.formatted("1 / (length(r.record_ref) - length(r.record_ref)) as n", "imigrasi_x:A%"));
        night(3);
        assertThat(sql.sql(
                                "select rule_code || ' ' || findings || ' ' || coalesce(left(error, 5), '-') from store.rule_run "
                                        + "where run_id = 3 order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("KEB-01 0 22012", "KEB-02 1 -");
        assertThat(sql.sql("select discrepancy_id || ' ' || status from warehouse.discrepancy order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("T0000001 BARU", "T0000002 BARU", "T0000003 BARU");
    }

    private List<RuleChange> rehearse(Path tried, int nights) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            RuleRehearsal rehearsal = RuleRehearsal.of(connection, Rules.loadFolder(tried, jobs), nights);
            connection.rollback();
            return rehearsal.nights().stream().flatMap(n -> n.rules().stream()).toList();
        }
    }

    private static void rule(Path rules, String code, String select) throws IOException {
        Files.writeString(rules.resolve(code + ".sql"), """
                /*
                code: %s
                title: {id: judul, en: title}
                meaning: {id: arti, en: meaning}
                kind: keras
                severity: tinggi
                agency: Imigrasi
                summary: {id: "n {n}", en: "n {n}"}
                */
                %s""".formatted(code, select));
    }

    private String id(String ref) {
        return sql.sql("select discrepancy_id from warehouse.discrepancy where ? = any (record_refs)")
                .param(ref)
                .query(String.class)
                .single();
    }

    private void record(String ref, int run) {
        sql.sql("insert into store.record (record_ref, feed, agency, role, fact_ref, content, run_from) "
                        + "values (?, 'imigrasi_x', 'imigrasi', 'x', ?, gen_random_uuid(), ?)")
                .params(ref, ref, run)
                .update();
    }

    private void night(int run) {
        sql.sql("insert into store.run (run_id, night, status, started_by, started_at, finished_at, published_at) "
                        + "values (?, ?, 'PUBLISHED', 'test', now(), now(), null)")
                .params(run, LifeNights.FIRST.plusDays(run - 1))
                .update();
        new Detector(database, transactions()).detect(run, Rules.load(jobs), n -> {});
        sql.sql("update store.run set published_at = now() where run_id = ?")
                .param(run)
                .update();
    }

    private void decide(String id, String outcome) {
        sql.sql("""
                        insert into store.discrepancy_event (discrepancy_id, happened_at, decided_by, by_run, run_id, status,
                            outcome, reason, evidence_hash)
                        values (?, now(), 'tania', false, 2, 'DIPUTUSKAN', ?, 'diperiksa', gen_random_uuid())
                        """).params(id, outcome).update();
    }

    private String everything() {
        return sql.sql("""
                        select string_agg(x, e'\\n' order by x) from (
                            select s::text as x from store.discrepancy_state s union all
                            select e::text from store.discrepancy_event e union all
                            select t::text from store.rule_event t union all
                            select r::text from rule.record r union all
                            select r::text from store.rule_run r) t
                        """).query(String.class).single();
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(database));
    }
}
