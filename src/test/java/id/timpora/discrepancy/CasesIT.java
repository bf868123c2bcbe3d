package id.timpora.discrepancy;

import static id.timpora.discrepancy.LifeNights.finding;
import static id.timpora.discrepancy.LifeNights.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.discrepancy.life.Decision;
import id.timpora.discrepancy.life.Status;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesIT {
    @TempDir
    private Path jobs;

    private LifeNights nights;
    private Rule hard;

    @BeforeEach
    void aRule() {
        nights = new LifeNights(jobs);
        hard = nights.rule("KEB-01", "keras", "tinggi");
    }

    @Test
    void aCaseKeepsItsNumberTakesUpWhatComesAndClosesWithItsFindings() {
        Rule other = nights.rule("KEB-02", "keras", "tinggi");
        nights.night(found(hard, finding(hard, "A1", "P0000001")), found(other));
        assertThat(cases()).containsExactly("K0000001 BARU {P0000001} {T0000001} 2026-11-20");
        nights.night(found(hard, finding(hard, "A1", "P0000001")), found(other, finding(other, "B1", "P0000001")));
        assertThat(cases()).containsExactly("K0000001 BARU {P0000001} {T0000001,T0000002} 2026-11-20");
        nights.night(found(hard), found(other));
        assertThat(cases()).containsExactly("K0000001 DITUTUP OTOMATIS {P0000001} {T0000001,T0000002} 2026-11-20");
    }

    @Test
    void anUnsureIdentityOpensAFindingOneStepLowerAndNoCase() {
        nights.night(found(hard, finding(hard, "A1", "C", List.of("P0000001"), Map.of())));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 BARU SEDANG");
        assertThat(cases()).isEmpty();
    }

    @Test
    void theCaseStandsWherePeopleAreAndNamesWhoHasIt() {
        nights.night(found(hard, finding(hard, "A1", "P0000001"), finding(hard, "A2", "P0000001")));
        Decisions decisions = new Decisions(nights.database(), nights.transactions());
        decide(decisions, Status.DITETAPKAN, "pratiwi", null);
        decide(decisions, Status.VERIFIKASI_DATA, null, null);
        decide(decisions, Status.MENUNGGU_INSTANSI, null, "dukcapil");
        assertThat(state()).isEqualTo("MENUNGGU INSTANSI pratiwi {}");
        decide(decisions, Status.VERIFIKASI_DATA, null, "dukcapil");
        assertThat(state()).isEqualTo("VERIFIKASI DATA pratiwi {dukcapil}");
        nights.night(found(hard, finding(hard, "A1", "P0000001"), finding(hard, "A2", "P0000001")));
        assertThat(state()).isEqualTo("VERIFIKASI DATA pratiwi {dukcapil}");
    }

    @Test
    void personsWhoBecomeOneHaveOneCase() {
        nights.night(found(hard, finding(hard, "A1", "P0000001"), finding(hard, "A2", "P0000002")));
        assertThat(cases()).hasSize(2);
        nights.sql()
                .sql(
                        "insert into store.person_redirect (old_person_id, person_id, run_id) values ('P0000001', 'P0000002', 2)")
                .update();
        nights.night(found(hard, finding(hard, "A1", "P0000002"), finding(hard, "A2", "P0000002")));
        assertThat(cases()).containsExactly("K0000001 BARU {P0000002} {T0000001,T0000002} 2026-11-20");
    }

    @Test
    void protectionIsACaseOfItsOwnThatTheTeamDoesNotSee() {
        Rule sheltered = nights.rule("KWN-13", "lunak", "tinggi", "queue: pelindungan");
        nights.night(
                found(hard, finding(hard, "A1", "P0000001")), found(sheltered, finding(sheltered, "B1", "P0000001")));
        assertThat(nights.seen()).containsExactly("T0000001 KEB-01 BARU TINGGI");
        assertThat(cases()).containsExactly("K0000001 BARU {P0000001} {T0000001} 2026-11-20");
        assertThat(nights.sql()
                        .sql("select case_id || ' ' || discrepancy_ids::text from protection.case_file")
                        .query(String.class)
                        .list())
                .containsExactly("K0000002 {T0000002}");
        assertThat(nights.sql()
                        .sql("select has_table_privilege('timpora_readers', 'protection.discrepancy', 'select')"
                                + " or has_schema_privilege('timpora_readers', 'protection', 'usage')"
                                + " or has_schema_privilege('timpora_rules', 'protection', 'usage')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private List<String> cases() {
        return nights.sql()
                .sql(
                        "select case_id || ' ' || status || ' ' || subject_person_ids::text || ' ' || discrepancy_ids::text || ' ' "
                                + "|| opened from warehouse.case_file order by 1")
                .query(String.class)
                .list();
    }

    private String state() {
        return nights.sql()
                .sql("select status || ' ' || owner || ' ' || agencies_answered::text from warehouse.case_file")
                .query(String.class)
                .single();
    }

    private static void decide(Decisions decisions, Status to, String owner, String agency) {
        Decision decision = new Decision(
                to,
                "ketua",
                "sesuai rapat mingguan tim",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(agency),
                Optional.ofNullable(owner),
                Optional.empty(),
                "");
        assertThat(decisions.decide("T0000001", decision, EnumSet.of(Rule.Queue.TIM), Optional.empty()))
                .isInstanceOf(Decisions.Answer.Done.class);
    }
}
