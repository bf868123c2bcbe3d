package id.timpora.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.database.TestDatabase;
import id.timpora.definition.Bilingual;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands behind the check of the SQL: rules whose SELECT was never checked, run as the night runs them. */
class RuleWallIT {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String DENIED = "42501";
    private static final String READ_ONLY = "25006";
    private static final String NO_FUNCTION = "42883";
    private static final DataSource DATABASE = database();
    private static final JdbcClient SQL = JdbcClient.create(DATABASE);

    private static DataSource database() {
        DataSource database = TestDatabase.fresh();
        JdbcClient.create(database)
                .sql("create table rule.record (record_ref text, grade text)")
                .update();
        JdbcClient.create(database)
                .sql("create table rule.night as select date '2026-11-20' as night")
                .update();
        JdbcClient.create(database).sql("create table public.bait (a int)").update();
        JdbcClient.create(database)
                .sql("create function public.write_as_owner() returns int language sql security definer as "
                        + "'insert into public.bait values (1) returning a'")
                .update();
        JdbcClient.create(database)
                .sql("grant select on all tables in schema rule to timpora_rules")
                .update();
        return database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('statement_timeout', '0', true) as a",
                "select set_config('role', 'none', true) as a",
                "select set_config('transaction_read_only', 'off', true) as a",
                "select pg_sleep(1) is null as a",
                "select pg_advisory_lock(1) is null as a",
                "select pg_try_advisory_xact_lock(1) as a",
                "select pg_notify('c', 'p') is null as a",
                "select lo_creat(-1) as a",
                "select lo_from_bytea(0, '') as a",
                "select pg_export_snapshot() as a",
                "select pg_read_file('postgresql.conf') as a",
                "select pg_ls_dir('.') as a",
                "select query_to_xml('select 1', true, true, '')::text as a",
                "select pg_terminate_backend(pg_backend_pid()) as a",
                "select pg_logical_emit_message(false, 'a', 'b')::text as a",
                "select rolpassword as a from pg_authid",
                "select value::text as a from store.secret",
                "select name_original as a from warehouse.record",
                "select public.write_as_owner() as a",
                "select a from public.bait for update",
                "select a from public.bait",
                "select * from dblink('', 'select 1') as t (a int)"
            })
    void theRoleOfTheRulesMayNot(String select) {
        RuleSession session = new RuleSession(DATABASE, LONG);
        assertThatThrownBy(() -> session.run(rule("select x.*, null::text[] as record_refs from (" + select + ") x")))
                .isInstanceOf(RuleFailed.class)
                .cause()
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isIn(DENIED, READ_ONLY, NO_FUNCTION));
        nothingHappened();
    }

    /** Several statements in one; ending the transaction must not end the role. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table rule.record",
                "set transaction read write",
                "commit; insert into public.bait values (1)",
                "rollback; drop table rule.record",
                "commit; create temporary table much as select 1 as a",
                "commit; set default_transaction_read_only = off; insert into public.bait values (1)",
                "commit; copy public.bait to program 'true'",
                "commit; do $$ begin perform pg_sleep(1); end $$",
            })
    void norAFurtherStatement(String further) {
        RuleSession session = new RuleSession(DATABASE, LONG);
        String first = "select 1 as a, null::text[] as record_refs) q; ";
        assertThatThrownBy(() -> session.run(rule(first + further + "; select * from (select 1 as a")))
                .isInstanceOf(RuleFailed.class);
        nothingHappened();
    }

    private static void nothingHappened() {
        assertThat(SQL.sql("select count(*) from public.bait")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(SQL.sql("select to_regclass('rule.record') is not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aStatementThatNeverEndsIsCancelledFromOutside() {
        RuleSession session = new RuleSession(DATABASE, Duration.ofMillis(300));
        long began = System.nanoTime();
        assertThatThrownBy(() -> session.run(rule(
                        "select count(*) as a, null::text[] as record_refs from generate_series(1, 100000000000) g")))
                .isInstanceOf(RuleFailed.class)
                .hasMessageContaining("Rule RULE-51 was cancelled after");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(SQL.sql(
                                "select count(*) from pg_stat_activity where state = 'active' and query like '%generate_series%' "
                                        + "and pid <> pg_backend_pid()")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The driver's own limit ends when the first rows arrive. */
    @Test
    void anEndlessStreamOfRowsIsCancelledToo() {
        RuleSession session = new RuleSession(DATABASE, Duration.ofMillis(500));
        assertThatThrownBy(
                        () -> session.run(
                                rule(
                                        "select g::text as event_key, null::text[] as record_refs from generate_series(1, 900000000000) g")))
                .isInstanceOf(RuleFailed.class)
                .hasMessageContaining("was cancelled after");
    }

    @Test
    void theConnectionIsAsBeforeAfterwards() {
        RuleSession session = new RuleSession(DATABASE, LONG);
        assertThat(session.run(rule("select 'k' as event_key, null::text[] as record_refs"))
                        .findings())
                .hasSize(1);
        assertThat(SQL.sql("select current_user = session_user")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static Rule rule(String select) {
        Bilingual text = new Bilingual("a", "a");
        return new Rule(
                "RULE-51",
                text,
                text,
                Rule.Kind.KERAS,
                Rule.Severity.SEDANG,
                List.of(),
                "x",
                Map.of(),
                List.of(),
                false,
                Rule.Queue.TIM,
                text,
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                select);
    }
}
