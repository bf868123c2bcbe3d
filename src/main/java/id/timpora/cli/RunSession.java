package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.RunOutcome;
import id.timpora.pipeline.RunReport;
import id.timpora.pipeline.RunReport.Report;
import id.timpora.pipeline.Runs;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.springframework.context.ConfigurableApplicationContext;

/** A run from the command line: its report at the end, its exit code, and a clean stop on Ctrl-C. */
final class RunSession {
    private static final int PATIENCE_SECONDS = 300;

    private final Applications applications;
    private final Screen screen;
    private final Setting setting;

    RunSession(Applications applications, Screen screen, Setting setting) {
        this.applications = applications;
        this.screen = screen;
        this.setting = setting;
    }

    int run(BiFunction<ConfigurableApplicationContext, Runs, RunOutcome> work) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicInteger code = new AtomicInteger(Exit.FAILED);
        try (ConfigurableApplicationContext context = Context.core(applications, setting)) {
            Runs runs = context.getBean(Runs.class);
            Thread stopper = new Thread(() -> stop(runs, closed, code));
            Runtime.getRuntime().addShutdownHook(stopper);
            try {
                code.set(exit(context, work.apply(context, runs)));
                return code.get();
            } finally {
                forget(stopper);
            }
        } finally {
            closed.countDown();
        }
    }

    private static void forget(Thread stopper) {
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException e) {
            // Ctrl-C came: the hook is at work and waits for this thread
        }
    }

    /** A signal would end the process with a code of its own; the run's code is the promise. */
    private static void stop(Runs runs, CountDownLatch closed, AtomicInteger code) {
        runs.stop();
        try {
            if (closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(code.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int exit(ConfigurableApplicationContext context, RunOutcome outcome) {
        if (outcome instanceof RunOutcome.Refused refused) {
            if (setting.json()) {
                screen.json(Map.of(
                        "status",
                        "REFUSED",
                        "message_id",
                        refused.why().id(),
                        "message_en",
                        refused.why().en()));
            }
            screen.tell(refused.why());
            return Exit.USAGE;
        }
        if (outcome instanceof RunOutcome.Published published) {
            Report report = show(context, published.run().id());
            if (published.needsHuman()) {
                screen.tell(Attention.of(report.files()));
            }
            return published.needsHuman() ? Exit.NEEDS_HUMAN : Exit.DONE;
        }
        if (outcome instanceof RunOutcome.Stopped stopped) {
            show(context, stopped.run().id());
            screen.tell(goOn("dihentikan", "stopped", stopped.run().id()));
            return Exit.STOPPED;
        }
        RunOutcome.Failed failed = (RunOutcome.Failed) outcome;
        show(context, failed.run().id());
        screen.tell(goOn(
                "gagal: " + failed.run().message(),
                "failed: " + failed.run().message(),
                failed.run().id()));
        return Exit.FAILED;
    }

    private static Bilingual goOn(String id, String en, int run) {
        return new Bilingual(
                "Proses " + run + " " + id + ". Lanjutkan dengan: timpora restart " + run,
                "Run " + run + " " + en + ". Go on with: timpora restart " + run);
    }

    private Report show(ConfigurableApplicationContext context, int run) {
        Report report = context.getBean(RunReport.class).of(run).orElseThrow();
        if (setting.json()) {
            screen.json(report);
        } else {
            screen.report(report);
        }
        return report;
    }
}
