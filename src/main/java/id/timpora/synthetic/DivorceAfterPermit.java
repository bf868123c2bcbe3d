package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** KWN-14, read anew: divorced or annulled within half a year after the stronger permit. */
final class DivorceAfterPermit implements Definition {
    private static final int DIVORCE = 180;

    private final Known known;
    private final Docket docket;

    DivorceAfterPermit(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.weddings().stream().flatMap(w -> w.spouses().stream()).forEach(this::divorcedSoon);
    }

    /** KWN-14: divorced or annulled within half a year after the foreign spouse's stronger permit. */
    private void divorcedSoon(Wedding.Spouse spouse) {
        LocalDate end = spouse.wedding().divorced();
        if (!spouse.isForeignOfMixed() || end == null) {
            return;
        }
        known.permits(spouse.who()).stream()
                .filter(p -> p.isGranted() && !p.issued().isBefore(spouse.day()))
                .filter(p -> Days.within(p.issued(), end, DIVORCE))
                .filter(p -> p.isKind("ITAP")
                        || p.isKind("ITAS") && p.isSpousePermit() && p.row().says("ASAL_IZIN", "PERPANJANGAN"))
                .max(Comparator.comparing(PermitRow::issued))
                .ifPresent(p -> docket.add("KWN-14", List.of(spouse.who()), List.of(spouse.self(), p.holder()), end));
    }
}
