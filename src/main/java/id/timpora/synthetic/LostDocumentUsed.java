package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** DOK-06, read anew: a document reported lost, or a permit revoked, is shown more than a day later. */
final class LostDocumentUsed implements Definition {
    private static final int GRACE = 1;

    private final Known known;
    private final Docket docket;
    private final DocumentUses uses;

    LostDocumentUsed(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
        this.uses = new DocumentUses(known);
    }

    @Override
    public void judge() {
        known.mentions(Layout.KEHILANGAN, "pelapor").forEach(this::lost);
        known.permits().forEach(this::revoked);
    }

    /** Until it was found. */
    private void lost(Mention report) {
        Row row = report.row();
        LocalDate lost = Objects.requireNonNull(row.day("TGL_LAPOR"));
        LocalDate found = row.says("STATUS", "DITEMUKAN")
                ? Objects.requireNonNullElse(row.day("TGL_STATUS"), lost)
                : LocalDate.MAX;
        String number = PaperNumber.folded(String.valueOf(row.text("NO_DOK")));
        List<LocalDate> shown = row.says("JENIS_DOK", "PASPOR")
                ? uses.passport(number)
                : row.says("JENIS_DOK", "KTP") ? uses.card(number) : uses.permit(number, false);
        used(report, shown.stream().filter(d -> d.isBefore(found)).toList(), lost);
    }

    private void used(Mention named, List<LocalDate> shown, LocalDate since) {
        if (shown.stream().anyMatch(d -> d.isAfter(since.plusDays(GRACE)))) {
            docket.add("DOK-06", List.of(known.who(named)), List.of(named), null);
        }
    }

    /** On entering, or in the registry; leaving is what its holder must. */
    private void revoked(PermitRow permit) {
        LocalDate since = permit.row().day("TGL_STATUS");
        if (permit.row().says("STATUS", "DICABUT", "BATAL") && since != null) {
            used(permit.holder(), uses.permit(PaperNumber.folded(permit.row().text("NO_IZIN_TINGGAL")), true), since);
        }
    }
}
