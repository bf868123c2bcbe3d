package id.timpora.cli;

import id.timpora.pipeline.Recovery;
import id.timpora.pipeline.Runs;
import id.timpora.schedule.Schedule;
import id.timpora.schedule.Schedules;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        description = {
            "Halaman web dan penjadwal; tidak pernah memuat data contoh.",
            "Web pages and scheduler; never loads sample data."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora serve --data /var/lib/timpora -- --server.port=9090"})
final class ServeCommand implements Callable<Integer> {
    private final Applications applications;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(hidden = true)
    private String[] properties = {};

    ServeCommand(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() throws InterruptedException {
        Schedule.load(setting.jobs());
        ConfigurableApplicationContext context = Context.server(applications, setting, false, properties);
        closeAtTheEnd(context);
        boolean interrupted = context.getBean(Recovery.class).recover().isPresent();
        applications.opened().accept(context);
        context.getBean(Schedules.class).start(interrupted);
        new CountDownLatch(1).await();
        return Exit.DONE;
    }

    static void closeAtTheEnd(ConfigurableApplicationContext context) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.getBean(Runs.class).stop();
            context.close();
        }));
    }
}
