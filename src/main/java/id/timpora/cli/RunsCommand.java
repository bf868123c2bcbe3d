package id.timpora.cli;

import id.timpora.pipeline.Recovery;
import id.timpora.pipeline.Run;
import id.timpora.pipeline.Runs;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
    private static final String HEADING = "%6s  %-10s  %9s  %-10s  %s";

    /** As on the pages: in Western Indonesia. */
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm:ss 'WIB'", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Pontianak"));

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
                screen.line(String.format(HEADING, "proses", "malam", "percobaan", "status", "mulai"));
                screen.line(String.format(HEADING, "run", "night", "attempt", "status", "started"));
                all.forEach(r -> screen.line(String.format(
                        HEADING, r.id(), r.night(), r.attempt(), r.status(), STARTED.format(r.startedAt()))));
            }
            return Exit.DONE;
        }
    }
}
