package id.timpora.discrepancy;

import static id.timpora.discrepancy.LifeNights.finding;
import static id.timpora.discrepancy.LifeNights.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.discrepancy.life.Trust.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTrustIT {
    @TempDir
    private Path jobs;

    private LifeNights nights;
    private Rule rule;

    @BeforeEach
    void aRule() {
        nights = new LifeNights(jobs);
        rule = nights.rule("KEB-05", "keras", "tinggi");
    }

    @Test
    void aRuleThatCameLaterRunsHiddenUntilItIsSwitchedOn() {
        nights.night(found(rule));
        Rule later = nights.rule("KEB-99", "keras", "tinggi");
        nights.night(found(rule), found(later, finding(later, "A1", "P0000001")));
        assertThat(nights.seen()).isEmpty();
        assertThat(hidden()).containsExactly("T0000001 BARU");
        assertThat(run(2, "KEB-99")).isEqualTo("UJI COBA 0 1");
        nights.night(found(rule), found(later));
        assertThat(hidden()).containsExactly("T0000001 DITUTUP OTOMATIS");
        switchOn(later);
        nights.night(found(rule), found(later, finding(later, "A1", "P0000001")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-99 BARU TINGGI");
        assertThat(run(4, "KEB-99")).isEqualTo("AKTIF 1 0");
    }

    @Test
    void aChangedRuleOpensAndClosesNothingPeopleSeeUntilItIsSwitchedOn() {
        nights.night(found(rule, finding(rule, "A1", "P0000001"), finding(rule, "A2", "P0000002")));
        Rule changed = nights.rule("KEB-05", "keras", "sedang");
        nights.night(found(changed, finding(changed, "A2", "P0000002"), finding(changed, "A3", "P0000003")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-05 BARU TINGGI", "T0000002 KEB-05 BARU TINGGI");
        assertThat(hidden()).containsExactly("T0000003 BARU");
        switchOn(changed);
        nights.night(found(changed, finding(changed, "A2", "P0000002"), finding(changed, "A3", "P0000003")));
        assertThat(nights.seen())
                .containsExactly(
                        "T0000001 KEB-05 DITUTUP OTOMATIS TINGGI",
                        "T0000002 KEB-05 BARU SEDANG",
                        "T0000003 KEB-05 BARU SEDANG");
    }

    @Test
    void otherWordsAreNoOtherRule() {
        nights.night(found(rule));
        Rule reworded = nights.rule("KEB-05", "keras", "tinggi", "against: [{id: salah catat, en: an error}]");
        nights.night(found(reworded, finding(reworded, "A1", "P0000001")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-05 BARU TINGGI");
    }

    @Test
    void aRuleItsFileKeepsOnTrialIsHiddenFromTheFirstNightAndNoCase() {
        Rule trial = nights.rule("KEB-98", "keras", "tinggi", "shadow: true");
        nights.night(found(rule), found(trial, finding(trial, "A1", "P0000001")));
        assertThat(nights.seen()).isEmpty();
        assertThat(hidden()).containsExactly("T0000001 BARU");
        assertThat(nights.sql()
                        .sql("select count(*) from store.case_file")
                        .query(Integer.class)
                        .single())
                .isZero();
        Rule ended = nights.rule("KEB-98", "keras", "tinggi");
        nights.night(found(rule), found(ended, finding(ended, "A1", "P0000001")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-98 BARU TINGGI");
    }

    @Test
    void aRuleWhoseFindingsAreHardlyEverConfirmedIsSuspended() {
        nights.night(found(rule, many(rule, 31)));
        decide(1, 2, "TERBUKTI");
        decide(3, 29, "TIDAK TERBUKTI");
        nights.night(found(rule, many(rule, 31)));
        assertThat(run(2, "KEB-05")).as("29 decided").startsWith("AKTIF");
        decide(30, 30, "TIDAK TERBUKTI");
        nights.night(found(rule, many(rule, 32)));
        assertThat(run(3, "KEB-05")).as("2 of 30 confirmed").startsWith("DITANGGUHKAN");
        assertThat(hidden()).as("what it finds from now on").containsExactly("T0000032 BARU");
        assertThat(nights.seen()).as("what people see stays").hasSize(31);
        switchOn(rule);
        nights.night(found(rule, many(rule, 32)));
        assertThat(run(4, "KEB-05")).as("counted anew").startsWith("AKTIF");
    }

    @Test
    void aTenthConfirmedIsEnoughAndDuplicatesDoNotCount() {
        nights.night(found(rule, many(rule, 40)));
        decide(1, 3, "TERBUKTI SEBAGIAN");
        decide(4, 30, "TIDAK CUKUP BUKTI");
        nights.night(found(rule, many(rule, 40)));
        assertThat(run(2, "KEB-05")).startsWith("AKTIF");
        decide(31, 40, "DUPLIKAT");
        nights.night(found(rule, many(rule, 40)));
        assertThat(run(3, "KEB-05")).startsWith("AKTIF");
    }

    @Test
    void decisionsOlderThanNinetyDaysDoNotCount() {
        nights.night(found(rule, many(rule, 30)));
        decide(1, 30, "TIDAK TERBUKTI", "2026-08-23 12:00+07");
        nights.night(found(rule, many(rule, 30)));
        assertThat(run(2, "KEB-05")).startsWith("AKTIF");
    }

    @Test
    void protectionRulesAndCriticalOnesAreNeverSuspended() {
        List<Rule> spared = List.of(
                nights.rule("KWN-13", "lunak", "tinggi", "queue: pelindungan"),
                nights.rule("DOK-01", "keras", "kritis"),
                nights.rule("KEB-01", "keras", "tinggi", "bands: [{severity: kritis, when: {id: lama, en: long}}]"));
        nights.night(spared.stream().map(r -> found(r, many(r, 30))).toArray(RuleResult[]::new));
        decide(1, 90, "TIDAK TERBUKTI");
        nights.night(spared.stream().map(r -> found(r, many(r, 30))).toArray(RuleResult[]::new));
        for (Rule each : spared) {
            assertThat(run(2, each.code())).as(each.code()).startsWith("AKTIF");
        }
    }

    @Test
    void peopleSeeHowEveryRuleStands() {
        nights.night(found(rule));
        nights.rule("KEB-99", "keras", "tinggi");
        Rule off = nights.rule("KEB-98", "keras", "tinggi");
        new RuleSwitch(nights.sql()).turn(off, false, "wibowo", "salah");
        var states = new RuleSwitch(nights.sql()).states(nights.rules());
        assertThat(states.get("KEB-05").verdict()).isEqualTo(Verdict.AKTIF);
        assertThat(states.get("KEB-98").verdict()).isEqualTo(Verdict.UJI_COBA);
        assertThat(states.get("KEB-99").verdict()).isEqualTo(Verdict.UJI_COBA);
    }

    private static Finding[] many(Rule rule, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> finding(rule, String.format("A%02d", i), "P" + (1000000 + i)))
                .toArray(Finding[]::new);
    }

    private void decide(int first, int last, String outcome) {
        decide(first, last, outcome, "2026-11-20 12:00+07");
    }

    private void decide(int first, int last, String outcome, String when) {
        List<String> ids = new ArrayList<>();
        IntStream.rangeClosed(first, last).forEach(i -> ids.add(String.format("T%07d", i)));
        nights.sql()
                .sql("""
                        insert into store.discrepancy_event (discrepancy_id, happened_at, decided_by, by_run, run_id,
                            status_before, status, outcome, reason, evidence_hash)
                        select discrepancy_id, cast(? as timestamptz), 'tania', false, ?, 'USUL PUTUSAN', 'DIPUTUSKAN', ?,
                               'diperiksa', evidence_hash
                          from store.discrepancy_state where run_to is null and discrepancy_id = any (?)
                        """)
                .params(when, nights.run(), outcome, ids.toArray(String[]::new))
                .update();
    }

    private void switchOn(Rule trusted) {
        new RuleSwitch(nights.sql()).turn(trusted, true, "wibowo", "diuji");
    }

    private List<String> hidden() {
        return nights.sql()
                .sql("select discrepancy_id || ' ' || status from warehouse.discrepancy where shadow order by 1")
                .query(String.class)
                .list();
    }

    private String run(int run, String code) {
        return nights.sql()
                .sql(
                        "select standing || ' ' || findings || ' ' || shadow from store.rule_run where run_id = ? and rule_code = ?")
                .params(run, code)
                .query(String.class)
                .single();
    }
}
