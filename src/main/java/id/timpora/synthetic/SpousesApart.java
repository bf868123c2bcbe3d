package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** KWN-11, read anew: ninety days married, half of them here, and no two addresses in one village. */
final class SpousesApart implements Definition {
    private static final int APART = 90;
    private static final int IN_COUNTRY = 45;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    SpousesApart(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.spouses().forEach(this::neverTogether);
    }

    /** KWN-11: ninety days married, half of them here, and no two addresses in one village. */
    private void neverTogether(Wedding.Spouse spouse) {
        boolean long_ = !spouse.day().plusDays(APART).isAfter(night);
        if (!spouse.isForeignOfMixed() || !long_ || spouse.wedding().ended() != null) {
            return;
        }
        List<Address> own = Address.of(spouse.who());
        List<Address> others = Address.of(spouse.partner());
        boolean apart = !own.isEmpty()
                && !others.isEmpty()
                && own.stream().noneMatch(a -> others.stream().anyMatch(a::isSameVillage));
        if (apart && daysHere(known.life(spouse.who()).moves(), spouse.day()) >= IN_COUNTRY) {
            docket.add("KWN-11", List.of(spouse.who(), spouse.partner()), List.of(spouse.self()), spouse.day());
        }
    }

    private long daysHere(List<Mention> moves, LocalDate since) {
        long days = 0;
        for (int i = 0; i < moves.size(); i++) {
            LocalDate from = Life.day(moves.get(i));
            LocalDate to = i + 1 < moves.size() ? Life.day(moves.get(i + 1)) : night;
            if (Life.isEntry(moves.get(i)) && to.isAfter(since)) {
                days += ChronoUnit.DAYS.between(from.isAfter(since) ? from : since, to);
            }
        }
        return days;
    }
}
