package id.timpora.discrepancy.life;

import static id.timpora.discrepancy.life.Sight.*;
import static id.timpora.discrepancy.life.Status.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NightlyTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 22);

    /** What a night makes of each status at each sight; what is not named here it leaves alone. */
    private static final Map<Status, Map<Sight, Status>> TABLE = table();

    private static Map<Status, Map<Sight, Status>> table() {
        Map<Status, Map<Sight, Status>> table = new EnumMap<>(Status.class);
        for (Status open : new Status[] {BARU, DIBUKA_KEMBALI}) {
            table.put(open, Map.of(CLEARED, DITUTUP_OTOMATIS, UNJUDGED, TIDAK_DAPAT_DINILAI));
        }
        for (Status work :
                new Status[] {DITETAPKAN, VERIFIKASI_DATA, MENUNGGU_INSTANSI, VERIFIKASI_LAPANGAN, USUL_PUTUSAN}) {
            table.put(work, Map.of(CLEARED, DITUTUP_OTOMATIS));
        }
        for (Status settled : new Status[] {DIPUTUSKAN, TINDAK_LANJUT, SELESAI}) {
            table.put(settled, Map.of(CHANGED, DIBUKA_KEMBALI));
        }
        table.put(DITUTUP_OTOMATIS, Map.of(SAME, DIBUKA_KEMBALI, CHANGED, DIBUKA_KEMBALI));
        table.put(DITANGGUHKAN, Map.of(CLEARED, DITUTUP_OTOMATIS, CHANGED, DIBUKA_KEMBALI));
        table.put(
                TIDAK_DAPAT_DINILAI,
                Map.of(
                        SAME, DIBUKA_KEMBALI,
                        CHANGED, DIBUKA_KEMBALI,
                        CLEARED, DITUTUP_OTOMATIS,
                        ABSENT, DITUTUP_OTOMATIS));
        return table;
    }

    @Test
    void everySightOfEveryStatusDoesWhatTheTableSaysAndNothingElse() {
        for (Status status : Status.values()) {
            for (Sight sight : Sight.values()) {
                Optional<Status> due = Optional.ofNullable(TABLE.get(status).get(sight));
                assertThat(Nightly.change(standing(status), sight, NIGHT, true).map(Nightly.Change::to))
                        .as(status + " " + sight)
                        .isEqualTo(due);
            }
        }
    }

    @Test
    void whatPeopleDecidedIsOnlyEverReopenedByOtherEvidence() {
        for (Status settled : new Status[] {DIPUTUSKAN, TINDAK_LANJUT, SELESAI}) {
            for (Sight sight : new Sight[] {SAME, CLEARED, ABSENT, UNJUDGED}) {
                assertThat(Nightly.change(decided(settled, Outcome.TERBUKTI), sight, NIGHT, true))
                        .as(settled + " " + sight)
                        .isEmpty();
            }
        }
    }

    @Test
    void aDataErrorIsDoneWhenTheCorrectedRowsArrive() {
        for (Status waiting : new Status[] {DIPUTUSKAN, TINDAK_LANJUT}) {
            assertThat(to(decided(waiting, Outcome.KESALAHAN_DATA), CLEARED)).contains(SELESAI);
        }
        assertThat(to(decided(SELESAI, Outcome.KESALAHAN_DATA), CLEARED)).isEmpty();
        assertThat(to(decided(TINDAK_LANJUT, Outcome.TIDAK_TERBUKTI), CLEARED)).isEmpty();
    }

    @Test
    void whatWasPutOffComesBackOnItsDay() {
        assertThat(to(putOff(NIGHT.plusDays(1)), SAME)).isEmpty();
        assertThat(to(putOff(NIGHT), SAME)).contains(DIBUKA_KEMBALI);
        assertThat(to(putOff(NIGHT), ABSENT)).contains(DIBUKA_KEMBALI);
    }

    @Test
    void aFindingSeenOnTrialOnlyIsNewWhenItsRuleIsSwitchedOn() {
        Standing closed = new Standing(
                DITUTUP_OTOMATIS,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        assertThat(Nightly.change(closed, SAME, NIGHT, true).map(Nightly.Change::to))
                .contains(BARU);
        assertThat(Nightly.change(closed, SAME, NIGHT, false).map(Nightly.Change::to))
                .contains(DIBUKA_KEMBALI);
    }

    private static Optional<Status> to(Standing standing, Sight sight) {
        return Nightly.change(standing, sight, NIGHT, true).map(Nightly.Change::to);
    }

    private static Standing standing(Status status) {
        return Standing.opened(false, false).movedByNight(status, false);
    }

    private static Standing decided(Status status, Outcome outcome) {
        return new Standing(
                status,
                false,
                Optional.of(outcome),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Standing putOff(LocalDate until) {
        return new Standing(
                DITANGGUHKAN,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(until),
                false);
    }
}
