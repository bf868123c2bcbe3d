package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** KWN-12, read anew: the holder of a spouse permit is often in lodgings of another regency, or at work. */
final class SpouseElsewhere implements Definition {
    private static final int NIGHTS = 10;
    private static final int SPAN = 90;
    private static final int WORK_DATES = 2;

    private final Known known;
    private final LocalDate night;
    private final Docket docket;

    SpouseElsewhere(Known known, Docket docket) {
        this.known = known;
        this.night = known.night();
        this.docket = docket;
    }

    @Override
    public void judge() {
        known.permits().stream()
                .filter(p -> p.isSpousePermit() && p.row().says("STATUS", "AKTIF", "HABIS") && p.from() != null)
                .forEach(this::elsewhere);
    }

    /** KWN-12: ten nights of ninety in lodgings of another regency, or at work on two dates. */
    private void elsewhere(PermitRow permit) {
        LocalDate until = permit.until() == null || permit.until().isAfter(night) ? night : permit.until();
        Set<String> homes = Address.of(permit.who()).stream()
                .map(Address::regency)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<LocalDate> away = new TreeSet<>();
        for (Mention stay : known.life(permit.who()).stays()) {
            if (!homes.contains(stay.row().text("KAB_KOTA"))) {
                Life.presentOn(stay)
                        .datesUntil(Days.later(Life.leaves(stay, night), Life.presentOn(stay)))
                        .filter(d -> !d.isBefore(permit.from()) && !d.isAfter(until))
                        .forEach(away::add);
            }
        }
        boolean often = away.stream()
                .anyMatch(d -> away.stream()
                                .filter(e -> !e.isAfter(d) && e.isAfter(d.minusDays(SPAN)))
                                .count()
                        >= NIGHTS);
        if (often && !homes.isEmpty()) {
            docket.add("KWN-12", List.of(permit.who()), List.of(permit.holder()), null);
        }
        if (datesOfWork(permit) >= WORK_DATES) {
            docket.add("KWN-12", List.of(permit.who()), List.of(permit.holder()), null);
        }
    }

    private static long datesOfWork(PermitRow permit) {
        return Known.rows(permit.who(), Layout.LAPORAN).stream()
                .filter(r -> r.text("KEGIATAN") != null && r.text("KEGIATAN").contains("KERJA"))
                .map(r -> r.day("TGL_KEJADIAN"))
                .filter(d -> d != null
                        && !d.isBefore(permit.from())
                        && (permit.until() == null || !d.isAfter(permit.until())))
                .distinct()
                .count();
    }
}
