package id.timpora.discrepancy.life;

import static id.timpora.discrepancy.life.Status.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.definition.Bilingual;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String REASON = "diperiksa pada berkas asli di kantor";

    /** The handbook's status machine, written down once more and not read from the product. */
    private static final Map<Status, Set<Status>> ALLOWED = new EnumMap<>(Map.ofEntries(
            Map.entry(BARU, Set.of(DITETAPKAN, DITANGGUHKAN)),
            Map.entry(DITETAPKAN, Set.of(DITETAPKAN, VERIFIKASI_DATA, DITANGGUHKAN)),
            Map.entry(
                    VERIFIKASI_DATA,
                    Set.of(DITETAPKAN, MENUNGGU_INSTANSI, VERIFIKASI_LAPANGAN, USUL_PUTUSAN, DITANGGUHKAN)),
            Map.entry(MENUNGGU_INSTANSI, Set.of(VERIFIKASI_DATA, VERIFIKASI_LAPANGAN, USUL_PUTUSAN, DITANGGUHKAN)),
            Map.entry(VERIFIKASI_LAPANGAN, Set.of(VERIFIKASI_DATA, MENUNGGU_INSTANSI, USUL_PUTUSAN, DITANGGUHKAN)),
            Map.entry(USUL_PUTUSAN, Set.of(VERIFIKASI_DATA, DIPUTUSKAN)),
            Map.entry(DIPUTUSKAN, Set.of(TINDAK_LANJUT, SELESAI, DIBUKA_KEMBALI)),
            Map.entry(TINDAK_LANJUT, Set.of(SELESAI, DIBUKA_KEMBALI)),
            Map.entry(SELESAI, Set.of(DIBUKA_KEMBALI)),
            Map.entry(DITUTUP_OTOMATIS, Set.of(DIBUKA_KEMBALI)),
            Map.entry(DIBUKA_KEMBALI, Set.of(DITETAPKAN, DITANGGUHKAN)),
            Map.entry(DITANGGUHKAN, Set.of(DITETAPKAN)),
            Map.entry(TIDAK_DAPAT_DINILAI, Set.of(DITETAPKAN, DITANGGUHKAN))));

    @Test
    void everyMoveIsAllowedOrRefusedAsTheHandbookSays() {
        assertThat(ALLOWED).containsOnlyKeys(Status.values());
        for (Status from : Status.values()) {
            for (Status to : Status.values()) {
                assertThat(Moves.refusal(standing(from, Outcome.TERBUKTI, "pratiwi", false), complete(to), TODAY)
                                .isEmpty())
                        .as(from + " to " + to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
        }
    }

    @Test
    void aRefusalNamesWhatWouldBeAllowedInBothLanguages() {
        Bilingual why = refusal(BARU, Decision.of(SELESAI, "wibowo", REASON));
        assertThat(why.id()).contains("BARU", "SELESAI", "DITETAPKAN, DITANGGUHKAN");
        assertThat(why.en()).contains("cannot become SELESAI");
    }

    @Test
    void aMoveSaysWhoAndWhy() {
        assertThat(refused(DITETAPKAN, Decision.of(VERIFIKASI_DATA, "wibowo", " ")))
                .isTrue();
        assertThat(refused(DITETAPKAN, Decision.of(VERIFIKASI_DATA, " ", "x"))).isTrue();
        assertThat(refused(DITETAPKAN, Decision.of(VERIFIKASI_DATA, "wibowo", "x")))
                .isFalse();
        assertThat(refused(SELESAI, Decision.of(DIBUKA_KEMBALI, "wibowo", "sembilan belas huru")))
                .isTrue();
        assertThat(refused(SELESAI, Decision.of(DIBUKA_KEMBALI, "wibowo", "genap dua puluh huruf")))
                .isFalse();
    }

    @Test
    void eachMoveSaysWhatItNeeds() {
        assertThat(refused(BARU, Decision.of(DITETAPKAN, "wibowo", REASON))).isTrue();
        assertThat(refused(VERIFIKASI_DATA, Decision.of(MENUNGGU_INSTANSI, "wibowo", REASON)))
                .isTrue();
        assertThat(refused(DIPUTUSKAN, Decision.of(TINDAK_LANJUT, "wibowo", REASON)))
                .isTrue();
        assertThat(refused(BARU, putOff(TODAY))).isTrue();
        assertThat(refused(BARU, putOff(TODAY.plusDays(1)))).isFalse();
    }

    @Test
    void aProposalNamesItsOutcomeWhatMitigatesAndWhoseErrorItIs() {
        assertThat(refused(VERIFIKASI_DATA, proposal(null, "surat ada", null))).isTrue();
        assertThat(refused(VERIFIKASI_DATA, proposal(Outcome.TERBUKTI, " ", null)))
                .isTrue();
        assertThat(refused(VERIFIKASI_DATA, proposal(Outcome.TERBUKTI, "surat ada", null)))
                .isFalse();
        assertThat(refused(VERIFIKASI_DATA, proposal(Outcome.KESALAHAN_DATA, "surat ada", null)))
                .isTrue();
        assertThat(refused(VERIFIKASI_DATA, proposal(Outcome.KESALAHAN_DATA, "surat ada", "dukcapil")))
                .isFalse();
    }

    @Test
    void aSecondPersonDecidesWhatIsCritical() {
        Decision own = Decision.of(DIPUTUSKAN, "pratiwi", REASON);
        Decision others = Decision.of(DIPUTUSKAN, "tania", REASON);
        Standing critical = standing(USUL_PUTUSAN, Outcome.TERBUKTI, "pratiwi", true);
        assertThat(Moves.refusal(critical, own, TODAY)).isPresent();
        assertThat(Moves.refusal(critical, others, TODAY)).isEmpty();
        assertThat(Moves.refusal(standing(USUL_PUTUSAN, Outcome.TERBUKTI, "pratiwi", false), own, TODAY))
                .isEmpty();
    }

    @Test
    void aDecisionIsTheProposedOne() {
        Decision other = new Decision(
                DIPUTUSKAN,
                "tania",
                REASON,
                Optional.of(Outcome.TIDAK_TERBUKTI),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        assertThat(Moves.refusal(standing(USUL_PUTUSAN, Outcome.TERBUKTI, "pratiwi", false), other, TODAY))
                .isPresent();
    }

    @Test
    void nothingThatEnforcesFollowsWhereSomeoneMayBeAVictim() {
        Standing victim = standing(DIPUTUSKAN, Outcome.INDIKASI_KORBAN, "pratiwi", false);
        for (Disposition disposition : Disposition.values()) {
            boolean allowed = EnumSet.of(Disposition.PELINDUNGAN, Disposition.KOORDINASI, Disposition.ARSIP)
                    .contains(disposition);
            assertThat(Moves.refusal(victim, followUp(disposition), TODAY).isEmpty())
                    .as(disposition.name())
                    .isEqualTo(allowed);
        }
    }

    @Test
    void reopeningForgetsTheOutcomeAndKeepsTheOwner() {
        Standing decided = new Standing(
                SELESAI,
                false,
                Optional.of(Outcome.TERBUKTI),
                Optional.of(Disposition.ARSIP),
                Optional.of("pratiwi"),
                Optional.of("pratiwi"),
                Optional.empty(),
                false);
        Standing reopened = Moves.after(decided, Decision.of(DIBUKA_KEMBALI, "tania", REASON));
        assertThat(reopened.outcome()).isEmpty();
        assertThat(reopened.disposition()).isEmpty();
        assertThat(reopened.owner()).contains("pratiwi");
    }

    @Test
    void wordsAreReadAsPeopleWriteThem() {
        assertThat(Status.of("verifikasi data")).contains(VERIFIKASI_DATA);
        assertThat(Status.of("Menunggu-Instansi")).contains(MENUNGGU_INSTANSI);
        assertThat(Status.of("closed")).isEmpty();
        for (Status status : Status.values()) {
            assertThat(Status.of(status.word())).contains(status);
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(Outcome.of(outcome.word())).contains(outcome);
        }
    }

    private static Bilingual refusal(Status from, Decision decision) {
        return Moves.refusal(standing(from, Outcome.TERBUKTI, "pratiwi", false), decision, TODAY)
                .orElseThrow();
    }

    private static boolean refused(Status from, Decision decision) {
        return Moves.refusal(standing(from, Outcome.TERBUKTI, "pratiwi", false), decision, TODAY)
                .isPresent();
    }

    private static Standing standing(Status status, Outcome outcome, String proposer, boolean critical) {
        return new Standing(
                status,
                critical,
                Optional.of(outcome),
                Optional.empty(),
                Optional.empty(),
                Optional.of(proposer),
                Optional.empty(),
                false);
    }

    private static Decision complete(Status to) {
        return new Decision(
                to,
                "tania",
                REASON,
                to == USUL_PUTUSAN ? Optional.of(Outcome.TERBUKTI) : Optional.empty(),
                Optional.of(Disposition.ARSIP),
                Optional.of("dukcapil"),
                Optional.of("pratiwi"),
                Optional.of(TODAY.plusDays(7)),
                "surat pemberkatan ada di berkas");
    }

    private static Decision proposal(Outcome outcome, String mitigating, String agency) {
        return new Decision(
                USUL_PUTUSAN,
                "pratiwi",
                REASON,
                Optional.ofNullable(outcome),
                Optional.empty(),
                Optional.ofNullable(agency),
                Optional.empty(),
                Optional.empty(),
                mitigating);
    }

    private static Decision putOff(LocalDate until) {
        return new Decision(
                DITANGGUHKAN,
                "tania",
                REASON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(until),
                "");
    }

    private static Decision followUp(Disposition disposition) {
        return new Decision(
                TINDAK_LANJUT,
                "tania",
                REASON,
                Optional.empty(),
                Optional.of(disposition),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
