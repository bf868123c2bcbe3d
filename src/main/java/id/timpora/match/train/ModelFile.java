package id.timpora.match.train;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import id.timpora.match.score.Model;
import id.timpora.match.score.Model.ComparisonModel;
import id.timpora.match.score.Model.LevelModel;
import id.timpora.match.score.Plan;
import id.timpora.match.settings.MatchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A learned model as YAML that a person can read. */
public final class ModelFile {
    private static final double LEAST = 1e-12;

    private ModelFile() {}

    /** The text of a model. */
    public static String text(Model model) {
        StringBuilder out = new StringBuilder();
        out.append("# log2 of the odds that two records drawn at random are one person\n");
        out.append("prior: ").append(model.prior()).append('\n');
        if (model.records() > 0) {
            out.append("# learned from so many records\nrecords: ")
                    .append(model.records())
                    .append('\n');
        }
        out.append("# m: share of pairs of one person on the level; u: share of pairs of two persons;");
        out.append(" bits: log2(m/u)\ncomparisons:\n");
        for (ComparisonModel comparison : model.comparisons()) {
            out.append("  - name: ").append(quoted(comparison.name())).append("\n    levels:\n");
            for (LevelModel level : comparison.levels()) {
                out.append(String.format(
                        Locale.ROOT,
                        "      - {level: %s, m: %s, u: %s} # %.2f bits%n",
                        quoted(level.text()),
                        level.m(),
                        level.u(),
                        level.weight()));
            }
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Reads a model that was learned with the same settings; anything else is a mistake. */
    public static Model read(Path file, MatchSettings settings) {
        return Definition.read(file, root -> bind(root, settings));
    }

    /** Writes a model, whole or not at all. */
    public static void write(Path file, Model model) throws IOException {
        Path target = file.toAbsolutePath();
        Path part =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            Files.writeString(part, text(model));
            Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Model bind(Section root, MatchSettings settings) {
        double prior = root.number("prior", -100, 100, 0);
        int records = (int) root.number("records", 0, Integer.MAX_VALUE, 0);
        List<ComparisonModel> comparisons = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<List<String>> levels = new ArrayList<>();
        Plan.describe(settings, names, levels);
        root.sections("comparisons", section -> {
            int place = comparisons.size();
            boolean known = place < names.size();
            comparisons.add(comparison(
                    section, known ? names.get(place) : "nothing more", known ? levels.get(place) : List.of()));
            return section;
        });
        if (comparisons.size() < names.size()) {
            root.mistake("comparisons", "must have one for each of: " + String.join(", ", names));
        }
        root.done();
        return new Model(prior, records, List.copyOf(comparisons));
    }

    private static ComparisonModel comparison(Section section, String name, List<String> levels) {
        if (!section.text("name").equals(name)) {
            section.mistake("name", "does not fit the settings, which have: " + name);
        }
        List<LevelModel> read = section.sections("levels", level -> {
            LevelModel model = new LevelModel(
                    level.text("level"), level.number("m", LEAST, 1, 0.5), level.number("u", LEAST, 1, 0.5));
            level.done();
            return model;
        });
        if (!read.stream().map(LevelModel::text).toList().equals(levels)) {
            section.mistake("levels", "do not fit the settings, which have: " + String.join(", ", levels));
        }
        section.done();
        return new ComparisonModel(name, read);
    }
}
