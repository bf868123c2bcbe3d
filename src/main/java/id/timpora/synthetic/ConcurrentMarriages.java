package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** KWN-03, read anew: two marriages of one person to different persons at one time. */
final class ConcurrentMarriages implements Definition {
    private final Known known;
    private final Docket docket;

    ConcurrentMarriages(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        concurrent();
    }

    /** KWN-03: two marriages of one person to different persons at one time; the husband's with permission aside. */
    private void concurrent() {
        List<Wedding.Spouse> all = known.spouses();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Wedding.Spouse a = all.get(i);
                Wedding.Spouse b = all.get(j);
                if (a.who() == b.who() && a.wedding() != b.wedding() && overlap(a, b)) {
                    LocalDate since = a.day().isAfter(b.day()) ? a.day() : b.day();
                    docket.pair("KWN-03", List.of(a.who()), a.self(), b.self(), since);
                }
            }
        }
    }

    private static boolean overlap(Wedding.Spouse a, Wedding.Spouse b) {
        boolean other = a.other().person().number() != b.other().person().number();
        Wedding.Spouse later = a.day().isAfter(b.day()) ? a : b;
        boolean permitted =
                a.self().role().equals("suami") && later.wedding().row().text("IZIN_POLIGAMI") != null;
        return other && !permitted && lasts(a.wedding(), b.day()) && lasts(b.wedding(), a.day());
    }

    private static boolean lasts(Wedding wedding, LocalDate day) {
        return wedding.ended() == null || day.isBefore(wedding.ended());
    }
}
