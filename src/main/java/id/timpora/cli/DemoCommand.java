package id.timpora.cli;

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
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        description = "The sample nights in their own ./data-demo, then the pages.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  timpora demo"})
final class DemoCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Option(names = "--sample-data", paramLabel = "DIR", description = "nights to run", defaultValue = "./sample-data")
    private Path sample = Path.of("sample-data");

    @Parameters(hidden = true)
    private String[] properties = {};

    DemoCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (setting.data().equals(Path.of("./data"))) {
            setting.useData(Path.of("./data-demo"));
        }
        ConfigurableApplicationContext context = Context.server(applications, setting, true, properties);
        ServeCommand.closeAtTheEnd(context);
        applications.opened().accept(context);
        context.getBean(Recovery.class).recover();
        Runs runs = context.getBean(Runs.class);
        finishOpenRun(context, runs);
        for (Path night : nights()) {
            run(context, runs, night);
        }
        new CountDownLatch(1).await();
        return Exit.DONE;
    }

    private void finishOpenRun(ConfigurableApplicationContext context, Runs runs) {
        runs.all().stream()
                .filter(r -> r.publishedAt().isEmpty())
                .findFirst()
                .ifPresent(r -> show(context, runs.restart(r.id(), screen.progress())));
    }

    private List<Path> nights() throws IOException {
        try (var folders = Files.list(sample)) {
            return folders.filter(f -> f.getFileName().toString().matches("\\d{8}"))
                    .sorted()
                    .toList();
        }
    }

    private void run(ConfigurableApplicationContext context, Runs runs, Path folder) {
        LocalDate night = LocalDate.parse(folder.getFileName().toString(), DateTimeFormatter.BASIC_ISO_DATE);
        boolean done = runs.all().stream().map(Run::night).anyMatch(n -> !n.isBefore(night));
        if (!done) {
            var request = new RunRequest(Optional.of(night), folder, Duration.ZERO, false, "", "demo");
            show(context, runs.start(request, screen.progress()));
        }
    }

    private void show(ConfigurableApplicationContext context, RunOutcome outcome) {
        if (outcome instanceof RunOutcome.Refused refused) {
            screen.tell(refused.why());
        } else {
            Runs runs = context.getBean(Runs.class);
            Run last = runs.all().get(runs.all().size() - 1);
            context.getBean(RunReport.class).of(last.id()).ifPresent(screen::report);
        }
    }
}
