package id.timpora.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What offices get wrong as a whole, on the second and third night: a file sent twice, one cut off and sent again, one no
 * reader can use, one too bad, one that says another number of rows than it has.
 */
final class OddFiles {
    private static final int SECOND = 1;
    private static final int THIRD = 2;
    private static final int ROWS = 10;

    private final Book book;
    private final Truth truth;

    OddFiles(Book book, Truth truth) {
        this.book = book;
        this.truth = truth;
    }

    void write(DeliveryFile sent) throws IOException {
        if (book.nights() > SECOND) {
            sentTwice(sent);
            unusable("polri_laporan_sintang", "NO_LP;TGL_LAPOR;NAMA\nLP/1;2026-11-21;CONTOH\n");
            unusable("hotel_apoa_melawi", "");
            unusable("polri_dpo_sintang", "NO_DPO;TGL_TERBIT;STATUS;NAMA;Nama\nDPO/9;2026-11-01;AKTIF;CONTOH;CONTOH\n");
            misnamed();
            tooBad();
            cutOff();
        }
        if (book.nights() > THIRD) {
            complete();
            otherCount();
            nightLate();
        }
    }

    private Path place(int night, String name) {
        return book.folder(night).resolve(name);
    }

    private String dated(String start, int night) {
        return start + "_" + book.stamp(night) + ".csv";
    }

    private void tell(int night, String name, String status, int read, int rejected, int held) {
        String[] parts = name.split("[_.]");
        boolean parsed = parts.length > 3;
        String feed = parsed ? name.substring(0, name.indexOf("_" + parts[parts.length - 3] + "_")) : "";
        truth.file(List.of(
                book.night(night),
                name,
                parsed ? parts[0] : "",
                feed,
                parsed ? parts[parts.length - 3] : "",
                status,
                read,
                0,
                0,
                rejected,
                0,
                held,
                0));
    }

    private void sentTwice(DeliveryFile sent) throws IOException {
        String name = dated("hotel_apoa_ulang", SECOND) + (sent.name().endsWith(".gz") ? ".gz" : "");
        Files.copy(sent.path(), place(SECOND, name), StandardCopyOption.REPLACE_EXISTING);
        truth.file(List.of(
                book.night(SECOND), name, "hotel", "hotel_apoa", "ulang", "duplicate_file", 0, 0, 0, 0, 0, 0, 0));
    }

    private void unusable(String start, String text) throws IOException {
        String name = dated(start, SECOND);
        Files.writeString(place(SECOND, name), text);
        tell(SECOND, name, "refused", 0, 0, 0);
    }

    private void misnamed() throws IOException {
        String name = "tamu hotel november.csv";
        Files.writeString(place(SECOND, name), "NAMA TAMU\nCONTOH\n");
        tell(SECOND, name, "refused", 0, 0, 0);
    }

    private void tooBad() throws IOException {
        String name = dated("polri_kehilangan_melawi", SECOND);
        StringBuilder text = new StringBuilder("NO_SURAT;TGL_LAPOR;JENIS_DOK;NO_DOK;NAMA\n");
        for (int i = 0; i < ROWS; i++) {
            boolean bad = i % 2 == 0;
            text.append("K-").append(i).append(bad ? ";32/13/2026;" : ";2026-11-01;");
            text.append("PASPOR;X").append(700_000 + i).append(";CONTOH\n");
            if (bad) {
                truth.reject(book.night(SECOND), name, i + 2, "TGL_LAPOR", "DATE_IMPOSSIBLE");
            }
        }
        Files.writeString(place(SECOND, name), text.toString());
        tell(SECOND, name, "quarantined", ROWS, ROWS / 2, ROWS / 2);
    }

    /** Its checksum is that of the whole file, which comes a night later. */
    private void cutOff() throws IOException {
        String name = dated("dukcapil_kematian_sekadau", SECOND);
        Files.writeString(place(SECOND, name), header().substring(0, header().length() / 2));
        checksum(place(SECOND, name));
        tell(SECOND, name, "waiting", 0, 0, 0);
    }

    private void complete() throws IOException {
        String name = dated("dukcapil_kematian_sekadau", SECOND);
        Files.writeString(place(THIRD, name), header());
        checksum(place(THIRD, name));
        tell(THIRD, name, "loaded", 0, 0, 0);
    }

    private static String header() {
        return "NO_AKTA_KEMATIAN;TGL_KEMATIAN;NIK;NO_PASPOR;NAMA;TGL_LAHIR;JK;KEWARGANEGARAAN\n";
    }

    private static void checksum(Path file) throws IOException {
        String sum = DeliveryFile.sha256(header().getBytes(StandardCharsets.UTF_8));
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), sum + "  " + file.getFileName() + "\n");
    }

    private void otherCount() throws IOException {
        String name = dated("polri_kehilangan_sekadau", THIRD);
        StringBuilder text = new StringBuilder("NO_SURAT;TGL_LAPOR;JENIS_DOK;NO_DOK;NAMA\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("S-")
                    .append(i)
                    .append(";2026-11-02;KTP;")
                    .append(800_000 + i)
                    .append(";CONTOH\n");
        }
        text.append("\nJumlah : ").append(ROWS + 2).append("\n");
        Files.writeString(place(THIRD, name), text.toString());
        tell(THIRD, name, "quarantined", ROWS, 0, ROWS);
    }

    /** A file of the second night that arrives on the third. */
    private void nightLate() throws IOException {
        String name = dated("hotel_daftar_tamu_melawi", SECOND);
        Files.writeString(
                place(THIRD, name), "ID_PENGINAPAN|NO_REG|NO_URUT|NAMA_TAMU|CHECK_IN\n\nJumlah : 0\nMengetahui\n");
        tell(THIRD, name, "loaded", 0, 0, 0);
    }
}
