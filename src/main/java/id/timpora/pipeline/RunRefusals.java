package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Why a run is not started, in words that say what helps. */
final class RunRefusals {
    static final Bilingual BUSY = new Bilingual(
            "Proses malam lain sedang berjalan; tunggu sampai selesai.",
            "Another nightly run is at work; wait until it is done.");

    private RunRefusals() {}

    static Bilingual unfinished(Run run) {
        return new Bilingual(
                "Proses " + run.id() + " (malam " + run.night() + ") belum selesai; lanjutkan dengan: timpora restart "
                        + run.id(),
                "Run " + run.id() + " (night " + run.night() + ") is not finished; go on with: timpora restart "
                        + run.id());
    }

    static Bilingual noInbox(Path inbox) {
        return new Bilingual(
                "Kotak masuk " + inbox + " tidak ada; buat foldernya atau sebutkan yang benar dengan --inbox.",
                "There is no inbox " + inbox + "; create the folder or name the right one with --inbox.");
    }

    static Bilingual nothingNew(Optional<Run> last) {
        String after = last.map(run -> " setelah malam " + run.night()).orElse("");
        String afterwards = last.map(run -> " after night " + run.night()).orElse("");
        return new Bilingual(
                "Tidak ada berkas baru di kotak masuk" + after + "; sebutkan malamnya dengan --business-date.",
                "There is no new file in the inbox" + afterwards + "; name the night with --business-date.");
    }

    static Bilingual unknown(int run) {
        return new Bilingual("Proses " + run + " tidak ada.", "There is no run " + run + ".");
    }

    static Bilingual done(int run) {
        return new Bilingual("Proses " + run + " sudah selesai dan terbit.", "Run " + run + " is done and published.");
    }

    /** Whether the night may not be run because it, or a later one, is published. */
    static Optional<Bilingual> published(Run last, LocalDate night, RunRequest request) {
        if (night.isBefore(last.night())) {
            return Optional.of(
                    new Bilingual(
                            "Malam " + last.night()
                                    + " sudah terbit; malam yang lebih lama tidak dijalankan lagi. Berkas terlambat dibaca oleh "
                                    + "proses berikutnya.",
                            "Night " + last.night()
                                    + " is published; an older night is not run any more. Late files are read by the next run."));
        }
        if (night.equals(last.night()) && (!request.again() || request.reason().isBlank())) {
            return Optional.of(new Bilingual(
                    "Malam " + night + " sudah terbit; ulangi dengan --again --reason \"…\".",
                    "Night " + night + " is published; run it once more with --again --reason \"…\"."));
        }
        return Optional.empty();
    }
}
