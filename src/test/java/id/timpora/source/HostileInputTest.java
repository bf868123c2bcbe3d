package id.timpora.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.source.PlainRecords.Piece;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty thousand damaged deliveries of three feeds: each is refused or read; no line below the header is lost, taken
 * twice or numbered wrongly; nothing throws.
 */
class HostileInputTest {
    private static final int INPUTS = 20_000;
    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")
    };
    private static final Feeds FEEDS = Feeds.load(Path.of("jobs"));
    private static final List<String> NAMES = List.of("hotel_daftar_tamu", "imigrasi_tak_cekal", "dukcapil_penduduk");
    private static final List<String> TEXTS = List.of(
            "Hotel Contoh\nPeriode : 01-07-2026 s/d 31-07-2026\n"
                    + "ID_PENGINAPAN;NAMA_PENGINAPAN;NO_REG;NO_URUT;NAMA_TAMU;NO_IDENTITAS;KEBANGSAAN;CHECK_IN;AGAMA\n"
                    + "H1;\"Hotel; \"\"Satu\"\"\";R1;1;MR LIU;E12345678;CHN;03/07/2026 14:00;-\n"
                    + "H1;Hotel Satu;R2;1;\"LIU/\nXIAO MR\";'E12345679;CHN;04/07/2026;-\n"
                    + "H1;Hotel Satu;R3;1;SITI BINTI A\u00f1;;IND;04/07/2026 23:10;-\nJumlah : 3;;;;;;;;\n",
            "NO_KEPUTUSAN,NO_URUT,TGL,JENIS,MULAI,STATUS,NAMA\r\nK1,1,2026-01-01,CEGAH,2026-01-01,AKTIF,SARI\r\n"
                    + "K1,2,2026-01-01,\"CEGAH\",2026-01-01,AKTIF,\"BUDI, S\"\r\n\r\nhalaman 2\r\n"
                    + "NO_KEPUTUSAN,NO_URUT,TGL,JENIS,MULAI,STATUS,NAMA\r\nK2,,02/01/2026,TANGKAL,x,AKTIF,TONO\r\n"
                    + "Mengetahui,,,,,,\r\n",
            "NIK\tNAMA_LGKP\tJENIS_KLMIN\tTGL_LHR\tKEWARGANEGARAAN\n6103095403980001\tSARI\tW\t14/03/1998\tWNI\n"
                    + "6103091403980002\tBUDI\tP\t00/00/1998\tWNI\n\t-\t\t\t\n6103091403980003\tX\tQ\t1998\tCHN\n");

    @TempDir
    Path folder;

    private final Map<RejectCode, Integer> codes = new EnumMap<>(RejectCode.class);

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void losesNoLineAndNeverThrows() throws IOException {
        Random random = new Random(20261122);
        Path file = folder.resolve("f.csv");
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            int which = random.nextInt(TEXTS.size());
            Files.write(file, new Damage(random).of(TEXTS.get(which), CHARSETS[random.nextInt(CHARSETS.length)]));
            Feed feed = FEEDS.named(NAMES.get(which)).orElseThrow();
            refused += readAll(file, feed, "input " + i) ? 0 : 1;
        }
        assertThat(refused).isBetween(INPUTS / 20, INPUTS / 2);
        assertThat(codes)
                .containsOnlyKeys(
                        RejectCode.QUOTE_OPEN, RejectCode.ENCODING, RejectCode.TOO_LONG, RejectCode.FIELD_COUNT);
        assertThat(codes.values()).allMatch(count -> count > 10);
    }

    private boolean readAll(Path path, Feed feed, String input) throws IOException {
        if (!(FeedReader.open(path, feed) instanceof FeedReader.Readable readable)) {
            return false;
        }
        FeedFile file = readable.file();
        Map<Integer, String> seen = new TreeMap<>();
        List<RowProblem> problems = new ArrayList<>();
        Footer footer = file.read(row -> assertThat(row.values()).hasSameSizeAs(feed.columns()), r -> {}, p -> {})
                .footer();
        FeedFile.Summary summary = file.readAbove(
                footer, row -> assertThat(seen.put(row.line(), "row")).as(input).isNull(), problem -> {
                    assertThat(seen.put(problem.line(), problem.code().name()))
                            .as(input)
                            .isNull();
                    problems.add(problem);
                });
        assertThat(summary.rows()).as(input).isEqualTo(seen.size());
        summary.skipped()
                .forEach(
                        s -> assertThat(seen.put(s.line(), "skipped")).as(input).isNull());
        compare(
                seen,
                pieces(path, file),
                summary.skippedCount() - summary.skipped().size(),
                input);
        problems.forEach(p -> codes.merge(p.code(), 1, Integer::sum));
        assertThat(problems)
                .as(input)
                .allMatch(p -> p.key().indexOf('\0') < 0 && p.rowText().indexOf('\0') < 0);
        return true;
    }

    private static List<Piece> pieces(Path path, FeedFile file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var reader = Encoding.of(path).open(path)) {
            char[] buffer = new char[8192];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
            }
        }
        return PlainRecords.of(
                text.toString(), file.layout().headerLine(), file.layout().delimiter());
    }

    private static void compare(Map<Integer, String> seen, List<Piece> expected, long unlisted, String input) {
        Map<Integer, RejectCode> codes = new TreeMap<>();
        expected.forEach(piece -> codes.put(piece.line(), piece.code()));
        assertThat(codes)
                .as(input)
                .hasSameSizeAs(expected)
                .containsKeys(seen.keySet().toArray(Integer[]::new));
        assertThat(codes.size() - seen.size()).as(input).isEqualTo((int) unlisted);
        seen.forEach((line, outcome) -> {
            RejectCode code = codes.get(line);
            List<String> allowed = code == null
                    ? List.of("row", "skipped", RejectCode.FIELD_COUNT.name())
                    : List.of(code.name(), "skipped");
            assertThat(outcome).as("%s line %d", input, line).isIn(allowed);
        });
    }
}
