package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** KWN-08 (a) and KWN-09, read anew: two or more marriages of an Indonesian to foreigners, or the other way round. */
final class RepeatedMarriages implements Definition {
    private static final int MONTHS_OF_INDONESIAN = 36;
    private static final int MONTHS_OF_FOREIGNER = 60;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    RepeatedMarriages(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.identities().forEach(this::repeated);
    }

    /** KWN-08 (a) and KWN-09: two or more marriages across the border of nationality. */
    private void repeated(Identity who) {
        int months = who.isForeign() ? MONTHS_OF_FOREIGNER : MONTHS_OF_INDONESIAN;
        List<Wedding.Spouse> own = known.spouses().stream()
                .filter(s -> s.who() == who && s.wedding().mixed() && known.isRecent(s.day(), months))
                .toList();
        if (own.stream().map(Wedding.Spouse::partner).distinct().count() >= 2) {
            List<Mention> named = own.stream().map(Wedding.Spouse::self).toList();
            LocalDate last = own.stream()
                    .map(Wedding.Spouse::day)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            docket.add(who.isForeign() ? "KWN-09" : "KWN-08", List.of(who), named, last);
        }
    }
}
