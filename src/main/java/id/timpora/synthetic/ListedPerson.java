package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** WL-01 and WL-02, read anew from their definitions: who is on a list and is seen while it holds. */
final class ListedPerson implements Definition {
    private static final int FULL_DATE = 10;

    private final Known known;
    private final Docket docket;

    ListedPerson(Known known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    @Override
    public void judge() {
        for (Mention ban : known.mentions(Layout.TAK_CEKAL, "subjek")) {
            Row row = ban.row();
            if (row.says("JENIS", "CEGAH", "TANGKAL") && row.says("STATUS", "AKTIF")) {
                LocalDate until = Objects.requireNonNullElse(row.day("SAMPAI"), LocalDate.MAX);
                held("WL-01", ban, row.day("MULAI"), until, r -> r.layout() != Layout.TAK_CEKAL);
            }
        }
        Predicate<Row> others = r -> !r.layout().agency().equals("polri");
        for (Mention wanted : known.mentions(Layout.DPO, "dpo")) {
            if (wanted.row().says("STATUS", "AKTIF")) {
                held("WL-02", wanted, wanted.row().day("TGL_TERBIT"), LocalDate.MAX, others);
            }
        }
        for (Mention suspect : known.mentions(Layout.LAPORAN, "orang")) {
            if (isSuspect(suspect.row())) {
                held("WL-02", suspect, suspect.row().day("TGL_LAPOR"), LocalDate.MAX, others);
            }
        }
    }

    private static boolean isSuspect(Row report) {
        boolean trafficking = report.says("JENIS", "TPPO", "TPPM")
                || !report.says("JENIS", "UMUM")
                        && String.valueOf(report.text("PASAL")).matches(".*(TPPO|TPPM|21/2007|455|457).*");
        return trafficking
                && report.says("PERAN", "TERSANGKA", "DPO", "TERLAPOR")
                && !report.says("STATUS", "SP3", "RJ");
    }

    private void held(String rule, Mention entry, LocalDate from, LocalDate until, Predicate<Row> against) {
        Map<Identity, List<Mention>> hits = known.rows().stream()
                .filter(s -> against.test(s.row()))
                .flatMap(s -> s.mentions().stream())
                .filter(m -> {
                    LocalDate day = eventOf(m);
                    return day != null && !day.isBefore(from) && !day.isAfter(until) && !day.isAfter(known.night());
                })
                .filter(m -> isSamePassport(entry, m) || isSameName(entry, m))
                .collect(Collectors.groupingBy(known::who));
        hits.forEach((who, all) -> {
            List<Mention> best = best(entry, all);
            LocalDate first = best.stream()
                    .map(ListedPerson::eventOf)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            docket.add(rule, List.of(who), best, first);
        });
    }

    /** Exact ones count; where there are none, the candidates. */
    private static List<Mention> best(Mention entry, List<Mention> all) {
        List<Mention> exact = all.stream()
                .filter(m -> isSamePassport(entry, m)
                        || Objects.equals(entry.birth(), m.birth())
                                && Objects.equals(entry.nationality(), m.nationality()))
                .toList();
        return exact.isEmpty() ? all : exact;
    }

    private static boolean isSamePassport(Mention entry, Mention mention) {
        return entry.keys().stream()
                .anyMatch(k -> k.startsWith("P") && mention.keys().contains(k));
    }

    /** One name, and one birth date, or one year where either knows no more. */
    private static boolean isSameName(Mention entry, Mention mention) {
        String one = entry.birth();
        String other = mention.birth();
        if (one == null || other == null || !mention.clearName()) {
            return false;
        }
        boolean partial = one.length() < FULL_DATE || other.length() < FULL_DATE;
        boolean births = one.equals(other) || partial && one.substring(0, 4).equals(other.substring(0, 4));
        return births && entry.person().called().equals(mention.person().called());
    }

    private static @Nullable LocalDate eventOf(Mention mention) {
        Row row = mention.row();
        return switch (row.layout()) {
            case PERLINTASAN -> row.day("TGL_PERLINTASAN");
            case IZIN_TINGGAL -> row.day("TGL_TERBIT");
            case TAK_CEKAL -> row.day("TGL");
            case PERKAWINAN -> row.day("TGL_PERKAWINAN");
            case KEMATIAN -> row.day("TGL_KEMATIAN");
            case LAPORAN, KEHILANGAN -> row.day("TGL_LAPOR");
            case DPO -> row.day("TGL_TERBIT");
            case APOA -> row.day("TGL_CHECK_IN");
            case DAFTAR_TAMU -> row.day("CHECK_IN");
            default -> null;
        };
    }
}
