package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.match.evaluate.Evaluation;
import id.timpora.match.evaluate.Labels;
import id.timpora.match.evaluate.Rates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = {
            "Membandingkan hasil dengan kebenarannya: presisi, recall, F1, terlalu digabung, dan terpecah.",
            "Compare results with the truth: precision, recall, F1, over-merged and split."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Contoh / example:",
            "  timpora evaluate truth.csv clusters.csv",
            "  timpora evaluate --pairs pairs.csv"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int TRUTH_AND_RESULT = 2;

    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(
            arity = "0..2",
            paramLabel = "FILE",
            description = "TRUTH.csv (record_id, entity_id) dan / and RESULT.csv (record_id, cluster_id)")
    private List<Path> files = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "PAIRS.csv",
            description = "pasangan nama / pairs of names (name1, name2, match) to judge the comparison of names by")
    private @Nullable Path pairs;

    EvaluateCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if (pairs != null && files.isEmpty()) {
            return evaluatePairs(pairs);
        }
        if (pairs == null && files.size() == TRUTH_AND_RESULT) {
            return evaluateClusters(files.get(0), files.get(1));
        }
        screen.tell(new Bilingual(
                "Perlu TRUTH.csv dan RESULT.csv, atau --pairs PAIRS.csv.",
                "TRUTH.csv and RESULT.csv are needed, or --pairs PAIRS.csv."));
        return Exit.USAGE;
    }

    private int evaluatePairs(Path file) throws IOException {
        try {
            show(NamePairs.evaluate(file, setting.jobs()));
            return Exit.DONE;
        } catch (IllegalArgumentException e) {
            screen.tell(file.getFileName() + ": " + e.getMessage());
            return Exit.USAGE;
        }
    }

    private int evaluateClusters(Path truthFile, Path resultFile) throws IOException {
        Labels truth = LabelFile.read(truthFile, "entity_id");
        Labels result = LabelFile.read(resultFile, "cluster_id");
        long unknown = result.of().keySet().stream()
                .filter(r -> !truth.of().containsKey(r))
                .count();
        if (truth.of().isEmpty() || unknown > 0) {
            screen.tell(
                    truth.of().isEmpty()
                            ? new Bilingual(truthFile + ": tidak ada catatan.", truthFile + ": no records.")
                            : new Bilingual(
                                    unknown + " record_id pada hasil tidak ada dalam " + truthFile + ".",
                                    unknown + " record_ids of the result are not in " + truthFile + "."));
            return Exit.USAGE;
        }
        show(figures(Evaluation.of(truth, result)));
        return Exit.DONE;
    }

    private void show(Map<String, Object> figures) {
        if (setting.json()) {
            screen.figures(figures);
        } else {
            figures.forEach((name, value) -> screen.line(String.format(
                    Locale.ROOT,
                    "%-18s %s",
                    name,
                    value instanceof Double d ? String.format(Locale.ROOT, "%.4f", d) : value)));
        }
    }

    private static Map<String, Object> figures(Evaluation evaluation) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("records", evaluation.records());
        figures.put("missing", evaluation.missing());
        figures.put("pairs_true", evaluation.truePairs());
        figures.put("pairs_predicted", evaluation.predictedPairs());
        figures.put("tp", evaluation.correctPairs());
        figures.put("fp", evaluation.predictedPairs() - evaluation.correctPairs());
        figures.put("fn", evaluation.truePairs() - evaluation.correctPairs());
        rates("", evaluation.pairwise(), figures);
        rates("b3_", evaluation.bCubed(), figures);
        figures.put("persons", evaluation.persons());
        figures.put("clusters", evaluation.clusters());
        figures.put("exact", evaluation.exact());
        figures.put("overmerged", evaluation.overMerged());
        figures.put("split", evaluation.split());
        return figures;
    }

    private static void rates(String prefix, Rates rates, Map<String, Object> figures) {
        figures.put(prefix + "precision", rates.precision().<Object>map(p -> p).orElse("n/a"));
        figures.put(prefix + "recall", rates.recall().<Object>map(r -> r).orElse("n/a"));
        figures.put(prefix + "f1", rates.f1());
    }
}
