package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** KWN-01, read anew: a permit as spouse of a named Indonesian, sixty days old, and no marriage of the two. */
final class FamilyPermitWithoutMarriage implements Definition {
    private static final int WAIT = 60;

    private final Known known;
    private final Docket docket;

    FamilyPermitWithoutMarriage(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.permits().forEach(this::withoutMarriage);
    }

    /** KWN-01: a permit as spouse of a named Indonesian, sixty days old, and no marriage of the two. */
    private void withoutMarriage(PermitRow permit) {
        LocalDate issued = permit.issued();
        boolean named = permit.row().says("HUBUNGAN", "SUAMI", "ISTRI");
        if (!permit.isSpousePermit() || !permit.inForce(known.night()) || issued == null || !named) {
            return;
        }
        boolean married = known.weddings().stream()
                .anyMatch(w -> !w.annulled()
                        && (w.row().says("NO_AKTA", String.valueOf(permit.row().text("NO_AKTA_KAWIN")))
                                || permit.sponsor() != null && w.joins(permit.who(), permit.sponsor())));
        if (!married && !issued.plusDays(WAIT).isAfter(known.night())) {
            LocalDate declared = permit.row().day("TGL_KAWIN");
            boolean covered = known.covers(declared == null ? issued : declared);
            docket.add("KWN-01", covered, List.of(permit.who()), List.of(permit.holder()), issued);
        }
    }
}
