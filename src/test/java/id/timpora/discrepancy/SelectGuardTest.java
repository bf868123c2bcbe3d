package id.timpora.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.definition.InvalidDefinition;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectGuardTest {
    private static final Map<String, Set<String>> VIEWS = Map.of("rule.person", Set.of("person_id", "name"));

    @Test
    void everyShippedRuleAndViewPasses() {
        assertThat(RuleViews.check(Path.of("jobs"))).isPositive();
        assertThat(Rules.load(Path.of("jobs")).all()).hasSize(50);
    }

    /** Each a way around a limit that is known of this product's kind (see also RuleWallIT). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // other statements
                "select 1; drop table rule.person",
                "select 1; commit; insert into rule.person values (1)",
                "set transaction read write",
                "set local statement_timeout = 0",
                "reset role",
                "listen x",
                "notify x",
                "lock table rule.person",
                "prepare p as select 1",
                "execute p",
                "do $$ begin perform 1; end $$",
                "copy rule.person to program 'x'",
                "copy rule.person from '/x'",
                "create temporary table t as select 1 as a",
                "explain analyze select 1",
                "call x()",
                "vacuum",
                "table rule.person",
                "select * into t from rule.person",
                "with gone as (delete from rule.person returning *) select * from gone",
                "with made as (insert into rule.person values (1) returning *) select * from made",
                "select * from rule.person for update",
                "select * from rule.person for key share nowait",
                "declare c cursor for select 1",
                // functions
                "select set_config('statement_timeout', '0', true)",
                "select set_config('role', 'none', true) from rule.person",
                "select pg_catalog.set_config('role', 'none', true)",
                "select pg_sleep(3600)",
                "select PG_SLEEP (1)",
                "select pg_sleep/**/(1)",
                "select pg_sleep --\n (1)",
                "select pg_sleep_for('1 hour')",
                "select pg_advisory_lock(1)",
                "select pg_try_advisory_xact_lock(1)",
                "select pg_notify('c', 'p')",
                "select lo_creat(-1)",
                "select lo_import('/x')",
                "select lo_get(1)",
                "select pg_export_snapshot()",
                "select pg_read_file('/x')",
                "select pg_ls_dir('/')",
                "select * from dblink('x', 'select 1') as t (a int)",
                "select dblink_exec('x', 'drop table a')",
                "select nextval('s')",
                "select current_setting('timpora.run')",
                "select query_to_xml('select 1', true, true, '')",
                "select pg_terminate_backend(1)",
                "select random()",
                "select gen_random_uuid()",
                "select now()",
                "select clock_timestamp()",
                "select version()",
                "select inet_server_addr()",
                "select repeat('x', 1000000000)",
                "select store.as_of_run()",
                "select public.f(1)",
                "select rule.unheard_of(1)",
                "select count(*) from rule.person where person_id = any (array(select pg_sleep(1)))",
                "select 1 from rule.person order by pg_sleep(1)",
                "select 1 from rule.person group by pg_sleep(1)",
                "select 1 from rule.person having pg_sleep(1) is null",
                "select 1 from rule.person limit (select pg_sleep(1))",
                "select 1 from rule.person offset (select pg_backend_pid())",
                "select count(*) filter (where pg_sleep(1) is null) from rule.person",
                "select sum(1) over (order by pg_sleep(1)) from rule.person",
                "select sum(1) over w from rule.person window w as (order by pg_sleep(1))",
                "select distinct on (person_id) lo_unlink(person_id) from rule.person",
                "select case when pg_sleep(1) is null then 1 end",
                "select 1 from rule.person p join lateral pg_sleep(1) s on true",
                "select 1 from rule.person p join rule.person q on pg_sleep(1) is null",
                "select 1 from rule.person pg_sleep where pg_sleep(1) is null",
                "select coalesce(1, (select pg_sleep(1) is null)::integer)",
                "values (pg_sleep(1))",
                // the clock and who asks
                "select current_date",
                "select localtimestamp",
                "select current_user",
                "select session_user",
                "select user",
                // what is read
                "select * from pg_authid",
                "select * from pg_catalog.pg_roles",
                "select * from pg_stat_activity",
                "select * from information_schema.tables",
                "select * from person",
                "select * from fact.hotel_apoa",
                "select * from store.secret",
                "select * from warehouse.person",
                "select * from (select * from store.secret) s",
                "select 1 where exists (select from store.secret)",
                "with pg_roles as (select 1) select * from pg_roles",
                "with a as (with pg_authid as (select 1) select 1) select * from pg_authid",
                // casts and literals that look something up or hide something
                "select 'store.secret'::regclass",
                "select cast('store.secret' as regclass)",
                "select regclass 'store.secret'",
                "select 'x'::xml",
                "select E'\\'; drop table x --'",
                "select U&'\\0061'",
                "select $$x$$",
                "select $tag$ ; drop table x $tag$",
                "select \"pg_sleep\"(1)",
                "select p.\"name\" from rule.person p",
                "select /* hidden */ 1",
                "select 1 /*! union select */",
                "select 1 operator(pg_catalog.+) 1",
                "select @@version",
                // loops
                "with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r",
                "select * from rule.person tablesample system (1)",
                ""
            })
    void refuses(String select) {
        assertThatThrownBy(() -> rule("RULE-51", select)).isInstanceOf(InvalidDefinition.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p.person_id from rule.person p",
                "select p.person_id from rule.person p where p.name = 'a; drop table b' -- said in a text",
                "with w as (select p.person_id from rule.person p) select w.person_id from w",
                "select u.x from rule.person p cross join unnest(array[p.person_id]) u (x)",
                "select date '2026-01-02' + :days",
                "select count(*) over (partition by p.person_id order by p.name) from rule.person p",
                "select p.person_id from rule.person p union select q.person_id from rule.person q"
            })
    void letsPlainSelectsPass(String select) {
        SqlFile file = new SqlFile("RULE-51.sql", "", 1, select.replace("p.name = 'a;", "p.person_id = 'a;"));
        SelectGuard.rule("RULE-51", file, VIEWS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select p.nme from rule.person p | RULE-51.sql:3: reads p.nme; columns there: name, person_id",
                "select x.a from rule.peron x | RULE-51.sql:3: reads rule.peron; allowed: rule.person",
                "select 1, pg_sleep(1) from rule.person | RULE-51.sql:3: calls pg_sleep; allowed: abs, age,",
                "select 1::oid from rule.person | RULE-51.sql:3: casts to oid; allowed: bigint, boolean,",
                "select 1 from fact.x | RULE-51.sql:3: reads fact.x; allowed: the tables of schema rule"
            })
    void saysWhereAndWhatIsAllowed(String select, String message) {
        assertThatThrownBy(() -> rule("RULE-51", select)).hasMessageContaining(message);
    }

    @Test
    void countsTheLinesOfTheFile() {
        assertThatThrownBy(() -> rule("RULE-51", "select p.person_id,\n       pg_sleep(1)\n  from rule.persn p"))
                .hasMessageContaining("RULE-51.sql:4: calls pg_sleep")
                .hasMessageContaining("RULE-51.sql:5: reads rule.persn");
    }

    private static void rule(String code, String select) {
        SelectGuard.rule(code, new SqlFile(code + ".sql", "", 3, select), VIEWS);
    }
}
