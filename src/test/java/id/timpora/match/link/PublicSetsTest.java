package id.timpora.match.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.timpora.match.NameVocabulary;
import id.timpora.match.evaluate.Evaluation;
import id.timpora.match.evaluate.Labels;
import id.timpora.match.level.NameReader;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.table.CsvTable;
import id.timpora.match.table.Records;
import id.timpora.normalize.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors on public sets, where their folder is given: {@code -Dlinkage.data=DIR}. */
class PublicSetsTest {
    private static final Names READ = Names.load(Path.of("jobs", "reference"));
    private static final NameVocabulary WORDS = NameVocabulary.load(Path.of("jobs"));
    private static final NameReader NAMES = name -> WORDS.form(READ.normalize(name));

    @ParameterizedTest
    @CsvSource({
        "febrl1, febrl, 1, 1",
        "febrl2, febrl, 1, 0.999",
        "febrl2, febrl-stripped, 0.995, 0.995",
        "fake_1000, fake-1000, 0.99, 0.965",
        "historical_dev, historical, 0.985, 0.94",
        "senzing_truthset, senzing, 0.98, 0.98"
    })
    void keepsPrecisionAndF1(String set, String settings, double precision, double f1) throws IOException {
        String data = System.getProperty("linkage.data", "");
        assumeThat(data).isNotBlank();
        Path folder = Path.of(data, set);
        MatchSettings match = SettingsFile.read(Path.of("docs/benchmarks/settings", settings + ".yaml"));
        CsvTable table = new CsvTable(match.id(), match.fields(), match.missing());
        try (InputStream in = Files.newInputStream(folder.resolve("records.csv"))) {
            table.read(set, in, n -> {});
        }
        Records records = table.build().sorted();
        Linkage linkage = new Linkage(match, records, NAMES);
        int[] clusters = linkage.link(linkage.train().model(), n -> {}).clusters();
        Labels.Builder result = new Labels.Builder();
        for (int i = 0; i < clusters.length; i++) {
            result.add(records.ids().text(i), "c" + clusters[i]);
        }
        Evaluation evaluation = Evaluation.of(truth(folder), result.build());
        assertThat(evaluation.pairwise().precision().orElseThrow()).isGreaterThanOrEqualTo(precision);
        assertThat(evaluation.pairwise().f1()).isGreaterThanOrEqualTo(f1);
    }

    private static Labels truth(Path folder) throws IOException {
        Labels.Builder truth = new Labels.Builder();
        try (var lines = Files.lines(folder.resolve("truth.csv"))) {
            lines.skip(1).map(line -> line.split(",")).forEach(cells -> truth.add(cells[0], cells[1]));
        }
        return truth.build();
    }
}
