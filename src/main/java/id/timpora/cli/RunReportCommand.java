package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.RunReport;
import id.timpora.pipeline.RunReport.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "run-report",
        description = {"Laporan satu proses sekali lagi.", "One run's report again."},
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora run-report 12"})
final class RunReportCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(paramLabel = "ID", description = "nomor proses / number of the run")
    private int run;

    RunReportCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (var context = Context.core(applications, setting)) {
            Optional<Report> report = context.getBean(RunReport.class).of(run);
            if (report.isEmpty()) {
                screen.tell(new Bilingual("Proses " + run + " tidak ada.", "There is no run " + run + "."));
                return Exit.USAGE;
            }
            if (setting.json()) {
                screen.json(report.get());
            } else {
                screen.report(report.get());
            }
            return Exit.DONE;
        }
    }
}
