package id.timpora.discrepancy;

import static id.timpora.discrepancy.LifeNights.finding;
import static id.timpora.discrepancy.LifeNights.found;
import static id.timpora.discrepancy.LifeNights.unjudged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.discrepancy.Decisions.Answer;
import id.timpora.discrepancy.life.Decision;
import id.timpora.discrepancy.life.Outcome;
import id.timpora.discrepancy.life.Status;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingLifeIT {
    private static final String REASON = "diperiksa pada berkas asli di kantor";

    @TempDir
    private Path jobs;

    private LifeNights nights;
    private Rule rule;

    @BeforeEach
    void aRule() {
        nights = new LifeNights(jobs);
        rule = nights.rule("KEB-01", "keras", "tinggi", "moving: [days]");
    }

    @Test
    void dataOpenCloseAndReopenAFindingUnderOneNumber() {
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 BARU TINGGI");
        nights.night(found(rule));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 DITUTUP OTOMATIS TINGGI");
        nights.night(found(rule));
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 DIBUKA KEMBALI TINGGI");
        assertThat(nights.history("T0000001"))
                .containsExactly("timpora: BARU", "timpora: DITUTUP OTOMATIS", "timpora: DIBUKA KEMBALI");
        assertThat(lastSeen()).isEqualTo("2026-11-20..2026-11-23");
    }

    @Test
    void aClosedFindingWasLastSeenOnTheNightBefore() {
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        nights.night(found(rule));
        nights.night(found(rule));
        assertThat(lastSeen()).isEqualTo("2026-11-20..2026-11-21");
    }

    @Test
    void aDecisionStaysWhateverTheNightsSayUntilTheEvidenceChanges() {
        nights.night(found(rule, aged("A1", "1")));
        settle("T0000001", Outcome.TIDAK_TERBUKTI);
        nights.night(found(rule, aged("A1", "2")));
        assertThat(nights.seen())
                .as("one day older is no other evidence")
                .containsExactly("T0000001 KEB-01 SELESAI TINGGI");
        nights.night(found(rule));
        nights.night(found(rule, aged("A1", "4")));
        nights.night(unjudged(rule, "A1"));
        nights.night(found(rule, aged("A1", "6")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 SELESAI TINGGI");
        nights.night(
                found(rule, finding(rule, "A1", "A", List.of("P0000001"), Map.of("until", "2026-11-09", "days", "7"))));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 DIBUKA KEMBALI TINGGI");
        assertThat(nights.history("T0000001"))
                .endsWith("pratiwi: USUL PUTUSAN", "tania: DIPUTUSKAN", "tania: SELESAI", "timpora: DIBUKA KEMBALI");
    }

    @Test
    void theSentenceOfASettledFindingKeepsUpWithTheNights() {
        nights.night(found(rule, aged("A1", "1")));
        settle("T0000001", Outcome.TERBUKTI);
        nights.night(found(rule, aged("A1", "2")));
        assertThat(nights.sql()
                        .sql("select summary_id from warehouse.discrepancy")
                        .query(String.class)
                        .single())
                .isEqualTo("hari 2");
    }

    @Test
    void aPersonWhoBecomesAnotherTakesFindingAndDecisionAlong() {
        nights.night(found(rule, finding(rule, "P0000002|malam", "P0000002")));
        settle("T0000001", Outcome.TIDAK_TERBUKTI);
        redirect("P0000002", "P0000001");
        Finding same = new Finding(
                rule,
                "P0000001|malam",
                rule.kind(),
                rule.severity(),
                Optional.of("A"),
                List.of("P0000001"),
                List.of("imigrasi_perlintasan:P0000002|malam:pelintas"),
                Optional.of(LifeNights.FIRST),
                rule.agency(),
                "",
                rule.title(),
                Map.of("until", "2026-11-01"));
        nights.night(found(rule, same));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 SELESAI TINGGI");
        nights.night(found(rule, same));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 SELESAI TINGGI");
    }

    @Test
    void ofTwoFindingsThatBecomeOneTheOnePeopleWorkedOnStays() {
        nights.night(
                found(rule, finding(rule, "P0000001|malam", "P0000001"), finding(rule, "P0000002|malam", "P0000002")));
        String merged = id("P0000002");
        String other = id("P0000001");
        move(merged, owned("wibowo"));
        redirect("P0000002", "P0000001");
        nights.night(found(rule, finding(rule, "P0000001|malam", "P0000001")));
        assertThat(nights.seen())
                .containsExactlyInAnyOrder(
                        other + " KEB-01 DITUTUP OTOMATIS TINGGI", merged + " KEB-01 DITETAPKAN TINGGI");
    }

    @Test
    void aFindingAboutOtherPersonsIsOtherEvidence() {
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        settle("T0000001", Outcome.TIDAK_TERBUKTI);
        nights.night(found(rule, finding(rule, "A1", "P0000009")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 DIBUKA KEMBALI TINGGI");
    }

    @Test
    void whatCannotBeJudgedIsNotClosed() {
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        nights.night(unjudged(rule, "A1"));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 TIDAK DAPAT DINILAI TINGGI");
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 DIBUKA KEMBALI TINGGI");
    }

    @Test
    void aRuleThatFailsLeavesItsFindingsAsTheyAre() {
        Rule other = nights.rule("KEB-02", "keras", "tinggi");
        nights.night(found(rule, finding(rule, "A1", "P0000001")), found(other, finding(other, "B1", "P0000002")));
        nights.night(RuleResult.failed(rule, 3, "42703 column"), found(other));
        assertThat(nights.seen())
                .containsExactly("T0000001 KEB-01 BARU TINGGI", "T0000002 KEB-02 DITUTUP OTOMATIS TINGGI");
        assertThat(lastSeen()).isEqualTo("2026-11-20..2026-11-20");
        assertThat(nights.sql()
                        .sql("select error from store.rule_run where rule_code = 'KEB-01' and run_id = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("42703 column");
    }

    @Test
    void aRuleThatWasTakenAwayLeavesNothingOpen() {
        Rule other = nights.rule("KEB-02", "keras", "tinggi");
        nights.night(found(rule, finding(rule, "A1", "P0000001")), found(other));
        nights.forgetRule("KEB-01");
        nights.night(found(other));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 DITUTUP OTOMATIS TINGGI");
    }

    @Test
    void repeatingAnAttemptChangesNothing() {
        nights.night(found(rule, finding(rule, "A1", "P0000001"), finding(rule, "A2", "P0000002")));
        settle("T0000002", Outcome.TIDAK_TERBUKTI);
        nights.attempt(found(rule, finding(rule, "A1", "P0000001"), finding(rule, "A3", "P0000003")));
        nights.again(found(rule, finding(rule, "A3", "P0000003")));
        String once = everything();
        nights.again(found(rule, finding(rule, "A3", "P0000003")));
        assertThat(everything()).isEqualTo(once);
        nights.publish();
        assertThat(nights.seen())
                .containsExactly(
                        "T0000001 KEB-01 DITUTUP OTOMATIS TINGGI",
                        "T0000002 KEB-01 SELESAI TINGGI",
                        "T0000003 KEB-01 BARU TINGGI");
    }

    @Test
    void whatHappenedIsNeverChanged() {
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        move("T0000001", owned("wibowo"));
        for (String change : List.of(
                "update store.discrepancy_event set reason = 'x'",
                "delete from store.discrepancy_event where by_run",
                "delete from store.discrepancy_event where not by_run",
                "truncate store.discrepancy_event",
                "update store.rule_event set reason = 'x'",
                "delete from store.rule_event",
                "truncate store.rule_event")) {
            assertThatThrownBy(() -> nights.sql().sql(change).update())
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void ofTwoPeopleWhoDecideAtOnceTheSecondIsTold() {
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        long seen = nights.sql()
                .sql("select event_id from store.finding")
                .query(Long.class)
                .single();
        Decisions decisions = new Decisions(nights.database(), nights.transactions());
        assertThat(decisions.decide("T0000001", owned("wibowo"), EnumSet.of(Rule.Queue.TIM), Optional.of(seen)))
                .isInstanceOf(Answer.Done.class);
        assertThat(decisions.decide("T0000001", owned("tania"), EnumSet.of(Rule.Queue.TIM), Optional.of(seen)))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aNightSeesTheStateOfItsOwnTime() {
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        nights.night(found(rule));
        List<String> before = nights.transactions().execute(status -> {
            nights.sql()
                    .sql("select set_config('timpora.run', '1', true)")
                    .query(String.class)
                    .single();
            return nights.seen();
        });
        assertThat(before).containsExactly("T0000001 KEB-01 BARU TINGGI");
    }

    @Test
    void aPossibleVictimIsInTheProtectionQueueFromTheProposalOn() {
        nights.night(found(rule, finding(rule, "A1", "P0000001")));
        move("T0000001", owned("pratiwi"));
        move("T0000001", Decision.of(Status.VERIFIKASI_DATA, "pratiwi", REASON));
        move("T0000001", proposal(Outcome.INDIKASI_KORBAN));
        assertThat(nights.seen()).isEmpty();
        assertThat(nights.sql()
                        .sql("select status from protection.discrepancy")
                        .query(String.class)
                        .single())
                .isEqualTo("USUL PUTUSAN");
        assertThat(new Decisions(nights.database(), nights.transactions())
                        .decide(
                                "T0000001",
                                Decision.of(Status.DIPUTUSKAN, "tania", REASON),
                                EnumSet.of(Rule.Queue.TIM),
                                Optional.empty()))
                .isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void aDecisionThatRecordsAreNotOnePersonIsAJudgementForTheNextNight() {
        Finding pair = new Finding(
                rule,
                "A1",
                rule.kind(),
                rule.severity(),
                Optional.of("B"),
                List.of("P0000001"),
                List.of("hotel_apoa:1:tamu", "imigrasi_perlintasan:1:pelintas"),
                Optional.empty(),
                rule.agency(),
                "",
                rule.title(),
                Map.of());
        for (String ref : pair.records()) {
            nights.sql()
                    .sql("insert into store.link (record_ref, person_id, grade, decided_by, run_from) "
                            + "values (?, 'P0000001', 'B', 'document', 1)")
                    .param(ref)
                    .update();
        }
        nights.night(found(rule, pair));
        settle("T0000001", Outcome.BUKAN_ORANG_YANG_SAMA);
        assertThat(nights.sql()
                        .sql("select record_ref_a || ' ' || record_ref_b || ' ' || verdict || ' ' || decided_by "
                                + "from store.judgement")
                        .query(String.class)
                        .list())
                .containsExactly("hotel_apoa:1:tamu imigrasi_perlintasan:1:pelintas DIFFERENT tania");
    }

    private String id(String person) {
        return nights.sql()
                .sql("select discrepancy_id from warehouse.discrepancy where ? = any (subject_person_ids)")
                .param(person)
                .query(String.class)
                .single();
    }

    private Finding aged(String key, String days) {
        return finding(rule, key, "A", List.of("P0000001"), Map.of("until", "2026-11-01", "days", days));
    }

    private void redirect(String from, String to) {
        nights.sql()
                .sql("insert into store.person_redirect (old_person_id, person_id, run_id) values (?, ?, ?)")
                .params(from, to, nights.run() + 1)
                .update();
    }

    private void settle(String id, Outcome outcome) {
        move(id, owned("pratiwi"));
        move(id, Decision.of(Status.VERIFIKASI_DATA, "pratiwi", REASON));
        move(id, proposal(outcome));
        move(id, Decision.of(Status.DIPUTUSKAN, "tania", REASON));
        move(id, Decision.of(Status.SELESAI, "tania", REASON));
    }

    private void move(String id, Decision decision) {
        Answer answer = new Decisions(nights.database(), nights.transactions())
                .decide(id, decision, EnumSet.allOf(Rule.Queue.class), Optional.empty());
        assertThat(answer).isInstanceOf(Answer.Done.class);
    }

    private static Decision owned(String owner) {
        return new Decision(
                Status.DITETAPKAN,
                "ketua",
                "dibagi",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(owner),
                Optional.empty(),
                "");
    }

    private static Decision proposal(Outcome outcome) {
        return new Decision(
                Status.USUL_PUTUSAN,
                "pratiwi",
                REASON,
                Optional.of(outcome),
                Optional.empty(),
                Optional.of("dukcapil"),
                Optional.empty(),
                Optional.empty(),
                "surat pemberkatan ada di berkas");
    }

    private String lastSeen() {
        return nights.sql()
                .sql(
                        "select first_seen || '..' || last_seen from warehouse.discrepancy where discrepancy_id = 'T0000001'")
                .query(String.class)
                .single();
    }

    private String everything() {
        return nights.sql().sql("""
                        select string_agg(x, e'\\n' order by x) from (
                            select d::text as x from store.discrepancy d union all
                            select (s.discrepancy_id, s.holds, s.content_hash, s.run_from, s.run_to)::text
                              from store.discrepancy_state s union all
                            select (e.discrepancy_id, e.status, e.reason, e.run_id)::text from store.discrepancy_event e union all
                            select k::text from store.discrepancy_key k union all
                            select c::text from store.case_file c union all
                            select (t.rule_code, t.kind, t.run_id)::text from store.rule_event t union all
                            select r::text from store.rule_run r) t
                        """).query(String.class).single();
    }
}
