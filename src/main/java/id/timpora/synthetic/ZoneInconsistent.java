package id.timpora.synthetic;

import java.util.List;

/** DOK-03, read anew: the machine-readable zone is not what its check digits or the typed columns say. */
final class ZoneInconsistent implements Definition {
    private final Known known;
    private final Docket docket;

    ZoneInconsistent(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.mentions(Layout.PERLINTASAN, "pelintas").forEach(this::zone);
    }

    /** DOK-03: the machine-readable zone is not what its check digits or the typed columns say. */
    private void zone(Mention crossing) {
        String zone = crossing.row().text("MRZ2");
        if (zone != null && Zone.isInconsistent(Zone.restored(zone), crossing)) {
            docket.add("DOK-03", List.of(known.who(crossing)), List.of(crossing), Life.day(crossing));
        }
    }
}
