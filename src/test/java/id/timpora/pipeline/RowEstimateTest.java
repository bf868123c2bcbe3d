package id.timpora.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowEstimateTest {
    private static final int ROWS = 40_000;

    @TempDir
    private Path folder;

    @Test
    void isCloseForPlainAndPackedFiles() throws IOException {
        Path plain = folder.resolve("a.csv");
        Path packed = folder.resolve("a.csv.gz");
        var text = new StringBuilder();
        var random = new Random(7);
        for (int i = 0; i < ROWS; i++) {
            text.append(i).append(';').append(random.nextLong()).append(";PLBN ENTIKONG\n");
        }
        Files.writeString(plain, text);
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Files.readAllBytes(plain));
        }
        assertThat(RowEstimate.of(List.of(plain))).isCloseTo(ROWS, within(ROWS / 20L));
        assertThat(RowEstimate.of(List.of(packed))).isCloseTo(ROWS, within(ROWS / 20L));
        assertThat(RowEstimate.of(List.of(plain, packed))).isGreaterThan(ROWS * 19L / 10);
    }

    @Test
    void isNothingForFilesWithoutRowsAndUnknownForBrokenOnes() throws IOException {
        assertThat(RowEstimate.of(List.of(Files.createFile(folder.resolve("empty.csv")))))
                .isZero();
        assertThat(RowEstimate.of(List.of(folder))).isZero();
        Path broken = Files.writeString(folder.resolve("b.csv.gz"), "this is not packed");
        assertThat(RowEstimate.of(List.of(broken))).isEqualTo(-1);
    }
}
