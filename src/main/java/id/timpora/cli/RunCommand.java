package id.timpora.cli;

import id.timpora.pipeline.RunRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "One nightly run, here and now.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  timpora run --inbox /srv/inbox --business-date 2026-11-22"})
final class RunCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Option(names = "--business-date", paramLabel = "DATE", description = "the night (default: the oldest unread one)")
    private @Nullable LocalDate night;

    @Option(names = "--inbox", paramLabel = "DIR", description = "where the files are", defaultValue = "./inbox")
    private Path inbox = Path.of("inbox");

    @Option(
            names = "--settle",
            paramLabel = "TIME",
            description = "how long a file without .sha256 must be quiet, for example 2s (default)",
            converter = Settle.class,
            defaultValue = "2s")
    private Duration settle = Duration.ofSeconds(2);

    @Option(names = "--again", description = "run a published night once more; needs --reason")
    private boolean again;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why", defaultValue = "")
    private String reason = "";

    RunCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        RunRequest request = new RunRequest(
                Optional.ofNullable(night), inbox, settle, again, reason, System.getProperty("user.name"));
        return new RunSession(applications, screen, setting).run(runs -> runs.start(request, screen.progress()));
    }
}
