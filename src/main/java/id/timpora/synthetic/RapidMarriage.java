package id.timpora.synthetic;

import java.util.List;

/** KWN-07, read anew: first arrival, wedding and application within two months. */
final class RapidMarriage implements Definition {
    private static final int BEFORE = 30;
    private static final int AFTER = 30;

    private final Known known;
    private final Docket docket;

    RapidMarriage(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.spouses().forEach(this::rapid);
    }

    /** KWN-07: first arrival on a visit at most a month before the wedding, application at most a month after it. */
    private void rapid(Wedding.Spouse spouse) {
        if (!spouse.isForeignOfMixed()) {
            return;
        }
        boolean fresh = known.life(spouse.who()).moves().stream()
                .filter(Life::isEntry)
                .findFirst()
                .filter(m -> Index.isVisit(m.row().text("INDEKS_VISA")))
                .filter(m -> Days.within(Life.day(m), spouse.day(), BEFORE))
                .isPresent();
        boolean applied = known.permits(spouse.who()).stream()
                .anyMatch(p -> p.isSpousePermit()
                        && !p.row().says("STATUS", "BATAL")
                        && p.applied() != null
                        && Days.within(spouse.day(), p.applied(), AFTER));
        if (fresh && applied) {
            docket.add("KWN-07", List.of(spouse.who(), spouse.partner()), List.of(spouse.self()), spouse.day());
        }
    }
}
