package id.timpora.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sample-data} is what {@code timpora generate --out sample-data --seed 2026 --persons 200 --nights 3} writes. */
class SampleDataTest {
    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    static Path fresh;

    @BeforeAll
    static void generate() throws IOException {
        new SyntheticDeliveries(2026, 200, 3, LocalDate.of(2026, 11, 20)).write(fresh, n -> {});
        if (GoldenFiles.write()) {
            for (String folder : new String[] {"20261120", "20261121", "20261122", "truth"}) {
                GoldenFiles.bless(fresh.resolve(folder), SAMPLE.resolve(folder));
            }
        }
    }

    @Test
    void isWhatTheGeneratorWrites() throws IOException {
        assertThat(GoldenFiles.differences(fresh, SAMPLE)).containsExactly("README.md: missing");
    }

    @Test
    void everyWorldWithTheSameSeedHasTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
        new SyntheticDeliveries(7, 300, 2, LocalDate.of(2026, 2, 27)).write(one, n -> {});
        new SyntheticDeliveries(7, 300, 2, LocalDate.of(2026, 2, 27)).write(other, n -> {});

        assertThat(GoldenFiles.differences(one, other)).isEmpty();
    }
}
