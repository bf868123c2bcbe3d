package id.timpora.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.definition.Definition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@code specs/normalize/*.yaml}: what is delivered, what becomes of it, and why. */
class NormalizeSpecsTest {
    private static final Path SPECS = Path.of("src/test/resources/specs/normalize");
    private static final Set<String> GIVEN = Set.of("value", "one", "two");

    @TempDir
    Path folder;

    private interface Reading {
        Map<String, String> of(Spec spec, Spec.Case example) throws IOException;
    }

    @TestFactory
    Stream<DynamicContainer> readsCellsAsTheirColumnSays() {
        SpecReader reader = new SpecReader(folder);
        return Stream.of(
                        "dates",
                        "sex",
                        "nationality",
                        "nik",
                        "placeholders",
                        "permit-index",
                        "document-cells",
                        "region-cells")
                .map(file -> container(file, reader::cell));
    }

    @TestFactory
    Stream<DynamicContainer> readsPersonsOutOfRows() {
        SpecReader reader = new SpecReader(folder);
        return Stream.of("documents", "persons", "phones", "places").map(file -> container(file, reader::record));
    }

    @TestFactory
    DynamicContainer readsMachineReadableZones() {
        return container("mrz", (spec, example) -> SpecReader.zone(example));
    }

    @TestFactory
    DynamicContainer takesAddressesApart() {
        return container("addresses", (spec, example) -> SpecReader.address(example));
    }

    private static DynamicContainer container(String file, Reading reading) {
        return DynamicContainer.dynamicContainer(
                file,
                load(file).stream()
                        .flatMap(spec -> spec.cases().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        "«" + example.given() + "»: " + example.why(),
                                        () -> check(reading, spec, example)))));
    }

    private static List<Spec> load(String file) {
        return Definition.read(SPECS.resolve(file + ".yaml"), Spec::bind);
    }

    private static void check(Reading reading, Spec spec, Spec.Case example) throws IOException {
        Map<String, String> expected = new HashMap<>(example.values());
        expected.keySet().removeAll(GIVEN);
        assertThat(expected).as("what is expected").isNotEmpty();
        Map<String, String> found = reading.of(spec, example);
        if (found.containsKey("note") && !expected.containsKey("note")) {
            expected.put("note", "");
        }
        if (found.containsKey("reject") && !expected.containsKey("reject")) {
            expected.put("reject", "");
        }
        assertThat(found).as(example.why()).containsAllEntriesOf(expected);
        if (found.containsKey("original")) {
            keepsWhatWasDelivered(example.given(), found);
        }
    }

    /** Whatever is stored otherwise than delivered is kept as delivered beside it. */
    private static void keepsWhatWasDelivered(String given, Map<String, String> found) {
        String stored = found.get("is");
        boolean lost = stored.isEmpty() ? !found.get("note").isEmpty() : !given.contains(stored);
        if (lost) {
            assertThat(found.get("original")).as("kept beside").isNotEmpty();
        }
        assertThat(given).contains(found.get("original"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    dates, 155
                    sex, 35
                    nationality, 115
                    nik, 15
                    placeholders, 40
                    permit-index, 40
                    document-cells, 15
                    region-cells, 25
                    documents, 80
                    persons, 30
                    phones, 30
                    places, 35
                    mrz, 35
                    addresses, 65
                    """)
    void hasAtLeastThisManyCases(String file, int least) {
        assertThat(load(file).stream().mapToInt(s -> s.cases().size()).sum()).isGreaterThanOrEqualTo(least);
    }
}
