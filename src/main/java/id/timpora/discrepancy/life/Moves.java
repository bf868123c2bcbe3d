package id.timpora.discrepancy.life;

import id.timpora.definition.Bilingual;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which moves people may make with a finding, and what each of them must say. */
public final class Moves {
    /** Letters a proposal, a decision or a reopening must give as its reason, at least. */
    public static final int REASON = 20;

    private Moves() {}

    /** Why a decision is refused on a business date; empty where it is allowed. */
    public static Optional<Bilingual> refusal(Standing now, Decision decision, LocalDate today) {
        if (!now.status().next().contains(decision.to())) {
            return Optional.of(notNext(now.status(), decision.to()));
        }
        int least = needsLongReason(decision.to()) ? REASON : 1;
        if (decision.reason().strip().length() < least || decision.by().isBlank()) {
            return refuse(
                    "Tulis alasannya, paling sedikit " + least + " huruf, dan siapa yang memutuskan.",
                    "Give a reason of at least " + least + " letters, and who decides.");
        }
        return switch (decision.to()) {
            case DITETAPKAN ->
                missing(decision.owner().isEmpty(), "kepada siapa temuan diberikan", "to whom it is given");
            case MENUNGGU_INSTANSI ->
                missing(decision.agency().isEmpty(), "instansi yang ditanya", "the agency that is asked");
            case DITANGGUHKAN ->
                missing(
                        decision.until().filter(day -> day.isAfter(today)).isEmpty(),
                        "sampai tanggal berapa, sesudah " + today,
                        "to which day, after " + today);
            case USUL_PUTUSAN -> proposal(decision);
            case DIPUTUSKAN -> decided(now, decision);
            case TINDAK_LANJUT -> followUp(now, decision);
            default -> Optional.empty();
        };
    }

    /** How the finding stands after a decision that is allowed. */
    public static Standing after(Standing now, Decision decision) {
        boolean undecided = decision.to() == Status.DIBUKA_KEMBALI || decision.to() == Status.VERIFIKASI_DATA;
        return new Standing(
                decision.to(),
                now.critical(),
                undecided ? Optional.empty() : decision.outcome().or(now::outcome),
                undecided ? Optional.empty() : decision.disposition().or(now::disposition),
                decision.owner().or(now::owner),
                decision.to() == Status.USUL_PUTUSAN ? Optional.of(decision.by()) : now.proposedBy(),
                decision.to() == Status.DITANGGUHKAN ? decision.until() : Optional.empty(),
                now.hidden());
    }

    private static boolean needsLongReason(Status to) {
        return to == Status.USUL_PUTUSAN || to == Status.DIPUTUSKAN || to == Status.DIBUKA_KEMBALI;
    }

    private static Bilingual notNext(Status from, Status to) {
        String next = from.next().stream().map(Status::word).collect(Collectors.joining(", "));
        return new Bilingual(
                "Temuan berstatus " + from.word() + " tidak dapat menjadi " + to.word() + "; pilihannya: " + next + ".",
                "A finding that is " + from.word() + " cannot become " + to.word() + "; it can become: " + next + ".");
    }

    private static Optional<Bilingual> proposal(Decision decision) {
        if (decision.outcome().isEmpty()) {
            return missing(true, "putusan yang diusulkan", "the decision that is proposed");
        }
        if (decision.mitigating().isBlank()) {
            return missing(true, "hal yang meringankan", "what speaks for the persons concerned");
        }
        return agencyOfError(decision.outcome(), decision);
    }

    private static Optional<Bilingual> decided(Standing now, Decision decision) {
        if (decision.outcome().isPresent() && !decision.outcome().equals(now.outcome())) {
            return refuse(
                    "Putusan berbeda dari usulan; kembalikan dahulu ke VERIFIKASI DATA.",
                    "The decision differs from the proposal; send it back to VERIFIKASI DATA first.");
        }
        if (now.critical() && now.proposedBy().filter(decision.by()::equals).isPresent()) {
            return refuse(
                    "Temuan KRITIS diputuskan oleh orang kedua, bukan oleh pengusulnya.",
                    "A KRITIS finding is decided by a second person, not by the one who proposed.");
        }
        return Optional.empty();
    }

    private static Optional<Bilingual> followUp(Standing now, Decision decision) {
        if (decision.disposition().isEmpty()) {
            return missing(true, "disposisi", "the disposition");
        }
        boolean victim = now.outcome().filter(Outcome.INDIKASI_KORBAN::equals).isPresent();
        if (victim && decision.disposition().filter(d -> !d.isForVictims()).isPresent()) {
            return refuse(
                    "Pada indikasi korban hanya pelindungan, koordinasi, atau arsip; tindakan penegakan dimatikan.",
                    "Where someone may be a victim only protection, coordination or filing may follow; no enforcement.");
        }
        return Optional.empty();
    }

    private static Optional<Bilingual> agencyOfError(Optional<Outcome> outcome, Decision decision) {
        boolean error = outcome.filter(Outcome.KESALAHAN_DATA::equals).isPresent();
        return missing(
                error && decision.agency().isEmpty(),
                "instansi pemilik data yang salah",
                "the agency that keeps the wrong data");
    }

    private static Optional<Bilingual> missing(boolean isMissing, String id, String en) {
        return isMissing ? refuse("Sebutkan " + id + ".", "Name " + en + ".") : Optional.empty();
    }

    private static Optional<Bilingual> refuse(String id, String en) {
        return Optional.of(new Bilingual(id, en));
    }
}
