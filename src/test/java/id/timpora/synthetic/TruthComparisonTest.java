package id.timpora.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison with the truth turns red for whatever is spoiled in the exports of the sample nights. */
class TruthComparisonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/20261122");
    private static final Path TRUTH = Path.of("sample-data/truth");
    private static final String NIGHT = "2026-11-22";

    @TempDir
    Path exports;

    @BeforeEach
    void copyTheExports() {
        assumeThat(GoldenFiles.write()).isFalse();
        GoldenFiles.copy(GOLDEN, exports);
    }

    private List<String> disagreements() {
        return new TruthComparison(exports, TRUTH).disagreements(NIGHT);
    }

    private void spoil(String file, UnaryOperator<List<String>> change) {
        Path path = exports.resolve(file);
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(path));
            List<String> changed = change.apply(lines);
            Files.write(path, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> without(List<String> lines, String part) {
        return lines.stream().filter(l -> !l.contains(part)).toList();
    }

    @Test
    void isGreenForTheExportsAsTheyAre() {
        assertThat(disagreements()).isEmpty();
    }

    static Stream<String> rulesWithFindings() {
        return Csv.read(GOLDEN.resolve("discrepancies.csv")).stream()
                .filter(r -> !r.get("status").equals("DITUTUP OTOMATIS"))
                .map(r -> r.get("rule_code"))
                .filter(TruthComparison.JUDGED::contains)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rulesWithFindings")
    void isRedForARuleSwitchedOff(String rule) {
        spoil("discrepancies.csv", lines -> without(lines, "," + rule + ","));

        assertThat(disagreements()).anyMatch(d -> d.startsWith(rule + " is right in"));
    }

    @ParameterizedTest
    @MethodSource("rulesWithFindings")
    void isRedForAFindingThatIsNotDue(String rule) {
        spoil("discrepancies.csv", lines -> {
            String finding = lines.stream()
                    .filter(l -> l.contains("," + rule + ",") && l.contains(",BARU,"))
                    .findFirst()
                    .orElseThrow();
            lines.add(finding.replaceAll("[a-z]+_[a-z_]+:[^,|]+", "hotel_apoa:TT9999999999:tamu"));
            return lines;
        });

        assertThat(disagreements()).anyMatch(d -> d.startsWith(rule + " is right in"));
    }

    @Test
    void isRedForAHardRuleThatNamesALookalike() {
        String innocent = Csv.list(
                        Csv.read(TRUTH.resolve("lookalikes.csv")).get(0).get("record_refs"))
                .get(0);
        spoil(
                "discrepancies.csv",
                lines -> lines.stream()
                        .map(l -> l.replace("imigrasi_perlintasan:P0000000201:pelintas", innocent))
                        .toList());

        assertThat(disagreements()).anyMatch(d -> d.startsWith("KEB-01 names " + innocent + ", which only looks like"));
    }

    @Test
    void isRedForCasesThatAreNoLongerSaidToBeBeyondAssessment() {
        spoil("not_assessable.csv", lines -> without(lines, "REG-01"));

        assertThat(disagreements()).anyMatch(d -> d.startsWith("REG-01 (not assessable)"));
    }

    @Test
    void isRedForTwoPersonsMadeOne() {
        List<String> persons = largestPersons();
        spoil(
                "links.csv",
                lines -> lines.stream()
                        .map(l -> l.replace("," + persons.get(1) + ",", "," + persons.get(0) + ","))
                        .toList());

        assertThat(disagreements()).anyMatch(d -> d.startsWith("links are right in"));
    }

    @Test
    void isRedForLinksLost() {
        spoil("links.csv", lines -> {
            List<String> alone = new ArrayList<>(List.of(lines.get(0)));
            for (String line : lines.subList(1, lines.size())) {
                alone.add(line.replaceFirst(",P\\d+,", ",P" + alone.size() + ","));
            }
            return alone;
        });

        assertThat(disagreements()).anyMatch(d -> d.startsWith("links across agencies found: 0.0"));
    }

    private static List<String> largestPersons() {
        return Csv.read(GOLDEN.resolve("persons.csv")).stream()
                .sorted((a, b) -> Integer.parseInt(b.get("records")) - Integer.parseInt(a.get("records")))
                .limit(2)
                .map(r -> r.get("person_id"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"links.csv", "files.csv", "rejects.csv"})
    void isRedForADroppedRow(String file) {
        spoil(file, lines -> {
            lines.remove(lines.size() / 2);
            return lines;
        });

        assertThat(disagreements()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
    void isRedForAStatusOrCountThatChanged(int column) {
        spoil("files.csv", lines -> {
            String[] cells = lines.get(3).split(",", -1);
            cells[column] += "1";
            lines.set(3, String.join(",", cells));
            return lines;
        });

        assertThat(disagreements()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOO_LONG", "KEY_MISSING", "ENCODING"})
    void isRedForARejectWithAnotherReason(String code) {
        spoil(
                "rejects.csv",
                lines ->
                        lines.stream().map(l -> l.replace(code, "CODE_UNKNOWN")).toList());

        assertThat(disagreements()).anyMatch(d -> d.startsWith("not rejected: ") && d.contains(code));
    }
}
