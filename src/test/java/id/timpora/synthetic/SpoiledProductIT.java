package id.timpora.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.RealNights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product without one of its rules, and a delivery without one of its rows: the comparison with the truth sees both. */
class SpoiledProductIT {
    private static final Path FIRST = Path.of("sample-data/20261120");
    private static final String ROW = "hotel_daftar_tamu_sintang_20261120.csv";

    @TempDir
    Path work;

    @Test
    void aRuleSwitchedOffAndARowDroppedTurnTheComparisonRed() throws Exception {
        Path jobs = copyTree(Path.of("jobs"), work.resolve("jobs"));
        Files.delete(jobs.resolve("rules/KEB-03.sql"));
        Path night = copyTree(FIRST, work.resolve("20261120"));
        List<String> lines = new ArrayList<>(Files.readAllLines(night.resolve(ROW)));
        lines.remove(lines.size() - 1);
        Files.write(night.resolve(ROW), lines);
        try (RealNights product = RealNights.open(work.resolve("data"), jobs)) {
            product.run(night);
            product.export(work.resolve("exports"));
        }

        var comparison = new TruthComparison(work.resolve("exports"), Path.of("sample-data/truth"));

        assertThat(comparison.disagreements("2026-11-20"))
                .anyMatch(d -> d.startsWith("KEB-03 is right in"))
                .anyMatch(d -> d.contains(ROW));
    }

    private static Path copyTree(Path from, Path to) throws Exception {
        List<Path> all;
        try (var files = Files.walk(from)) {
            all = files.toList();
        }
        for (Path file : all) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
        return to;
    }
}
