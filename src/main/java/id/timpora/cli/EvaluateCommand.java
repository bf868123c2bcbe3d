package id.timpora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        description = "Compare results with the truth: precision, recall, F1.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  timpora evaluate --pairs pairs.csv"})
final class EvaluateCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Option(
            names = "--pairs",
            paramLabel = "PAIRS.csv",
            required = true,
            description = "pairs of names (name1, name2, match) to judge the comparison of names by")
    private Path pairs = Path.of("pairs.csv");

    EvaluateCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        try {
            show(NamePairs.evaluate(pairs, setting.jobs()));
            return Exit.DONE;
        } catch (IllegalArgumentException e) {
            screen.tell(pairs.getFileName() + ": " + e.getMessage());
            return Exit.USAGE;
        }
    }

    private void show(Map<String, Object> figures) {
        if (setting.json()) {
            screen.json(figures);
        } else {
            figures.forEach((name, value) -> screen.line(String.format(
                    Locale.ROOT,
                    "%-18s %s",
                    name,
                    value instanceof Double d ? String.format(Locale.ROOT, "%.4f", d) : value)));
        }
    }
}
