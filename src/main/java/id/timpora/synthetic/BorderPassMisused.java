package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** KEB-08, read anew: entered on a border pass; away from the border, or not out in time. */
final class BorderPassMisused implements Definition {
    private static final int PASS = 14;
    private static final List<String> BORDER = List.of("ENTIKONG", "SEKAYAM");

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    BorderPassMisused(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.identities().forEach(who -> borderPass(who, known.life(who)));
    }

    /** KEB-08: entered on a border pass; away from the border, or not out in time. */
    private void borderPass(Identity who, Life life) {
        if (!who.isForeign()) {
            return;
        }
        List<Mention> moves = life.moves();
        for (int i = 0; i < moves.size(); i++) {
            Mention entry = moves.get(i);
            @Nullable Mention next = i + 1 < moves.size() ? moves.get(i + 1) : null;
            if (Life.isEntry(entry) && entry.row().says("JENIS_DOKUMEN", "PLB", "PAS SEMPADAN")) {
                LocalDate until = next == null ? night.plusDays(1) : Life.day(next);
                away(who, entry, life, until);
                LocalDate out = next == null ? night : Life.day(next);
                if (Life.day(entry).plusDays(PASS).isBefore(out) && (next == null || !Life.isEntry(next))) {
                    docket.add("KEB-08", List.of(who), List.of(entry), Life.day(entry));
                }
            }
        }
    }

    private void away(Identity who, Mention entry, Life life, LocalDate until) {
        boolean elsewhere = life.stays().stream()
                .filter(s -> !Life.presentOn(s).isBefore(Life.day(entry))
                        && Life.presentOn(s).isBefore(until))
                .anyMatch(s -> s.row().text("KECAMATAN") != null
                        && !BORDER.contains(s.row().text("KECAMATAN")));
        if (elsewhere) {
            docket.add("KEB-08", List.of(who), List.of(entry), Life.day(entry));
        }
    }
}
