package id.timpora.synthetic;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** KWN-13, read anew: gone for the first time, on a new passport, soon after the wedding, with a further sign. */
final class SpouseDeparture implements Definition {
    private static final int AFTER_WEDDING = 90;
    private static final int PASSPORT = 60;
    private static final int TOGETHER_MINUTES = 15;
    private static final int YOUNG = 21;
    private static final int NO_RETURN = 180;
    private static final int NIGHTS_BEFORE = 3;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    SpouseDeparture(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        departures();
    }

    /** The first departure of an Indonesian who married a foreigner. */
    private record Departure(Wedding.Spouse spouse, Mention exit) {
        LocalDate day() {
            return Life.day(exit);
        }

        boolean soon() {
            long days = ChronoUnit.DAYS.between(spouse.day(), day());
            return days >= 0 && days <= AFTER_WEDDING;
        }

        boolean onNewPassport() {
            @Nullable LocalDate issued = exit.row().day("TGL_TERBIT_DOKUMEN");
            return issued != null && Math.abs(ChronoUnit.DAYS.between(spouse.day(), issued)) <= PASSPORT;
        }
    }

    /** KWN-13: gone for the first time, on a new passport, soon after the wedding, with a further sign. */
    private void departures() {
        List<Departure> all = new ArrayList<>();
        for (Wedding.Spouse spouse : known.spouses()) {
            if (spouse.wedding().mixed() && !spouse.who().isForeign()) {
                known.life(spouse.who()).moves().stream()
                        .filter(m -> !Life.isEntry(m))
                        .findFirst()
                        .ifPresent(m -> all.add(new Departure(spouse, m)));
            }
        }
        List<Departure> soon = all.stream().filter(Departure::soon).toList();
        soon.stream()
                .filter(Departure::onNewPassport)
                .filter(d -> isYoung(d)
                        || staysAway(d)
                        || soon.stream().anyMatch(o -> isTogether(d, o) || sharesPayer(d, o)))
                .forEach(d -> docket.add("KWN-13", List.of(d.spouse.who()), List.of(d.spouse.self()), d.day()));
    }

    private static boolean isTogether(Departure one, Departure other) {
        return one.spouse.who() != other.spouse.who()
                && one.exit.row().says("TPI", other.exit.row().text("TPI"))
                && Duration.between(Life.at(one.exit), Life.at(other.exit))
                                .abs()
                                .toMinutes()
                        <= TOGETHER_MINUTES;
    }

    private boolean sharesPayer(Departure one, Departure other) {
        Set<String> contacts = contacts(one);
        contacts.retainAll(contacts(other));
        return one.spouse.who() != other.spouse.who()
                && other.onNewPassport()
                && !contacts.isEmpty()
                && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= AFTER_WEDDING;
    }

    /** Payers and telephones of the nights before the departure. */
    private Set<String> contacts(Departure departure) {
        return known.life(departure.spouse.who()).guestRows().stream()
                .filter(g -> Life.presentOn(g).isBefore(departure.day())
                        && Life.leaves(g, night).isAfter(departure.day().minusDays(NIGHTS_BEFORE)))
                .flatMap(g -> Stream.of("PEMBAYAR", "NO_HP").map(g.row()::text))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isYoung(Departure departure) {
        return Period.between(departure.spouse.who().person().birth(), departure.day())
                        .getYears()
                < YOUNG;
    }

    private boolean staysAway(Departure departure) {
        return !night.isBefore(departure.day().plusDays(NO_RETURN))
                && !entersAfter(departure.spouse.who(), departure.exit)
                && entersAfter(departure.spouse.partner(), departure.exit);
    }

    private boolean entersAfter(Identity who, Mention exit) {
        return known.life(who).moves().stream()
                .anyMatch(m -> Life.isEntry(m) && Life.at(m).isAfter(Life.at(exit)));
    }
}
