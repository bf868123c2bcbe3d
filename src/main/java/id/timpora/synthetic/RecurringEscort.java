package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** TPP-04, read anew: three different persons led within sixty days, and twice the way back alone. */
final class RecurringEscort implements Definition {
    private static final int MINUTES = 10;
    private static final int LED = 3;
    private static final int DAYS = 60;
    private static final int ALONE = 2;
    private static final int YOUNG = 21;

    private final Known known;
    private final Docket docket;

    RecurringEscort(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.identities().forEach(this::escort);
    }

    /** A crossing beside somebody who is unrelated, and young or on the way for the first time. */
    private record Trip(Mention own, Identity led) {}

    private List<Mention> moves(Identity who) {
        return known.life(who).moves();
    }

    /** Whether the one lies in so many days that end with the other. */
    private static boolean isWithin(Mention one, Mention last, int days) {
        LocalDate day = Life.day(one);
        return !day.isAfter(Life.day(last)) && day.isAfter(Life.day(last).minusDays(days));
    }

    /** TPP-04: three different persons led within sixty days, and twice the way back alone. */
    private void escort(Identity who) {
        List<Trip> trips = new ArrayList<>();
        for (Mention own : moves(who)) {
            known.identities().stream()
                    .filter(o -> o != who && !known.isKin(who, o))
                    .filter(o -> moves(o).stream().anyMatch(m -> Life.together(own, m, MINUTES) && isLed(o, m)))
                    .forEach(o -> trips.add(new Trip(own, o)));
        }
        trips.stream()
                .map(last -> trips.stream()
                        .filter(t -> isWithin(t.own, last.own, DAYS))
                        .toList())
                .filter(span -> span.stream().map(Trip::led).distinct().count() >= LED)
                .max(Comparator.comparing(
                        span -> span.stream().map(Trip::led).distinct().count()))
                .filter(span -> returnsAlone(who, trips, span) >= ALONE)
                .ifPresent(span -> docket.add(
                        "TPP-04",
                        List.of(who),
                        span.stream().map(Trip::own).distinct().toList(),
                        null));
    }

    private boolean isLed(Identity other, Mention move) {
        return moves(other).get(0) == move || age(other, Life.day(move)) < YOUNG;
    }

    private static int age(Identity who, LocalDate day) {
        return Period.between(who.person().birth(), day).getYears();
    }

    private long returnsAlone(Identity who, List<Trip> all, List<Trip> span) {
        List<Mention> moves = moves(who);
        LocalDate until = span.stream()
                .map(t -> Life.day(t.own))
                .max(LocalDate::compareTo)
                .orElseThrow();
        long alone = 0;
        for (int i = 1; i < moves.size(); i++) {
            Mention back = moves.get(i);
            Mention out = moves.get(i - 1);
            List<Trip> before = all.stream().filter(t -> t.own == out).toList();
            boolean isReturn = Life.isEntry(back) != Life.isEntry(out)
                    && !Life.day(back).isAfter(until.plusDays(DAYS))
                    && all.stream().noneMatch(t -> t.own == back);
            boolean left = before.stream()
                    .anyMatch(t -> moves(t.led).stream().noneMatch(m -> Life.together(back, m, MINUTES)));
            alone += isReturn && left ? 1 : 0;
        }
        return alone;
    }
}
