package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * TPP-06, read anew from its definition, over a whole world: whose guarantees went wrong three times as often as those of
 * guarantors with similar volume. Only counts are kept, and those guarantors who may be found.
 */
final class GuarantorRates {
    private static final int LEAST = 3;
    private static final int MONTHS = 12;
    private static final double RATIO = 3;
    private static final Set<String> KINDS =
            Set.of("DEPORTASI", "PEMBATALAN IZIN", "PENDETENSIAN", "BIAYA BEBAN", "TANGKAL");

    private final Map<Integer, TreeMap<Double, Integer>> ratesByVolume = new HashMap<>();
    private final Map<String, int[]> companies = new TreeMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(int volume, double rate, Due due) {}

    /** Counts the guarantors of one story. */
    void count(Known known) {
        Map<String, List<PermitRow>> byGuarantor = known.permits().stream()
                .filter(p -> guarantor(p) != null && !p.row().says("STATUS", "BATAL"))
                .collect(Collectors.groupingBy(GuarantorRates::guarantor, TreeMap::new, Collectors.toList()));
        byGuarantor.forEach((guarantor, permits) -> {
            List<Identity> holders =
                    permits.stream().map(PermitRow::who).distinct().toList();
            List<Mention> measures =
                    holders.stream().flatMap(h -> measured(known, h).stream()).toList();
            int n = (int)
                    holders.stream().filter(h -> !measured(known, h).isEmpty()).count();
            if (permits.get(0).row().text("NIK_PENJAMIN") == null) {
                int[] counts = companies.computeIfAbsent(guarantor, k -> new int[2]);
                counts[0] += holders.size();
                counts[1] += n;
            } else {
                add(holders.size(), n, holders, measures);
            }
        });
    }

    private static String guarantor(PermitRow permit) {
        String nik = permit.row().text("NIK_PENJAMIN");
        String number = permit.row().text("NIB_PENJAMIN");
        return nik != null ? nik : number != null ? number : permit.row().text("NAMA_PENJAMIN");
    }

    private static List<Mention> measured(Known known, Identity who) {
        return who.mentions().stream()
                .filter(m -> m.row().layout() == Layout.TAK_CEKAL
                        && KINDS.contains(m.row().text("JENIS")))
                .filter(m -> {
                    LocalDate done = m.row().day("TGL_PELAKSANAAN");
                    LocalDate day = done == null ? m.row().day("TGL") : done;
                    return day.isAfter(known.night().minusMonths(MONTHS)) && !day.isAfter(known.night());
                })
                .toList();
    }

    private void add(int total, int n, List<Identity> holders, List<Mention> measures) {
        double rate = (double) n / total;
        count(volume(total), rate);
        if (n >= LEAST) {
            List<String> who = holders.stream().map(h -> h.person().id()).toList();
            List<String> refs = measures.stream().map(Mention::ref).toList();
            candidates.add(new Candidate(volume(total), rate, Due.of("TPP-06", true, who, refs, null)));
        }
    }

    private void count(int volume, double rate) {
        ratesByVolume.computeIfAbsent(volume, v -> new TreeMap<>()).merge(rate, 1, Integer::sum);
    }

    /** Volumes are alike from one power of two to the next. */
    private static int volume(int total) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(total);
    }

    /** The findings, when all stories are counted. */
    List<Due> judge() {
        companies.values().forEach(c -> count(volume(c[0]), (double) c[1] / c[0]));
        return candidates.stream()
                .filter(c -> c.rate >= RATIO * median(c.volume) && c.rate > median(c.volume))
                .map(Candidate::due)
                .toList();
    }

    private double median(int volume) {
        TreeMap<Double, Integer> rates = ratesByVolume.get(volume);
        int all = rates.values().stream().mapToInt(Integer::intValue).sum();
        return (at(rates, (all - 1) / 2) + at(rates, all / 2)) / 2;
    }

    private static double at(TreeMap<Double, Integer> rates, int place) {
        int passed = 0;
        for (Map.Entry<Double, Integer> rate : rates.entrySet()) {
            passed += rate.getValue();
            if (place < passed) {
                return rate.getKey();
            }
        }
        throw new IllegalArgumentException("only " + passed + " rates");
    }
}
