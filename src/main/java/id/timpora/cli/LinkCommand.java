package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.match.link.Linkage;
import id.timpora.match.score.Model;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.table.Records;
import id.timpora.match.train.ModelFile;
import id.timpora.match.train.Training;
import id.timpora.pipeline.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "link",
        description = {"Menemukan catatan satu orang dalam berkas CSV.", "Find the records of one person in CSV files."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora link settings.yaml persons.csv --out clusters.csv"})
final class LinkCommand implements Callable<Integer> {
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
            arity = "1..*",
            paramLabel = "FILE",
            description = "berkas CSV / CSV files with the columns")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "tujuan / target: record_id, cluster_id")
    private Path out = Path.of(".");

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "model dari timpora train / a model of timpora train; else one is learned")
    private @Nullable Path model;

    LinkCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        MatchSettings match = SettingsFile.read(settings);
        Progress progress = screen.progress();
        Records records = Tables.read(match, files, progress);
        Linkage linkage = new Linkage(match, records, Tables.names(match, setting));
        LinkageReport report = new LinkageReport(screen);
        if (!setting.json()) {
            report.blocks(linkage);
        }
        Model learned = learned(match, linkage, report);
        progress.begin(
                new Bilingual("Membandingkan pasangan", "Comparing pairs"),
                linkage.blocks().pairs());
        double before = cpuSeconds();
        Linkage.Result result = linkage.link(learned, progress::advance);
        double comparing = cpuSeconds() - before;
        progress.end();
        ClusterFile.write(out, records, result.clusters());
        show(result, comparing);
        return Exit.DONE;
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toMillis() / 1000.0)
                .orElse(0.0);
    }

    private Model learned(MatchSettings match, Linkage linkage, LinkageReport report) {
        if (model != null) {
            return ModelFile.read(model, match);
        }
        Training.Result trained = linkage.train();
        if (!setting.json()) {
            report.model(trained);
        }
        return trained.model();
    }

    private void show(Linkage.Result result, double comparing) {
        int[] of = result.clusters();
        long clusters = IntStream.range(0, of.length).filter(i -> of[i] == i).count();
        long pairs = result.scoring().scored();
        if (setting.json()) {
            screen.figures(Map.of(
                    "out", out.toString(),
                    "records", of.length,
                    "pairs", pairs,
                    "clusters", clusters,
                    "comparing_cpu_seconds", comparing));
        } else {
            screen.line(String.format(
                    Locale.ROOT,
                    "catatan/records %d · pasangan/pairs %d (%.2f s CPU) · gugus/clusters %d · %s",
                    of.length,
                    pairs,
                    comparing,
                    clusters,
                    out));
        }
    }
}
