package id.timpora.cli;

import id.timpora.match.identity.IdentityModel;
import id.timpora.match.link.Linkage;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.train.ModelFile;
import id.timpora.match.train.Training;
import id.timpora.warehouse.Contents;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "train",
        description = {
            "Mempelajari model dari berkas CSV, tanpa label.",
            "Learn a model from CSV files, without labels."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora train settings.yaml persons.csv --out model.yaml"})
final class TrainCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(
            index = "0",
            paramLabel = "SETTINGS.yaml",
            description = "kolom, perbandingan, blok / fields, comparisons, blocking")
    private Path settings = Path.of(".");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "berkas CSV; tanpa berkas, catatan gudang data / CSV files with the columns; without any, the "
                            + "records of the warehouse")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "model yang ditulis / the model to write")
    private Path out = Path.of(".");

    TrainCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Linkage linkage = files.isEmpty() ? stock() : csv();
        LinkageReport report = new LinkageReport(screen);
        if (!setting.json()) {
            report.blocks(linkage);
        }
        Training.Result result = linkage.train();
        ModelFile.write(out, result.model());
        if (setting.json()) {
            screen.json(Map.of(
                    "model",
                    out.toString(),
                    "prior",
                    result.model().prior(),
                    "rounds",
                    result.rounds().size()));
        } else {
            report.model(result);
        }
        return Exit.DONE;
    }

    private Linkage csv() throws IOException {
        MatchSettings match = SettingsFile.read(settings);
        return new Linkage(match, Tables.read(match, files, screen.progress()), Tables.names(match, setting));
    }

    private Linkage stock() throws SQLException {
        MatchSettings match = IdentityModel.settings(settings);
        try (var context = Context.core(applications, setting);
                var connection = context.getBean(DataSource.class).getConnection()) {
            return new Linkage(match, IdentityModel.records(match, Contents.read(connection)));
        }
    }
}
