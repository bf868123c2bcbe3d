package id.timpora.match.settings;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import id.timpora.match.table.Field;
import id.timpora.match.table.ValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@link MatchSettings} from YAML, noting every mistake. */
public final class SettingsFile {
    private static final int MOST_COMPARISONS = 16;
    private static final int MOST_LEVELS = 13;
    private static final int MOST_RECORDS = 1_000_000;
    private static final int SEED_PAIRS = 10;
    private static final double MOST_BITS = 100;

    private final Set<String> fields = new LinkedHashSet<>();

    private SettingsFile() {}

    /** Reads a file; throws {@link id.timpora.definition.InvalidDefinition} with all its mistakes. */
    public static MatchSettings read(Path file) {
        return Definition.read(file, root -> new SettingsFile().bind(root));
    }

    /** Reads a text. */
    public static MatchSettings parse(String name, String yaml) {
        return Definition.parse(name, 0, yaml, root -> new SettingsFile().bind(root));
    }

    private MatchSettings bind(Section root) {
        String id = root.optionalText("id").orElse("record_id");
        Set<String> missing = Set.copyOf(new HashSet<>(root.texts("missing")));
        List<Field> all = fields(root.section("fields"));
        List<ComparisonSetting> comparisons = root.sections("comparisons", this::comparison);
        limit(root, comparisons);
        MatchSettings settings = new MatchSettings(
                id,
                missing,
                all,
                comparisons,
                crossed(root, comparisons),
                blocking(root),
                (int) root.number("block_limit", 2, MOST_RECORDS, 2000),
                thresholds(root),
                root.sections("guards", this::guard),
                contradictions(root, comparisons),
                root.optionalSection("generic")
                        .map(this::generic)
                        .orElse(new GenericSetting(List.of(), 1, "", java.util.Map.of())),
                root.optionalSection("training")
                        .map(SettingsFile::training)
                        .orElse(new TrainingSetting(1_000_000, 100_000, SEED_PAIRS)));
        root.done();
        return settings;
    }

    private static void limit(Section root, List<ComparisonSetting> comparisons) {
        if (comparisons.isEmpty() || comparisons.size() > MOST_COMPARISONS) {
            root.mistake("comparisons", "must be a list of 1 to " + MOST_COMPARISONS + " comparisons");
        }
    }

    private List<Field> fields(Section section) {
        List<Field> all = new ArrayList<>();
        for (String name : section.keys()) {
            Section field = section.section(name);
            ValueType type = field.choice("type", ValueType.class, ValueType.TEXT);
            List<List<String>> columns = field.has("columns") ? field.listOfTexts("columns") : List.of(List.of(name));
            if (columns.stream().anyMatch(List::isEmpty)) {
                field.mistake("columns", "has an alternative without a column");
            }
            field.done();
            fields.add(name);
            all.add(new Field(name, type, columns));
        }
        return all;
    }

    private ComparisonSetting comparison(Section section) {
        String field = known(section, "field", section.text("field"));
        List<LevelSetting> levels = new ArrayList<>();
        for (String text : section.texts("levels")) {
            Optional<LevelSetting> level = LevelSetting.parse(text);
            level.ifPresentOrElse(
                    levels::add,
                    () -> section.mistake("levels", "has '" + text + "'; allowed: " + LevelSetting.allowed()));
        }
        if (levels.isEmpty() || levels.get(0).kind() != null || levels.size() > MOST_LEVELS) {
            section.mistake("levels", "must begin with exact and have at most " + MOST_LEVELS + " levels");
        }
        boolean frequencies = section.flag("term_frequencies", false);
        List<Double> seeds = seeds(section, levels.size() + 1);
        section.done();
        return new ComparisonSetting(field, List.copyOf(levels), frequencies, seeds);
    }

    private static List<Double> seeds(Section section, int count) {
        if (!section.has("seeds")) {
            return Seeds.of(count);
        }
        List<Double> seeds = new ArrayList<>();
        for (String text : section.texts("seeds")) {
            try {
                seeds.add(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                seeds.add(Double.NaN);
            }
        }
        if (seeds.size() != count || seeds.stream().anyMatch(s -> !(s > 0 && s < 1))) {
            section.mistake("seeds", "must be " + count + " numbers between 0 and 1: one a level, and one for else");
            return Seeds.of(count);
        }
        return seeds;
    }

    private List<List<String>> crossed(Section root, List<ComparisonSetting> comparisons) {
        List<List<String>> pairs = root.listOfTexts("crossed");
        for (List<String> pair : pairs) {
            List<ComparisonSetting> both =
                    comparisons.stream().filter(c -> pair.contains(c.field())).toList();
            boolean alike =
                    both.size() == 2 && both.get(0).levels().equals(both.get(1).levels());
            if (pair.size() != 2 || !alike) {
                root.mistake("crossed", "must be pairs of fields that are compared on the same levels: " + pair);
            }
        }
        return pairs;
    }

    private static List<List<String>> contradictions(Section root, List<ComparisonSetting> comparisons) {
        List<String> compared =
                comparisons.stream().map(ComparisonSetting::field).toList();
        List<List<String>> sets = root.listOfTexts("contradictions");
        for (List<String> set : sets) {
            if (set.isEmpty() || !compared.containsAll(set)) {
                root.mistake(
                        "contradictions", "must be lists of fields that are compared: " + String.join(", ", compared));
            }
        }
        return sets;
    }

    private List<BlockingRule> blocking(Section root) {
        List<BlockingRule> rules = new ArrayList<>();
        for (List<String> texts : root.listOfTexts("blocking")) {
            List<KeyPart> parts = new ArrayList<>();
            for (String text : texts) {
                Optional<KeyPart> part = KeyPart.parse(text);
                part.ifPresentOrElse(
                        parts::add,
                        () -> root.mistake("blocking", "has '" + text + "'; allowed: " + KeyPart.allowed()));
                part.ifPresent(p -> known(root, "blocking", p.field()));
            }
            rules.add(new BlockingRule(List.copyOf(parts)));
        }
        if (rules.isEmpty()) {
            root.mistake("blocking", "must be a list of rules, each a list of fields");
        }
        return rules;
    }

    private static Thresholds thresholds(Section root) {
        return root.optionalSection("thresholds")
                .map(section -> {
                    Thresholds usual = Thresholds.DEFAULT;
                    Thresholds given = new Thresholds(
                            section.number("join", -MOST_BITS, MOST_BITS, usual.join()),
                            section.number("stay", -MOST_BITS, MOST_BITS, usual.stay()),
                            section.number("review", -MOST_BITS, MOST_BITS, usual.review()));
                    Thresholds read = new Thresholds(
                            given.join(),
                            given.stay(),
                            given.review(),
                            section.number("certain", -MOST_BITS, MOST_BITS, given.certain()),
                            section.number("margin", 0, MOST_BITS, given.margin()));
                    if (read.stay() > read.join() || read.review() > read.join() || read.certain() < read.join()) {
                        section.mistake("join", "must not be below stay or review, nor above certain");
                    }
                    section.done();
                    return read;
                })
                .orElse(Thresholds.DEFAULT);
    }

    private GuardSetting guard(Section section) {
        GuardSetting guard = new GuardSetting(
                section.text("name"),
                known(section, "same", section.texts("same")),
                known(section, "alike", section.texts("alike")),
                known(section, "different", section.text("different")),
                known(section, "unless", section.texts("unless")),
                section.number("bits", -MOST_BITS, 0, -10));
        section.done();
        return guard;
    }

    private GenericSetting generic(Section section) {
        GenericSetting generic = new GenericSetting(
                known(section, "fields", section.texts("fields")),
                (int) section.number("persons", 2, MOST_RECORDS, 10),
                known(section, "told_apart_by", section.text("told_apart_by")),
                section.textLists("values"));
        generic.values().keySet().forEach(f -> known(section, "values", f));
        section.done();
        return generic;
    }

    private static TrainingSetting training(Section section) {
        TrainingSetting training = new TrainingSetting(
                (int) section.number("random_pairs", 1000, 100_000_000, 1_000_000),
                (int) section.number("pairs_per_rule", 1000, 100_000_000, 100_000),
                (int) section.number("seed_pairs", 0, MOST_RECORDS, SEED_PAIRS));
        section.done();
        return training;
    }

    private List<String> known(Section section, String key, List<String> names) {
        names.forEach(n -> known(section, key, n));
        return names;
    }

    private String known(Section section, String key, String name) {
        if (!fields.contains(name) && !name.isEmpty()) {
            section.mistake(key, "names the field '" + name + "'; there are: " + String.join(", ", fields));
        }
        return name;
    }
}
