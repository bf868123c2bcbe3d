package id.timpora.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first reading that calls itself whole says what a second one says, on whole and on damaged deliveries. */
class OneReadingTest {
    private static final int INPUTS = 2_000;
    private static final Feed FEED =
            Feeds.load(Path.of("jobs")).named("dukcapil_perceraian").orElseThrow();
    private static final String TEXT = "NO_AKTA_CERAI,NO_AKTA,TGL_INKRAH,JENIS,NO_PUTUSAN\n"
            + "C1,A1,01/07/2026,CERAI,P1\nC2,\"A,2\",02/07/2026,,\nC3,,03/07/2026,CERAI,P3\nhalaman 2,,,,\n"
            + "C4,A4,04/07/2026,BATAL,\nJumlah : 4,,,,\nSanggau,,,,\n";

    @TempDir
    Path folder;

    @Test
    void seesTheSameRowsProblemsAndSkippedLines() throws IOException {
        Random random = new Random(7);
        int whole = 0;
        int read = 0;
        for (int i = 0; i < INPUTS; i++) {
            Path file = folder.resolve("f.csv");
            Files.write(file, new Damage(random).of(TEXT, StandardCharsets.UTF_8));
            if (FeedReader.open(file, FEED) instanceof FeedReader.Readable readable) {
                read++;
                whole += compare(readable.file()) ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(INPUTS / 2);
        assertThat(whole).isBetween(read / 2, read - 20);
    }

    /** Whether the first reading was enough. */
    private static boolean compare(FeedFile file) throws IOException {
        List<Object> once = new ArrayList<>();
        FeedFile.Summary first = file.read(row -> {}, once::add, once::add);
        List<Object> twice = new ArrayList<>();
        FeedFile.Summary second = file.readAbove(first.footer(), twice::add, twice::add);
        assertThat(second.whole()).isTrue();
        assertThat(once.equals(twice)).isEqualTo(first.whole());
        if (first.whole()) {
            assertThat(first).isEqualTo(second);
        }
        return first.whole();
    }
}
