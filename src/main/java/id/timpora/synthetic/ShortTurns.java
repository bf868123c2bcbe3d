package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** TPP-03, read anew: four short exits and re-entries as a visitor within half a year. */
final class ShortTurns implements Definition {
    private static final int TURNS = 4;
    private static final int ABROAD = 3;
    private static final int WINDOW = 180;

    private final Known known;
    private final Docket docket;

    ShortTurns(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.identities().forEach(this::shortTurns);
    }

    private List<Mention> moves(Identity who) {
        return known.life(who).moves();
    }

    /** TPP-03: four short exits and re-entries as a visitor within half a year. */
    private void shortTurns(Identity who) {
        boolean livesHere = known.permits(who).stream()
                        .anyMatch(p -> p.isKind("ITAS", "ITAP") && p.row().says("STATUS", "AKTIF"))
                || Known.residents(who).stream().anyMatch(r -> r.says("NAMA_KEC", "ENTIKONG", "SEKAYAM"));
        List<Mention> turns = new ArrayList<>();
        List<Mention> moves = moves(who);
        for (int i = 1; i < moves.size(); i++) {
            Mention out = moves.get(i - 1);
            Mention in = moves.get(i);
            boolean turn = !Life.isEntry(out)
                    && Life.isEntry(in)
                    && !Life.day(in).isAfter(Life.day(out).plusDays(ABROAD));
            boolean visit = Index.isVisit(in.row().text("INDEKS_VISA"))
                    && !in.row().says("INDEKS_VISA", "C13")
                    && !in.row().says("JENIS_DOKUMEN", "PLB", "PAS SEMPADAN");
            if (turn && visit) {
                turns.add(in);
            }
        }
        boolean often = turns.stream()
                .anyMatch(
                        t -> turns.stream().filter(o -> isWithin(o, t, WINDOW)).count() >= TURNS);
        if (who.isForeign() && !livesHere && often) {
            docket.add("TPP-03", List.of(who), turns, null);
        }
    }

    /** Whether the one lies in so many days that end with the other. */
    private static boolean isWithin(Mention one, Mention last, int days) {
        LocalDate day = Life.day(one);
        return !day.isAfter(Life.day(last)) && day.isAfter(Life.day(last).minusDays(days));
    }
}
