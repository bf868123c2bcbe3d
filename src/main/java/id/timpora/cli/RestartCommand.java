package id.timpora.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "restart",
        description = {
            "Melanjutkan proses yang gagal, dihentikan, atau terputus.",
            "Go on with a failed, stopped or interrupted run."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora restart 12"})
final class RestartCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(paramLabel = "ID", description = "nomor proses / number of the run")
    private int run;

    RestartCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return new RunSession(applications, screen, setting)
                .run((context, runs) -> runs.restart(run, screen.progress()));
    }
}
