package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** KEB-07, read anew from its definition: work during a visit. */
final class WorkDuringVisit implements Definition {
    private static final int NIGHTS = 7;
    private static final int ON_ENTRY = 30;
    private static final int ON_PERMIT = 60;
    private static final Pattern WORK =
            Pattern.compile("\\b(KERJA|BEKERJA|PROYEK|TEKNISI|MEKANIK|TUKANG|OPERATOR|INSTALASI|WORK)\\b");
    private static final Pattern COMPANY =
            Pattern.compile("^(PT|CV|UD)[. ].*|.*(TAMBANG|MINING|SAWIT|PERKEBUNAN|PLANTATION|PABRIK|SMELTER).*");

    private final Known known;
    private final Docket docket;

    WorkDuringVisit(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    private record Visit(Mention named, LocalDate from, LocalDate until) {
        boolean holds(@Nullable LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    @Override
    public void judge() {
        known.identities().stream().filter(Identity::isForeign).forEach(who -> {
            for (Visit visit : visits(who)) {
                if (!hasResidence(who, visit) && works(who, visit)) {
                    docket.add("KEB-07", List.of(who), List.of(visit.named), null);
                }
            }
        });
    }

    private List<Visit> visits(Identity who) {
        List<Visit> visits = new ArrayList<>();
        known.life(who).moves().stream()
                .filter(m -> Life.isEntry(m) && Index.isVisit(m.row().text("INDEKS_VISA")))
                .forEach(m ->
                        visits.add(new Visit(m, Life.day(m), end(m.row().day("BERLAKU_SD"), Life.day(m), ON_ENTRY))));
        known.permits(who).stream()
                .filter(p -> p.isGranted()
                        && (p.isKind("BVK", "VOA", "ITK")
                                || Index.isVisit(p.row().text("INDEKS"))))
                .forEach(p -> visits.add(new Visit(p.holder(), p.from(), end(p.until(), p.from(), ON_PERMIT))));
        return visits;
    }

    private static LocalDate end(@Nullable LocalDate until, LocalDate from, int days) {
        return until == null ? from.plusDays(days) : until;
    }

    private boolean hasResidence(Identity who, Visit visit) {
        return known.permits(who).stream()
                .anyMatch(p -> p.isKind("ITAS", "ITAP")
                        && p.isGranted()
                        && !p.from().isAfter(visit.until)
                        && (p.until() == null || !p.until().isBefore(visit.from)));
    }

    private boolean works(Identity who, Visit visit) {
        boolean purpose = Known.rows(who, Layout.APOA).stream()
                .anyMatch(r -> visit.holds(r.day("TGL_CHECK_IN")) && says(r.text("TUJUAN")));
        boolean activity = Known.rows(who, Layout.LAPORAN).stream()
                .anyMatch(r -> visit.holds(Objects.requireNonNullElse(r.day("TGL_KEJADIAN"), r.day("TGL_LAPOR")))
                        && says(r.text("KEGIATAN")));
        Map<String, Long> paid = known.life(who).guestRows().stream()
                .filter(g -> visit.holds(Life.presentOn(g))
                        && COMPANY.matcher(String.valueOf(g.row().text("PEMBAYAR")))
                                .matches())
                .collect(Collectors.groupingBy(
                        g -> g.row().text("PEMBAYAR"),
                        Collectors.summingLong(
                                g -> ChronoUnit.DAYS.between(Life.presentOn(g), Life.leaves(g, known.night())))));
        return purpose || activity || paid.values().stream().anyMatch(nights -> nights >= NIGHTS);
    }

    private static boolean says(@Nullable String text) {
        return text != null && WORK.matcher(text).find();
    }
}
