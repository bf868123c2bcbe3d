package id.timpora.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReaderTest {
    private static final String HEADER = "NO_AKTA_CERAI,NO_AKTA,TGL_INKRAH,JENIS,NO_PUTUSAN\n";
    private static final Feed FEED =
            Feeds.load(Path.of("jobs")).named("dukcapil_perceraian").orElseThrow();

    @TempDir
    Path folder;

    private final List<SourceRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    @Test
    void findsTheHeaderBelowBannersAndTheFirstDayOfThePeriod() throws IOException {
        FeedFile file = readable(
                "DINAS KEPENDUDUKAN\nPeriode : 01-07-2026 s/d 31-07-2026\n\n" + HEADER + "C1,A1,2026-07-02,CERAI,P1\n");
        read(file);
        assertThat(file.layout().periodFrom()).contains(java.time.LocalDate.of(2026, 7, 1));
        assertThat(rows).extracting(SourceRow::line).containsExactly(5);
    }

    @Test
    void readsEveryDelimiterAndEncoding() throws IOException {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
                rows.clear();
                read(readable((HEADER + "C1,A1,2026-07-02,CERAI,Pé\n").replace(",", delimiter), charset));
                assertThat(rows.get(0).values()).containsExactly("C1", "A1", "2026-07-02", "CERAI", "Pé");
            }
        }
    }

    @Test
    void rejectsAnOpenQuoteAndReadsOnAtTheNextLine() throws IOException {
        read(readable(HEADER + "C1,\"A1,2026-07-02,CERAI,P1\nC2,A2,2026-07-02,CERAI,P2\n"));
        assertThat(problems).extracting(RowProblem::code).containsExactly(RejectCode.QUOTE_OPEN);
        assertThat(rows).extracting(r -> r.values().get(0)).containsExactly("C2");
    }

    @Test
    void keepsLineBreaksInsideQuotesAndCountsPhysicalLines() throws IOException {
        read(readable(HEADER + "C1,\"A\r\n1\",2026-07-02,CERAI,P1\r\nC2,A2,2026-07-02,CERAI,P2\n"));
        assertThat(rows).extracting(SourceRow::line).containsExactly(2, 4);
        assertThat(rows.get(0).values().get(1)).isEqualTo("A\r\n1");
    }

    @Test
    void rejectsLinesWithBytesThatAreNoText() throws IOException {
        read(readable(HEADER + "C1,A\u00001,2026-07-02,CERAI,P1\nC2,A2,2026-07-02,CERAI,P2\n"));
        assertThat(problems).extracting(RowProblem::code).containsExactly(RejectCode.ENCODING);
        assertThat(rows).hasSize(1);
    }

    @Test
    void leavesOutFooterRepeatedHeaderAndSparseLines() throws IOException {
        FeedFile file = readable(HEADER + "C1,A1,2026-07-02,CERAI,P1\nhalaman 2\n" + HEADER
                + "C2,A2,2026-07-02,CERAI,P2\nJumlah : 2,,,,\nMengetahui,,,,\nKepala,,Dinas,,\n");
        Footer footer = file.read(r -> {}, r -> {}, p -> {}).footer();
        FeedFile.Summary summary = file.readAbove(footer, rows::add, problems::add);
        assertThat(summary.rows()).isEqualTo(2);
        assertThat(summary.declared()).isEqualTo(2);
        assertThat(summary.skippedCount()).isEqualTo(5);
        assertThat(problems).isEmpty();
    }

    @Test
    void takesATotalLineInTheMiddleForARowThatIsNoFooter() throws IOException {
        read(readable(HEADER + "Jumlah : 1,,,,\nC2,A2,2026-07-02,CERAI,P2\n"));
        assertThat(rows).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void rejectsMissingAndFilledSurplusCells() throws IOException {
        read(readable(HEADER + "C1,A1\nC2,A2,2026-07-02,CERAI,P2,,\nC3,A3,2026-07-02,CERAI,P3,x\n"));
        assertThat(problems).extracting(RowProblem::line).containsExactly(2, 4);
        assertThat(rows).extracting(SourceRow::line).containsExactly(3);
    }

    @Test
    void refusesTwoColumnsOfOneMeaningAndAMissingHeader() throws IOException {
        assertThat(refusal("NO_AKTA_CERAI,NO.AKTA CERAI,NO_AKTA,TGL_INKRAH\n").code())
                .isEqualTo(Refusal.Code.COLUMN_TWICE);
        assertThat(refusal("NO_AKTA_CERAI,NO_AKTA\n1,2\n").message().en()).contains("TGL_INKRAH");
        assertThat(refusal("").code()).isEqualTo(Refusal.Code.HEADER_MISSING);
        assertThat(refusal("").message().en()).contains("NO_AKTA_CERAI", "TGL_INKRAH");
    }

    @Test
    void boundsALineOfManyMegabytes() throws IOException {
        read(readable(HEADER + "x".repeat(5_000_000) + "\nC2,A2,2026-07-02,CERAI,P2\n"));
        assertThat(problems).extracting(RowProblem::code).containsExactly(RejectCode.TOO_LONG);
        assertThat(rows).extracting(SourceRow::line).containsExactly(3);
    }

    /** The reader's window is full after 65,536 characters: somewhere between the signs of a line end, sooner or later. */
    @Test
    void losesAndDoublesNoRowWhereverItsWindowEnds() throws IOException {
        List<String> keys = IntStream.range(0, 3_000).mapToObj(i -> "C" + i).toList();
        for (int shift = 0; shift < 40; shift++) {
            StringBuilder text = new StringBuilder(HEADER.replace("\n", "\r\n"));
            for (int i = 0; i < keys.size(); i++) {
                String court = i % 2 == 0 ? "A" + i : "\"A;\"\"" + i + "\"";
                text.append(keys.get(i)).append(',').append(court).append(",2026-07-02,CERAI,");
                text.append("P".repeat(i == 0 ? shift : 1)).append("\r\n");
            }
            rows.clear();
            read(readable(text.toString()));
            assertThat(rows).extracting(r -> r.values().get(0)).isEqualTo(keys);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void dropsReligionAndListsUnknownColumns() throws IOException {
        FeedFile file = readable("AGAMA,CATATAN_LAIN," + HEADER + "-,x,C1,A1,2026-07-02,CERAI,P1\n");
        read(file);
        assertThat(file.layout().dropped()).containsExactly("AGAMA");
        assertThat(file.layout().unknown()).containsExactly("CATATAN_LAIN");
        assertThat(file.rowText(rows.get(0))).isEqualTo(",,C1,A1,2026-07-02,CERAI,P1");
    }

    private void read(FeedFile file) throws IOException {
        Footer footer = file.read(r -> {}, r -> {}, p -> {}).footer();
        file.readAbove(footer, rows::add, problems::add);
    }

    private FeedFile readable(String text) throws IOException {
        return readable(text, StandardCharsets.UTF_8);
    }

    private FeedFile readable(String text, Charset charset) throws IOException {
        return ((FeedReader.Readable) open(text, charset)).file();
    }

    private Refusal refusal(String text) throws IOException {
        return ((FeedReader.Refused) open(text, StandardCharsets.UTF_8)).refusal();
    }

    private FeedReader.Opened open(String text, Charset charset) throws IOException {
        Path file = folder.resolve("f" + System.nanoTime() + ".csv");
        Files.write(file, text.getBytes(charset));
        return FeedReader.open(file, FEED);
    }
}
