package id.timpora.cli;

import id.timpora.pipeline.Recovery;
import id.timpora.pipeline.Run;
import id.timpora.pipeline.Runs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "runs",
        description = {"Riwayat proses malam.", "History of the runs."},
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora runs --json"})
final class RunsCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    RunsCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (var context = Context.core(applications, setting)) {
            context.getBean(Recovery.class).recover();
            List<Run> all = context.getBean(Runs.class).all();
            if (setting.json()) {
                screen.json(Map.of("runs", all));
            } else {
                screen.line(
                        String.format("%5s  %-10s  %7s  %-10s  %s", "run", "night", "attempt", "status", "started"));
                all.forEach(r -> screen.line(String.format(
                        "%5d  %-10s  %7d  %-10s  %s", r.id(), r.night(), r.attempt(), r.status(), r.startedAt())));
            }
            return Exit.DONE;
        }
    }
}
