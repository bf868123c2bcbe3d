package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.Progress;
import id.timpora.synthetic.SyntheticDeliveries;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "generate",
        description = {
            "Kiriman rekaan dalam bentuk semua feed, beserta kebenarannya.",
            "Synthetic deliveries in the feeds' layouts, with their truth."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora generate --out /tmp/world --seed 7 --persons 5000 --nights 3"})
final class GenerateCommand implements Callable<Integer> {
    private static final int FEWEST = 100;

    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder tujuan / folder to write to")
    private Path out = Path.of(".");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "benih sama, hasil sama / the same seed gives the same bytes")
    private long seed;

    @Option(
            names = "--persons",
            paramLabel = "N",
            defaultValue = "1000",
            description = "100 sampai jutaan / 100 to millions")
    private int persons;

    @Option(names = "--nights", paramLabel = "N", defaultValue = "3", description = "jumlah malam / number of nights")
    private int nights;

    @Option(
            names = "--first-night",
            paramLabel = "DATE",
            defaultValue = "2026-11-20",
            converter = Day.class,
            description = "malam pertama / first business date")
    private LocalDate first = LocalDate.EPOCH;

    GenerateCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if (persons < FEWEST || nights < 1) {
            screen.tell(new Bilingual(
                    "--persons paling sedikit " + FEWEST + " dan --nights paling sedikit 1.",
                    "--persons must be at least " + FEWEST + " and --nights at least 1."));
            return Exit.USAGE;
        }
        Progress progress = screen.progress();
        progress.begin(new Bilingual("Membuat data contoh", "Inventing deliveries"), persons);
        new SyntheticDeliveries(seed, persons, nights, first).write(out, progress::advance);
        progress.end();
        if (setting.json()) {
            screen.json(Map.of("out", out.toString(), "seed", seed, "persons", persons, "nights", nights));
        } else {
            screen.line(out.toString());
        }
        return Exit.DONE;
    }
}
