package id.timpora.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.RealNights;
import id.timpora.pipeline.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample nights through the real door, held against expected files and against the truth. After a deliberate change:
 * {@code mvn verify -Dgolden.write=true -Dtest=SampleDataTest -Dit.test=GoldenIT}.
 */
class GoldenIT {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path JOBS = Path.of("jobs");

    @TempDir
    static Path work;

    private static List<Path> nights = List.of();
    private static RealNights product;

    @BeforeAll
    static void runTheNights() throws Exception {
        nights = RealNights.nightsOf(SAMPLE);
        product = RealNights.open(work.resolve("data"), JOBS);
        for (Path night : nights) {
            assertThat(product.run(night)).isInstanceOf(RunOutcome.Published.class);
            product.export(exports(night));
        }
        if (GoldenFiles.write()) {
            GoldenFiles.bless(work.resolve("exports"), GOLDEN);
            SampleReadme.write(SAMPLE.resolve("README.md"), GOLDEN);
        }
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static Path exports(Path night) {
        return work.resolve("exports").resolve(night.getFileName());
    }

    private static Path last() {
        return nights.get(nights.size() - 1);
    }

    private static List<String> changes(Path folder) throws Exception {
        product.export(folder);
        return GoldenFiles.differences(folder, GOLDEN.resolve(last().getFileName()));
    }

    @Test
    void everyExportOfEveryNightIsAsExpected() throws IOException {
        assertThat(GoldenFiles.differences(work.resolve("exports"), GOLDEN)).isEmpty();
    }

    @Test
    void everyNightAgreesWithTheTruth() {
        for (Path night : nights) {
            var comparison = new TruthComparison(exports(night), SAMPLE.resolve("truth"));
            assertThat(comparison.disagreements(RealNights.dateOf(night).toString()))
                    .isEmpty();
        }
    }

    @Test
    void theLastNightOnceMoreChangesNothing() throws Exception {
        RunOutcome outcome = product.again(last());

        assertThat(outcome).isInstanceOf(RunOutcome.Published.class);
        assertThat(changes(work.resolve("again"))).isEmpty();
    }

    @Test
    void aPublishedNightIsNotRunBySilentMistake() throws Exception {
        assertThat(product.run(last())).isInstanceOf(RunOutcome.Refused.class);
        assertThat(product.run(nights.get(0))).isInstanceOf(RunOutcome.Refused.class);
        assertThat(changes(work.resolve("refused"))).isEmpty();
    }

    @Test
    void closingAndOpeningTheProductChangesNothing() throws Exception {
        product.close();
        product = RealNights.open(work.resolve("data"), JOBS);

        assertThat(changes(work.resolve("reopened"))).isEmpty();
    }

    @Test
    void theReadmeOfTheSampleDataTellsWhatTheNightsShow() throws IOException {
        String readme = Files.readString(SAMPLE.resolve("README.md"));

        assertThat(SampleReadme.withCounts(readme, GOLDEN)).isEqualTo(readme);
        assertThat(SampleReadme.unknownReferences(readme, GOLDEN)).isEmpty();
    }
}
