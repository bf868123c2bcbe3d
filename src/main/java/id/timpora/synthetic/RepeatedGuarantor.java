package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** KWN-08 (b), read anew: guarantor of three or more unrelated holders of a spouse permit. */
final class RepeatedGuarantor implements Definition {
    private static final int MONTHS_OF_INDONESIAN = 36;
    private static final int GUARANTEED = 3;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    RepeatedGuarantor(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.identities().forEach(this::guarantees);
    }

    /** KWN-08 (b): guarantor of three or more unrelated holders of a spouse permit. */
    private void guarantees(Identity who) {
        List<PermitRow> own = known.permits().stream()
                .filter(p -> p.sponsor() == who
                        && p.isSpousePermit()
                        && p.isGranted()
                        && p.who().isForeign())
                .filter(p -> known.isRecent(p.issued(), MONTHS_OF_INDONESIAN))
                .toList();
        List<Identity> holders = own.stream().map(PermitRow::who).distinct().toList();
        if (known.families(holders) >= GUARANTEED) {
            docket.add(
                    "KWN-08", List.of(who), own.stream().map(PermitRow::holder).toList(), null);
        }
    }
}
