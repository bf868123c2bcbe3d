package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;

/** REG-02, read anew: no check-out although the guest left, or three days after he meant to go. */
final class OpenStay implements Definition {
    private static final int OPEN = 3;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    OpenStay(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.mentions(Layout.APOA, "tamu").forEach(this::openStay);
    }

    /** REG-02: no check-out although the guest left the country, or three days after he meant to go. */
    private void openStay(Mention stay) {
        if (stay.row().text("TGL_CHECK_OUT") != null) {
            return;
        }
        Identity who = known.who(stay);
        LocalDate planned = stay.row().day("RENCANA_CHECK_OUT");
        boolean left = known.life(who).moves().stream()
                .anyMatch(m -> !Life.isEntry(m) && Life.at(m).isAfter(Life.checkIn(stay)));
        if (left || planned != null && planned.plusDays(OPEN).isBefore(night)) {
            docket.add("REG-02", List.of(who), List.of(stay), Life.presentOn(stay));
        }
    }
}
