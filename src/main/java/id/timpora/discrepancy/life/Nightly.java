package id.timpora.discrepancy.life;

import id.timpora.definition.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/** What a night does to a finding. It never overwrites what people decided; new evidence asks them once more. */
public final class Nightly {
    private static final Bilingual GONE = new Bilingual("data tidak lagi menunjukkannya", "data no longer show it");
    private static final Bilingual BACK = new Bilingual("data menunjukkannya lagi", "data show it again");
    private static final Bilingual OTHER = new Bilingual(
            "bukti berubah sejak terakhir diputuskan", "the evidence changed since it was last decided on");
    private static final Bilingual DUE =
            new Bilingual("batas penangguhan tercapai", "the day it was put off to has come");
    private static final Bilingual UNSEEN = new Bilingual(
            "data yang dapat menunjukkan sebaliknya tidak tersedia", "data that would show the opposite are missing");
    private static final Bilingual JUDGED = new Bilingual("dapat dinilai lagi", "can be judged again");
    private static final Bilingual CORRECTED =
            new Bilingual("data yang dikoreksi sudah datang", "the corrected data have arrived");
    private static final Bilingual TRUSTED = new Bilingual("aturan dinyalakan", "the rule was switched on");

    private Nightly() {}

    /** A change of status and why. */
    public record Change(Status to, Bilingual reason) {}

    /**
     * What happens to a finding in the night of a business date; empty where it stays as it is.
     *
     * @param visible whether its rule's findings are shown from now on
     */
    public static Optional<Change> change(Standing now, Sight sight, LocalDate night, boolean visible) {
        boolean found = sight == Sight.SAME || sight == Sight.CHANGED;
        if (found && now.hidden() && visible && now.status() != Status.BARU) {
            return Optional.of(new Change(Status.BARU, TRUSTED));
        }
        return switch (now.status()) {
            case DIPUTUSKAN, TINDAK_LANJUT, SELESAI -> settled(now, sight);
            case DITUTUP_OTOMATIS -> found ? change(Status.DIBUKA_KEMBALI, BACK) : Optional.empty();
            case DITANGGUHKAN -> putOff(now, sight, night);
            case BARU, DIBUKA_KEMBALI ->
                sight == Sight.UNJUDGED ? change(Status.TIDAK_DAPAT_DINILAI, UNSEEN) : cleared(sight);
            case TIDAK_DAPAT_DINILAI -> unjudged(sight, found);
            case DITETAPKAN, VERIFIKASI_DATA, MENUNGGU_INSTANSI, VERIFIKASI_LAPANGAN, USUL_PUTUSAN -> cleared(sight);
        };
    }

    private static Optional<Change> settled(Standing now, Sight sight) {
        if (sight == Sight.CHANGED) {
            return change(Status.DIBUKA_KEMBALI, OTHER);
        }
        boolean corrected = sight == Sight.CLEARED
                && now.status() != Status.SELESAI
                && now.outcome().filter(Outcome.KESALAHAN_DATA::equals).isPresent();
        return corrected ? change(Status.SELESAI, CORRECTED) : Optional.empty();
    }

    private static Optional<Change> putOff(Standing now, Sight sight, LocalDate night) {
        if (sight == Sight.CHANGED) {
            return change(Status.DIBUKA_KEMBALI, OTHER);
        }
        if (sight == Sight.CLEARED) {
            return change(Status.DITUTUP_OTOMATIS, GONE);
        }
        boolean due = now.until().filter(day -> !day.isAfter(night)).isPresent();
        return due ? change(Status.DIBUKA_KEMBALI, DUE) : Optional.empty();
    }

    /** Its data were missing for a while, so that it did not hold: not being found now means that it is cleared. */
    private static Optional<Change> unjudged(Sight sight, boolean found) {
        if (found) {
            return change(Status.DIBUKA_KEMBALI, JUDGED);
        }
        return sight == Sight.UNJUDGED ? Optional.empty() : change(Status.DITUTUP_OTOMATIS, GONE);
    }

    private static Optional<Change> cleared(Sight sight) {
        return sight == Sight.CLEARED ? change(Status.DITUTUP_OTOMATIS, GONE) : Optional.empty();
    }

    private static Optional<Change> change(Status to, Bilingual reason) {
        return Optional.of(new Change(to, reason));
    }
}
