package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** REG-03, read anew: no card of the regency's registry, one that ended, or one that outlasts the permit. */
final class ResidenceWithoutCard implements Definition {
    private final Known known;
    private final LocalDate night;
    private final Docket docket;
    private final CardDuty duty;

    ResidenceWithoutCard(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
        this.duty = new CardDuty(known);
    }

    @Override
    public void judge() {
        known.permits().forEach(this::withoutCard);
    }

    /** REG-03: no card of the regency's registry, one that ended, or one that outlasts the permit. */
    private void withoutCard(PermitRow permit) {
        if (!duty.isDue(permit, "ITAS")) {
            return;
        }
        @Nullable
        Row card = Known.residents(permit.who()).stream()
                .filter(r ->
                        r.says("NAMA_KAB", permit.row().text("KAB_KOTA")) && r.says("JENIS_DOK", "SKTT", "KTP-EL OA"))
                .max(Comparator.comparing(r -> Objects.requireNonNullElse(r.day("MASA_BERLAKU_SKTT"), LocalDate.MIN)))
                .orElse(null);
        LocalDate until = card == null ? null : card.day("MASA_BERLAKU_SKTT");
        boolean wrong =
                until != null && (until.isBefore(night) || permit.until() != null && until.isAfter(permit.until()));
        if (card == null || wrong) {
            docket.add(
                    "REG-03",
                    wrong || duty.covers(permit),
                    List.of(permit.who()),
                    List.of(permit.holder()),
                    permit.issued());
        }
    }
}
