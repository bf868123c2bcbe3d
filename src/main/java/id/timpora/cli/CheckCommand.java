package id.timpora.cli;

import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import id.timpora.pipeline.Definitions;
import id.timpora.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = {
            "Membaca jobs/ dan menyebut semua kesalahan dengan berkas dan baris; tidak mengubah apa pun.",
            "Read jobs/, print every error with file and line, change nothing."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Contoh / example:", "  timpora check --jobs ./jobs"})
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<Mistake> mistakes = new ArrayList<>();
        collect(mistakes, () -> Definitions.load(setting.jobs()));
        collect(mistakes, () -> Schedule.load(setting.jobs()));
        if (setting.json()) {
            screen.json(Map.of("mistakes", MistakeLine.of(mistakes)));
        } else {
            mistakes.forEach(m -> {
                screen.line(m.text().id());
                screen.line(m.text().en());
            });
            if (mistakes.isEmpty()) {
                screen.line("jobs/: semua benar / all is well");
            }
        }
        return mistakes.isEmpty() ? Exit.DONE : Exit.USAGE;
    }

    private static void collect(List<Mistake> mistakes, Runnable loading) {
        try {
            loading.run();
        } catch (InvalidDefinition e) {
            mistakes.addAll(e.mistakes());
        }
    }
}
