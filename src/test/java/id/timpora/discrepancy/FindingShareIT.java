package id.timpora.discrepancy;

import static id.timpora.discrepancy.LifeNights.finding;
import static id.timpora.discrepancy.LifeNights.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingShareIT {
    @TempDir
    private Path jobs;

    @Test
    void findingsAndTheShareConfirmedAreCountedByNationalityAndSexForAdministratorsOnly() {
        LifeNights nights = new LifeNights(jobs);
        Rule rule = nights.rule("KEB-05", "keras", "tinggi");
        Rule sheltered = nights.rule("KWN-13", "lunak", "tinggi", "queue: pelindungan");
        person(nights, "P0000001", "MYS", "L");
        person(nights, "P0000002", "MYS", "L");
        person(nights, "P0000003", "CHN", "P");
        nights.night(
                found(
                        rule,
                        finding(rule, "A1", "P0000001"),
                        finding(rule, "A2", "P0000002"),
                        finding(rule, "A3", "P0000003")),
                found(sheltered, finding(sheltered, "B1", "P0000003")));
        decide(nights, "P0000001", "TERBUKTI");
        decide(nights, "P0000002", "KESALAHAN DATA");
        assertThat(nights.sql()
                        .sql(
                                "select month || ' ' || nationality || ' ' || sex || ' ' || findings || ' ' || decided || ' ' "
                                        + "|| confirmed || ' ' || coalesce(confirmed_share::text, '-') from oversight.finding_share "
                                        + "where rule_code is null order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("2026-11-01 CHN P 1 0 0 -", "2026-11-01 MYS L 2 2 1 0.500");
        assertThat(nights.sql()
                        .sql("select has_schema_privilege('timpora_readers', 'oversight', 'usage')"
                                + " or has_schema_privilege('timpora_rules', 'oversight', 'usage')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private static void person(LifeNights nights, String id, String nationality, String sex) {
        nights.sql()
                .sql("insert into store.person (person_id, records, agencies, nationality, sex, run_from) "
                        + "values (?, 1, '{imigrasi}', ?, ?, 1)")
                .params(id, nationality, sex)
                .update();
    }

    private static void decide(LifeNights nights, String person, String outcome) {
        nights.sql().sql("""
                        insert into store.discrepancy_event (discrepancy_id, happened_at, decided_by, by_run, run_id, status,
                            outcome, reason, evidence_hash)
                        select discrepancy_id, now(), 'tania', false, 1, 'DIPUTUSKAN', ?, 'diperiksa', gen_random_uuid()
                          from warehouse.discrepancy where ? = any (subject_person_ids)
                        """).params(outcome, person).update();
    }
}
