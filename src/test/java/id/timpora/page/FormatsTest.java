package id.timpora.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Formats indonesian = new Formats(Locale.forLanguageTag("id"));
    private final Formats english = new Formats(Locale.ENGLISH);

    @Test
    void writesDatesTimesAndFiguresInTheReadersWay() {
        LocalDate day = LocalDate.of(2026, 9, 3);
        Instant moment = Instant.parse("2026-09-02T18:30:00Z");
        assertThat(indonesian.date(day)).isEqualTo("03-09-2026");
        assertThat(english.date(day)).isEqualTo("3 Sep 2026");
        assertThat(indonesian.moment(moment)).isEqualTo("03-09-2026 01.30 WIB");
        assertThat(english.moment(moment)).isEqualTo("3 Sep 2026 01:30 WIB");
        assertThat(indonesian.count(1234567)).isEqualTo("1.234.567");
        assertThat(english.count(1234567)).isEqualTo("1,234,567");
        assertThat(indonesian.percent(0.449)).isEqualTo("44 %");
        assertThat(english.percent(0.999)).isEqualTo("99%");
        assertThat(indonesian.duration(Duration.ofSeconds(112))).isEqualTo("1 mnt 52 dtk");
        assertThat(english.seconds(Duration.ofMillis(1234))).isEqualTo("1.23 s");
        assertThat(indonesian.date(null)).isEqualTo("–");
    }

    @Test
    void writesTheDaysInsideASentence() {
        assertThat(indonesian.sentence("Perkawinan 2026-09-03; keluar 2026-08-28."))
                .isEqualTo("Perkawinan 03-09-2026; keluar 28-08-2026.");
        assertThat(english.sentence("(2024-02-29)")).isEqualTo("(29 Feb 2024)");
        assertThat(english.sentence("no day: 2025-02-29, 12026-01-01, 2026-01-01-02, TMN-2026-000001"))
                .isEqualTo("no day: 2025-02-29, 12026-01-01, 2026-01-01-02, TMN-2026-000001");
    }

    @Test
    void anyLanguageButEnglishIsIndonesian() {
        assertThat(new Formats(Locale.GERMAN).language()).isEqualTo("id");
        assertThat(english.other().language()).isEqualTo("id");
        assertThat(indonesian.other().language()).isEqualTo("en");
    }
}
