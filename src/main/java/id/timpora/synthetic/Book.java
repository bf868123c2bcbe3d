package id.timpora.synthetic;

import id.timpora.synthetic.DeliveryFile.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private Path folder(int night) {
        return out.resolve(night(night).toString().replace("-", ""));
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
        if (!file.bearsAnotherReject()) {
            return;
        }
        file.defective(
                row, defect, (line, column) -> truth.reject(night(night), file.name(), line, column, defect.name()));
    }

    /** Ends all files, then adds what offices get wrong as a whole: a file sent twice, one no reader can use, one too bad. */
    void finish() throws IOException {
        for (DeliveryFile file : order) {
            truth.file(file.finish());
        }
        if (nights > 1) {
            sentTwice();
            unusable();
            tooBad();
        }
    }

    private void sentTwice() throws IOException {
        DeliveryFile sent = file(Layout.APOA, "sanggau", 0);
        String name = sent.name()
                .replace("sanggau", "ulang")
                .replace(night(0).toString().replace("-", ""), stamp(1));
        Files.copy(sent.path(), folder(1).resolve(name), StandardCopyOption.REPLACE_EXISTING);
        truth.file(List.of(night(1), name, "hotel", "hotel_apoa", "ulang", "duplicate_file", 0, 0, 0, 0, 0, 0, 0));
    }

    private void unusable() throws IOException {
        String name = "polri_laporan_sintang_" + stamp(1) + ".csv";
        Files.writeString(folder(1).resolve(name), "NO_LP;TGL_LAPOR;NAMA\nLP/1;2026-11-21;CONTOH\n");
        truth.file(List.of(night(1), name, "polri", "polri_laporan", "sintang", "refused", 0, 0, 0, 0, 0, 0, 0));
    }

    private void tooBad() throws IOException {
        String name = "polri_kehilangan_melawi_" + stamp(1) + ".csv";
        StringBuilder text = new StringBuilder("NO_SURAT;TGL_LAPOR;JENIS_DOK;NO_DOK;NAMA\n");
        for (int i = 0; i < 10; i++) {
            boolean bad = i % 2 == 0;
            text.append("K-")
                    .append(i)
                    .append(bad ? ";32/13/2026;" : ";2026-11-01;")
                    .append("PASPOR;X")
                    .append(700_000 + i);
            text.append(";CONTOH\n");
            if (bad) {
                truth.reject(night(1), name, i + 2, "TGL_LAPOR", "DATE_IMPOSSIBLE");
            }
        }
        Files.writeString(folder(1).resolve(name), text.toString());
        truth.file(List.of(night(1), name, "polri", "polri_kehilangan", "melawi", "quarantined", 10, 0, 0, 5, 0, 5, 0));
    }

    private String stamp(int night) {
        return night(night).toString().replace("-", "");
    }
}
