package id.timpora.landing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented crossings as the immigration's export writes them, any number, always the same for a seed. */
final class CrossingRows {
    private static final String HEADER =
            "ID_PERLINTASAN;TGL_PERLINTASAN;ARAH;TPI;NAMA_LENGKAP;JENIS_KELAMIN;TGL_LAHIR;KEBANGSAAN;JENIS_DOKUMEN;"
                    + "NO_DOKUMEN;NEGARA_PENERBIT;TGL_TERBIT_DOKUMEN;TGL_HABIS_DOKUMEN;INDEKS_VISA;NO_IZIN;BERLAKU_SD;"
                    + "ALAMAT_DI_INDONESIA;MRZ1;MRZ2;KONTER;NO_KENDARAAN;STATUS_PERLINTASAN";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final List<String> COUNTRIES = List.of("MYS", "IDN", "CHN", "SGP", "BRN", "AUS", "IND");
    private static final List<String> WORDS = List.of(
            "BANTIN", "MELUR", "SURYA", "CAHAYA", "WIRANG", "TANJUNG", "BUNGA", "RIMBUN", "KALANG", "SENGAH", "AMPAU");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 1, 5, 0);
    private static final int ONE_BAD_IN = 1000;

    private final Random random;

    CrossingRows(long seed) {
        this.random = new Random(seed);
    }

    /** Writes rows with the ids {@code first … first + count - 1}; one in a thousand has no date of crossing. */
    void write(Path file, int first, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (int i = 0; i < count; i++) {
                out.write('\n');
                out.write(row(first + i));
            }
            out.write('\n');
        }
    }

    private String row(int id) {
        LocalDateTime crossed = FIRST.plusSeconds(random.nextInt(19 * 86_400));
        LocalDateTime born = FIRST.minusDays(6_000 + random.nextInt(20_000));
        LocalDateTime issued = FIRST.minusDays(random.nextInt(1_500));
        String country = pick(COUNTRIES);
        String name = pick(WORDS) + " " + pick(WORDS) + " " + pick(WORDS);
        String passport = (char) ('A' + random.nextInt(26)) + "" + (10_000_000 + random.nextInt(89_999_999));
        boolean male = random.nextBoolean();
        String mrz1 = pad("P<" + country + name.replace(' ', '<'));
        String mrz2 = pad(passport + "0" + country
                + born.format(DateTimeFormatter.BASIC_ISO_DATE).substring(2) + "4" + (male ? "M" : "F") + "3101017");
        return String.join(
                ";",
                "PL" + id,
                random.nextInt(ONE_BAD_IN) == 0 ? "" : crossed.format(MINUTE),
                random.nextBoolean() ? "MASUK" : "KELUAR",
                "ENTIKONG",
                name,
                male ? "L" : "P",
                born.format(DAY),
                country,
                "PASPOR",
                passport,
                country,
                issued.format(DAY),
                issued.plusYears(5).format(DAY),
                "B1",
                "",
                crossed.plusDays(30).format(DAY),
                "JL. RAYA " + pick(WORDS) + " NO " + random.nextInt(200),
                mrz1,
                mrz2,
                "K" + random.nextInt(9),
                String.format(Locale.ROOT, "KB %d AB", 1000 + random.nextInt(9000)),
                "DIIZINKAN");
    }

    private static String pad(String start) {
        return (start + "<".repeat(44)).substring(0, 44);
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
