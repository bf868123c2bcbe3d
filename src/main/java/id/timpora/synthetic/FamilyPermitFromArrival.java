package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** KWN-06, read anew: converted into a family permit while the last status was visa-free or on arrival. */
final class FamilyPermitFromArrival implements Definition {
    private final Known known;
    private final Docket docket;

    FamilyPermitFromArrival(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.permits().forEach(this::fromArrival);
    }

    /** A status that somebody came on or was given. */
    private record Basis(LocalDate day, boolean arrival) {}

    /** KWN-06: converted into a family permit while the last status was visa-free or on arrival. */
    private void fromArrival(PermitRow permit) {
        boolean converted =
                permit.isKind("ITAS") && permit.isSpousePermit() && permit.row().says("ASAL_IZIN", "ALIH STATUS");
        LocalDate asked = permit.applied();
        if (!converted || !permit.isGranted() || asked == null) {
            return;
        }
        List<Basis> bases = new ArrayList<>();
        known.life(permit.who()).moves().stream()
                .filter(m -> Life.isEntry(m) && m.row().text("INDEKS_VISA") != null)
                .forEach(m -> bases.add(
                        new Basis(Life.day(m), Index.isOnArrival(m.row().text("INDEKS_VISA")))));
        known.permits(permit.who()).stream()
                .filter(p -> p != permit && p.isGranted())
                .forEach(p -> bases.add(new Basis(
                        p.issued(),
                        p.isKind("BVK", "VOA") || Index.isOnArrival(p.row().text("INDEKS")))));
        bases.stream()
                .filter(b -> !b.day().isAfter(asked))
                .max(Comparator.comparing(Basis::day))
                .filter(Basis::arrival)
                .ifPresent(b -> docket.add("KWN-06", List.of(permit.who()), List.of(permit.holder()), permit.issued()));
    }
}
