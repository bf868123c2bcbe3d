package id.timpora.synthetic;

import java.util.List;

/** KEB-04, read anew: twice the same way, more than a day apart. */
final class BrokenChain implements Definition {
    private static final int GAP = 1;

    private final Known known;
    private final Docket docket;

    BrokenChain(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.identities().forEach(who -> brokenChain(who, known.life(who).moves()));
    }

    /** KEB-04: twice the same way, more than a day apart. */
    private void brokenChain(Identity who, List<Mention> moves) {
        for (int i = 1; i < moves.size(); i++) {
            Mention before = moves.get(i - 1);
            Mention after = moves.get(i);
            boolean same = Life.isEntry(before) == Life.isEntry(after);
            if (same && Life.day(after).isAfter(Life.day(before).plusDays(GAP))) {
                docket.pair("KEB-04", List.of(who), before, after, Life.day(after));
            }
        }
    }
}
