package id.timpora.cli;

import id.timpora.pipeline.RunRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = {"Satu proses malam, di sini dan sekarang.", "One nightly run, here and now."},
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora run --inbox /srv/inbox --business-date 2026-11-22"})
final class RunCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Option(
            names = "--business-date",
            paramLabel = "DATE",
            converter = Day.class,
            description = "malamnya / the night (default: the oldest with unread files after the last published one)")
    private @Nullable LocalDate night;

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            description = "tempat berkas / where the files are (default: timpora.inbox of application.yaml)")
    private @Nullable Path inbox;

    @Option(
            names = "--settle",
            paramLabel = "TIME",
            description =
                    "lama berkas tanpa .sha256 harus diam / how long a file without .sha256 must be quiet (${DEFAULT-VALUE})",
            converter = Settle.class,
            defaultValue = "2s")
    private Duration settle = Duration.ofSeconds(2);

    @Option(
            names = "--again",
            description = "ulangi malam yang sudah terbit / run a published night once more; needs --reason")
    private boolean again;

    @Option(names = "--reason", paramLabel = "TEXT", description = "alasan / why", defaultValue = "")
    private String reason = "";

    RunCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return new RunSession(applications, screen, setting)
                .run((context, runs) -> runs.start(request(context.getEnvironment()), screen.progress()));
    }

    private RunRequest request(Environment environment) {
        Path folder = inbox == null ? Path.of(environment.getRequiredProperty("timpora.inbox")) : inbox;
        return new RunRequest(
                Optional.ofNullable(night), folder, settle, again, reason, System.getProperty("user.name"));
    }
}
