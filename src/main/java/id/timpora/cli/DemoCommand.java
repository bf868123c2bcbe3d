package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.Recovery;
import id.timpora.pipeline.Run;
import id.timpora.pipeline.RunOutcome;
import id.timpora.pipeline.RunReport;
import id.timpora.pipeline.RunRequest;
import id.timpora.pipeline.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        description = {
            "Malam-malam contoh dalam ./data-demo tersendiri, beserta halamannya.",
            "The sample nights in their own ./data-demo, with the pages."
        },
        mixinStandardHelpOptions = true,
        defaultValueProvider = DemoCommand.OwnFolder.class,
        footer = {"", "Contoh / example:", "  timpora demo"})
final class DemoCommand implements Callable<Integer> {
    private static final String FOLDER = "./data-demo";
    private static final String STARTED_BY = "demo";

    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Option(
            names = "--sample-data",
            paramLabel = "DIR",
            description = "malam yang dijalankan / nights to run (${DEFAULT-VALUE})",
            defaultValue = "./sample-data")
    private Path sample = Path.of("sample-data");

    @Parameters(hidden = true)
    private String[] properties = {};

    DemoCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        List<Path> nights = nights();
        if (nights.isEmpty()) {
            screen.tell(new Bilingual(
                    "Tidak ada folder malam (yyyyMMdd) di " + sample + ".",
                    "There is no folder of a night (yyyyMMdd) in " + sample + "."));
            return Exit.USAGE;
        }
        if (isFolder("data")) {
            return refuse();
        }
        ConfigurableApplicationContext context = Context.server(applications, setting, true, properties);
        if (!isOwn() && holdsRealNights(context)) {
            context.close();
            return refuse();
        }
        ServeCommand.closeAtTheEnd(context);
        applications.opened().accept(context);
        context.getBean(Recovery.class).recover();
        run(context, nights);
        new CountDownLatch(1).await();
        return Exit.DONE;
    }

    private boolean isFolder(String name) {
        return setting.databaseUrl() == null && setting.data().normalize().equals(Path.of(name));
    }

    private boolean isOwn() {
        return isFolder("data-demo");
    }

    private static boolean holdsRealNights(ConfigurableApplicationContext context) {
        return context.getBean(Runs.class).all().stream().anyMatch(run -> !STARTED_BY.equals(run.startedBy()));
    }

    private int refuse() {
        screen.tell(new Bilingual(
                "Malam contoh tidak dimuat ke gudang data yang lain; hapus --data dan --database-url, atau pilih yang "
                        + "masih kosong.",
                "Sample nights are not loaded into another warehouse; leave out --data and --database-url, or choose an "
                        + "empty one."));
        return Exit.USAGE;
    }

    private List<Path> nights() throws IOException {
        if (!Files.isDirectory(sample)) {
            return List.of();
        }
        try (var folders = Files.list(sample)) {
            return folders.filter(f -> f.getFileName().toString().matches("\\d{8}"))
                    .sorted()
                    .toList();
        }
    }

    /** An interrupted night first, then those that were not run yet; after a failure the pages stay and say so. */
    private void run(ConfigurableApplicationContext context, List<Path> nights) {
        Runs runs = context.getBean(Runs.class);
        Optional<Run> open = runs.open();
        boolean well = open.isEmpty() || show(context, runs.restart(open.get().id(), screen.progress()));
        for (Path folder : nights) {
            LocalDate night = LocalDate.parse(folder.getFileName().toString(), DateTimeFormatter.BASIC_ISO_DATE);
            boolean due =
                    runs.lastPublished().map(Run::night).map(night::isAfter).orElse(true);
            if (well && due) {
                var request = new RunRequest(Optional.of(night), folder, Duration.ZERO, false, "", STARTED_BY);
                well = show(context, runs.start(request, screen.progress()));
            }
        }
        if (well) {
            screen.line("Selesai; Ctrl-C mengakhiri / done; Ctrl-C ends: " + Context.address(context));
        }
    }

    private boolean show(ConfigurableApplicationContext context, RunOutcome outcome) {
        if (outcome instanceof RunOutcome.Refused refused) {
            screen.tell(refused.why());
            return false;
        }
        List<Run> all = context.getBean(Runs.class).all();
        context.getBean(RunReport.class).of(all.get(all.size() - 1).id()).ifPresent(screen::report);
        return outcome instanceof RunOutcome.Published;
    }

    /** The folder of the demonstration where none is named. */
    static final class OwnFolder implements IDefaultValueProvider {
        @Override
        public @Nullable String defaultValue(ArgSpec argument) {
            return argument instanceof OptionSpec option && option.longestName().equals("--data") ? FOLDER : null;
        }
    }
}
