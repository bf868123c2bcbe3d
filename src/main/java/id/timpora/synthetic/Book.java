package id.timpora.synthetic;

import id.timpora.synthetic.DeliveryFile.Fate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All files of all nights, open while the world is told. Every office delivers every night, be it nothing. */
final class Book {
    private static final double DOUBLED = 0.004;

    private static final Map<Layout, List<String>> OFFICES = new EnumMap<>(Map.ofEntries(
            Map.entry(Layout.PERLINTASAN, List.of("entikong", "supadio")),
            Map.entry(Layout.IZIN_TINGGAL, List.of("sanggau", "entikong")),
            Map.entry(Layout.TAK_CEKAL, List.of("kalbar")),
            Map.entry(Layout.PENDUDUK, List.of("sanggau", "sekadau")),
            Map.entry(Layout.PERKAWINAN, List.of("sanggau", "sekadau")),
            Map.entry(Layout.PERCERAIAN, List.of("sanggau")),
            Map.entry(Layout.KEMATIAN, List.of("sanggau")),
            Map.entry(Layout.LAPORAN, List.of("sanggau", "sekadau")),
            Map.entry(Layout.DPO, List.of("kalbar")),
            Map.entry(Layout.KEHILANGAN, List.of("sanggau")),
            Map.entry(Layout.APOA, List.of("sanggau", "sekadau")),
            Map.entry(Layout.DAFTAR_TAMU, List.of("sanggau", "sekadau", "sintang"))));

    private final Path out;
    private final LocalDate first;
    private final int nights;
    private final Map<String, DeliveryFile> files = new HashMap<>();
    private final List<DeliveryFile> order = new ArrayList<>();
    private final Truth truth;
    private int people;

    Book(Path out, long seed, LocalDate first, int nights, LocalDate coveredFrom, Truth truth) {
        this.out = out;
        this.first = first;
        this.nights = nights;
        this.truth = truth;
        long place = 1L << 40;
        for (Layout layout : Layout.values()) {
            for (String office : OFFICES.get(layout)) {
                for (int night = 0; night < nights; night++) {
                    Style style = new Style(layout, office.equals("sekadau"), new Chance(seed, place++));
                    boolean period = night == 0 && !layout.isSnapshot();
                    DeliveryFile file = new DeliveryFile(
                            folder(night), layout, office, night(night), style, period ? coveredFrom : night(night));
                    files.put(name(layout, office, night), file);
                    order.add(file);
                }
            }
        }
    }

    private static String name(Layout layout, String office, int night) {
        return layout + office + night;
    }

    Path folder(int night) {
        return out.resolve(night(night).toString().replace("-", ""));
    }

    /** Number of the next person to be invented, from 1. */
    int nextPerson() {
        do {
            people++;
        } while (Origin.hasDullPassport(people));
        return people;
    }

    LocalDate night(int number) {
        return first.plusDays(number);
    }

    int nights() {
        return nights;
    }

    /** The night that brings an event of a day; beyond the last one for events still to come. */
    int nightOf(LocalDate day) {
        return (int) Math.max(0, first.until(day, java.time.temporal.ChronoUnit.DAYS));
    }

    Style style(Layout layout, String office, int night) {
        return file(layout, office, night).style();
    }

    private DeliveryFile file(Layout layout, String office, int night) {
        return files.get(name(layout, office, night));
    }

    void deliver(Row row, int night, boolean news, Chance chance) {
        DeliveryFile file = file(row.layout(), row.office(), night);
        if (!row.layout().isSnapshot() && chance.of(DOUBLED)) {
            file.row(row, Fate.DUPLICATE);
        }
        file.row(row, news ? Fate.LOADED : Fate.UNCHANGED);
    }

    /** Two rows of one key and other content in one file; the second one counts. */
    void deliverTwice(Row earlier, Row row, int night) {
        DeliveryFile file = file(row.layout(), row.office(), night);
        file.row(earlier, Fate.DUPLICATE);
        file.row(row, Fate.LOADED);
    }

    /** An entry of a list from one night until before another. */
    void list(Row row, int from, int to) {
        for (int night = from; night < Math.min(to, nights); night++) {
            file(row.layout(), row.office(), night).row(row, night == from ? Fate.LOADED : Fate.UNCHANGED);
        }
        if (to < nights) {
            file(row.layout(), row.office(), to).close(1);
        }
    }

    void defective(Row row, int night, Defect defect) {
        DeliveryFile file = file(row.layout(), row.office(), night);
        if (!file.bears(defect)) {
            return;
        }
        file.defective(
                row, defect, (line, column) -> truth.reject(night(night), file.name(), line, column, defect.name()));
    }

    /** Ends all files, then adds what offices get wrong as a whole. */
    void finish() throws IOException {
        for (DeliveryFile file : order) {
            truth.file(file.finish());
        }
        new OddFiles(this, truth).write(file(Layout.APOA, "sanggau", 0));
    }

    String stamp(int night) {
        return night(night).toString().replace("-", "");
    }
}
