package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** REG-04, read anew: an adult or married holder of a permanent permit without any card, or with one of another length. */
final class SettlementWithoutCard implements Definition {
    private static final int ADULT = 17;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;
    private final CardDuty duty;

    SettlementWithoutCard(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
        this.duty = new CardDuty(known);
    }

    @Override
    public void judge() {
        known.permits().forEach(this::residentWithoutCard);
    }

    /** REG-04: an adult or married holder of a permanent permit without any card, or with one of another length. */
    private void residentWithoutCard(PermitRow permit) {
        if (!duty.isDue(permit, "ITAP")) {
            return;
        }
        boolean adult = Period.between(permit.who().person().birth(), night).getYears() >= ADULT;
        boolean married = known.spouses().stream()
                .anyMatch(s -> s.who() == permit.who() && s.wedding().ended() == null);
        List<Row> cards = Known.residents(permit.who());
        boolean other = cards.stream()
                .filter(r -> r.says("JENIS_DOK", "KTP-EL OA"))
                .map(r -> r.day("MASA_BERLAKU_SKTT"))
                .anyMatch(d -> d != null && permit.until() != null && !d.equals(permit.until()));
        if ((adult || married) && (cards.isEmpty() || other)) {
            docket.add(
                    "REG-04",
                    other || duty.covers(permit),
                    List.of(permit.who()),
                    List.of(permit.holder()),
                    permit.issued());
        }
    }
}
