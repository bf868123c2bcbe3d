package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** KEB-06, read anew: a permit ended by decision, and its holder present or not gone. */
final class StillHere implements Definition {
    private static final int EXIT_ONLY = 7;
    private static final int CANCELLED = 14;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    StillHere(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.permits().forEach(this::endedPermit);
        known.mentions(Layout.TAK_CEKAL, "subjek").forEach(this::cancelledPermit);
    }

    /** KEB-06: a permit cancelled, revoked, or turned into permission to leave. */
    private void endedPermit(PermitRow permit) {
        LocalDate since = permit.row().day("TGL_STATUS");
        if (permit.row().says("STATUS", "EPO", "BATAL", "DICABUT")) {
            int days = permit.row().says("STATUS", "EPO") ? EXIT_ONLY : CANCELLED;
            stillHere(permit.who(), permit.holder(), since == null ? permit.until() : since, days);
        }
    }

    /** KEB-06: the same by a measure. */
    private void cancelledPermit(Mention measure) {
        if (measure.row().says("JENIS", "PEMBATALAN IZIN")) {
            LocalDate done = measure.row().day("TGL_PELAKSANAAN");
            stillHere(known.who(measure), measure, done == null ? measure.row().day("TGL") : done, CANCELLED);
        }
    }

    /** Present after the days to leave, or not gone at all. */
    private void stillHere(Identity who, Mention named, @Nullable LocalDate since, int days) {
        if (since == null || !since.plusDays(days).isBefore(night) || settledSince(who, named, since)) {
            return;
        }
        LocalDate due = since.plusDays(days);
        List<Mention> moves = known.life(who).moves();
        @Nullable
        LocalDate left = moves.stream()
                .filter(m -> !Life.isEntry(m) && !Life.day(m).isBefore(since))
                .map(Life::day)
                .findFirst()
                .orElse(null);
        boolean seen = known.life(who).presences().stream()
                .map(Life::presentOn)
                .anyMatch(d -> d.isAfter(due) && !d.isAfter(night) && (left == null || d.isBefore(left)));
        boolean came = moves.stream()
                .filter(m -> !Life.day(m).isAfter(since))
                .reduce((a, b) -> b)
                .filter(Life::isEntry)
                .isPresent();
        if (seen || left == null && came) {
            docket.add("KEB-06", List.of(who), List.of(named), since);
        }
    }

    /** A later permit, death, or deportation. */
    private boolean settledSince(Identity who, Mention named, LocalDate since) {
        boolean newer = known.permits(who).stream()
                .anyMatch(p -> p.holder() != named
                        && p.issued() != null
                        && !p.issued().isBefore(since)
                        && p.row().says("STATUS", "AKTIF", "HABIS", "ALIH STATUS"));
        boolean deported = Known.rows(who, Layout.TAK_CEKAL).stream()
                .filter(r -> r.says("JENIS", "DEPORTASI") && r.day("TGL_PELAKSANAAN") != null)
                .anyMatch(r -> !r.day("TGL_PELAKSANAAN").isBefore(since));
        return newer || deported || known.diedOn(who) != null;
    }
}
