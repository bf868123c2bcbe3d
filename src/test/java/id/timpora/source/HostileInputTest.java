package id.timpora.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty thousand damaged deliveries: each is refused or read, every row is handed out or rejected, nothing throws. */
class HostileInputTest {
    private static final int INPUTS = 20_000;
    private static final Feed FEED =
            Feeds.load(Path.of("jobs")).named("hotel_daftar_tamu").orElseThrow();
    private static final String WHOLE = "Hotel Contoh\nPeriode : 01-07-2026 s/d 31-07-2026\n"
            + "ID_PENGINAPAN;NAMA_PENGINAPAN;NO_REG;NO_URUT;NAMA_TAMU;NO_IDENTITAS;KEBANGSAAN;CHECK_IN;CHECK_OUT;AGAMA\n"
            + "H1;\"Hotel; \"\"Satu\"\"\";R1;1;MR LIU;E12345678;CHN;03/07/2026 14:00;05/07/2026;-\n"
            + "H1;Hotel Satu;R2;1;\"LIU/\nXIAO MR\";'E12345679;CHN;04/07/2026;;-\n"
            + "H1;Hotel Satu;R3;1;SITI BINTI A\u00f1;;IND;04/07/2026 23:10;06/07/2026;-\n"
            + "Jumlah : 3;;;;;;;;;\n";

    @TempDir
    Path folder;

    @Test
    void neverThrowsAndLosesNoRow() throws IOException {
        Random random = new Random(20261122);
        Path file = folder.resolve("f.csv");
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            Files.write(file, damaged(random));
            refused += readAll(file, i) ? 0 : 1;
        }
        assertThat(refused).isBetween(INPUTS / 20, INPUTS * 9 / 10);
    }

    private boolean readAll(Path path, int input) throws IOException {
        if (!(FeedReader.open(path, FEED) instanceof FeedReader.Readable readable)) {
            return false;
        }
        long[] count = new long[1];
        FeedFile file = readable.file();
        FeedFile.Summary summary = file.read(
                file.survey(r -> {}),
                row -> {
                    count[0]++;
                    assertThat(row.values()).hasSize(FEED.columns().size());
                },
                problem -> count[0]++);
        assertThat(count[0]).as("input %d", input).isEqualTo(summary.rows());
        return true;
    }

    private static byte[] damaged(Random random) {
        Charset[] charsets = {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")};
        byte[] bytes = WHOLE.getBytes(charsets[random.nextInt(charsets.length)]);
        int damages = 1 + random.nextInt(4);
        for (int i = 0; i < damages && bytes.length > 2; i++) {
            bytes = damage(bytes, random);
        }
        return bytes;
    }

    private static byte[] damage(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> replaced(bytes, at, (byte) random.nextInt(256));
            case 2 -> inserted(bytes, at, new byte[] {0});
            case 3 -> inserted(bytes, at, new byte[] {'"'});
            case 4 -> inserted(bytes, at, new byte[] {'\r'});
            case 5 -> inserted(bytes, at, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
            case 6 -> inserted(bytes, at, ";".repeat(random.nextInt(1200)).getBytes(StandardCharsets.US_ASCII));
            default -> inserted(bytes, at, "\n".repeat(random.nextInt(150)).getBytes(StandardCharsets.US_ASCII));
        };
    }

    private static byte[] replaced(byte[] bytes, int at, byte value) {
        byte[] copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        return longer;
    }
}
