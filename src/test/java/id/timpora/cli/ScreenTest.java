package id.timpora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.RunReport.FileLine;
import id.timpora.pipeline.RunReport.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final String NAME = "a\nfake line\u001B[31m\u202Evsc.csv";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Screen screen = new Screen(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void namesOfFilesCannotSteerTheTerminal() {
        FileLine file = new FileLine(NAME, "refused", "X", 0, 0, 0, 0, 0, 0, 0, "id\u001B[2J", "en");
        screen.report(new Report(
                1,
                LocalDate.of(2026, 11, 20),
                1,
                "PUBLISHED",
                "",
                1,
                List.of(file),
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        screen.tell(new Bilingual(NAME, NAME));
        screen.line(NAME);
        String shown = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
        assertThat(shown).doesNotContain("\u001B", "\u202E").doesNotContain("\nfake");
        assertThat(shown).contains("a\uFFFDfake line\uFFFD[31m\uFFFDvsc.csv", "id\uFFFD[2J");
    }

    @Test
    void saysWhyAPublishedNightNeedsAPerson() {
        assertThat(Attention.of(List.of()).en()).contains("without a single file");
        Bilingual why = Attention.of(
                List.of(file("refused"), file("waiting"), file("loaded"), file("refused"), file("duplicate_file")));
        assertThat(why.id()).endsWith("2 tidak diterima, 1 belum lengkap.");
        assertThat(why.en()).endsWith("2 refused, 1 not complete yet.");
    }

    private static FileLine file(String status) {
        return new FileLine("a.csv", status, null, 0, 0, 0, 0, 0, 0, 0, null, null);
    }
}
