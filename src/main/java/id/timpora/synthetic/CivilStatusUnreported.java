package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** REG-07, read anew: divorced, widowed or married, and the permit is as it was. */
final class CivilStatusUnreported implements Definition {
    private static final int REPORTED = 30;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    CivilStatusUnreported(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.permits().forEach(this::ended);
        known.permits().forEach(this::married);
    }

    private boolean isHeld(PermitRow permit) {
        return permit.isKind("ITAS", "ITAP") && permit.inForce(night) && permit.issued() != null;
    }

    /** REG-07: the marriage a permit rests on ended more than thirty days ago, and the permit is as it was. */
    private void ended(PermitRow permit) {
        if (!isHeld(permit) || !permit.isSpousePermit() || known.diedOn(permit.who()) != null) {
            return;
        }
        List<Wedding.Spouse> own =
                known.spouses().stream().filter(s -> s.who() == permit.who()).toList();
        boolean stillMarried = own.stream().anyMatch(s -> s.wedding().ended() == null);
        for (Wedding.Spouse spouse : own) {
            LocalDate end = spouse.wedding().ended();
            boolean restsOn = permit.sponsor() == null
                    || permit.sponsor() == spouse.partner()
                    || spouse.wedding()
                            .row()
                            .says("NO_AKTA", String.valueOf(permit.row().text("NO_AKTA_KAWIN")));
            if (!stillMarried && restsOn && permit.issued().isBefore(end) && Days.isLate(end, night, REPORTED)) {
                docket.add("REG-07", List.of(permit.who()), List.of(permit.holder(), spouse.self()), end);
            }
        }
    }

    /** REG-07: the holder married more than thirty days ago, and the permit says unmarried. */
    private void married(PermitRow permit) {
        if (!isHeld(permit) || permit.isSpousePermit() || !permit.row().says("STATUS_SIPIL", "BELUM KAWIN")) {
            return;
        }
        known.spouses().stream()
                .filter(s -> s.who() == permit.who() && s.wedding().ended() == null)
                .filter(s -> permit.issued().isBefore(s.wedding().recorded()))
                .filter(s -> Days.isLate(s.wedding().recorded(), night, REPORTED))
                .forEach(s -> docket.add(
                        "REG-07",
                        List.of(permit.who()),
                        List.of(permit.holder(), s.self()),
                        s.wedding().recorded()));
    }
}
