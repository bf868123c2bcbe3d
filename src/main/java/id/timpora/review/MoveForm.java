package id.timpora.review;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.life.Decision;
import id.timpora.discrepancy.life.Disposition;
import id.timpora.discrepancy.life.Outcome;
import id.timpora.discrepancy.life.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form by which a person moves a finding: what may follow, and only the fields that one of these moves needs.
 *
 * @param next statuses that may follow
 * @param fields what was filled in
 * @param problem why it was refused, empty where it was not
 */
record MoveForm(Finding finding, Set<Status> next, Map<String, String> fields, String problem) {
    static final Bilingual NOWHERE =
            new Bilingual("Pilih langkah berikutnya dari daftar.", "Choose the next step from the list.");

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    static MoveForm empty(Finding finding, String reader) {
        String owner = finding.owner() == null ? reader : finding.owner();
        return of(finding, Map.of("owner", owner, "seen", String.valueOf(finding.event())));
    }

    static MoveForm filled(Finding finding, Map<String, String> fields) {
        return of(finding, fields);
    }

    private static MoveForm of(Finding finding, Map<String, String> fields) {
        Set<Status> next = Status.of(finding.status()).map(Status::next).orElse(EnumSet.noneOf(Status.class));
        return new MoveForm(finding, next, fields, "");
    }

    MoveForm refused(String why) {
        return new MoveForm(finding, next, fields, why);
    }

    /** What was filled into a field. */
    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean asksOwner() {
        return next.contains(Status.DITETAPKAN);
    }

    public boolean asksAgency() {
        return next.contains(Status.MENUNGGU_INSTANSI) || asksOutcome();
    }

    public boolean asksUntil() {
        return next.contains(Status.DITANGGUHKAN);
    }

    public boolean asksOutcome() {
        return next.contains(Status.USUL_PUTUSAN);
    }

    public boolean asksDisposition() {
        return next.contains(Status.TINDAK_LANJUT);
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    /** Nothing that enforces where someone may be a victim. */
    public List<Disposition> dispositions() {
        boolean victim = Outcome.INDIKASI_KORBAN.word().equals(finding.outcome());
        return List.of(Disposition.values()).stream()
                .filter(d -> !victim || d.isForVictims())
                .toList();
    }

    /** The last event the person saw; a form without one acts on nothing. */
    Optional<Long> seen() {
        String seen = value("seen");
        return Optional.of(seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1L);
    }

    /** What the person wants; empty where no status was chosen. */
    Optional<Decision> decision(String by) {
        return Status.of(value("to"))
                .map(to -> new Decision(
                        to,
                        by,
                        text("reason").orElse(""),
                        Outcome.of(value("outcome")),
                        Disposition.of(value("disposition")),
                        text("agency"),
                        text("owner"),
                        until(),
                        text("mitigating").orElse("")));
    }

    private Optional<String> text(String name) {
        return Optional.of(value(name).replace('\0', ' ').strip()).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> until() {
        try {
            return text("until").filter(day -> day.matches(DATE)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
