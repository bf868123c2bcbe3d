package id.timpora.scenario;

import id.timpora.scenario.Scenario.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The scenarios of one rule.
 *
 * @param rule its code
 * @param earlier a night before, for rows that say {@code earlier: true}; null if none
 * @param apart whether the stories need a warehouse of their own
 */
public record ScenarioFile(String rule, LocalDate earlier, boolean apart, List<Scenario> scenarios) {
    private static final Set<String> KINDS = Set.of("due", "innocent", "edge", "uncovered");
    private static final Set<String> KEYS = Set.of("name", "kind", "people", "rows", "finds", "not_assessable");

    /** All files of a folder, by rule. */
    public static List<ScenarioFile> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ScenarioFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScenarioFile read(Path file) {
        try {
            Map<String, Object> root =
                    map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
            String rule = (String) root.get("rule");
            List<Scenario> scenarios = new ArrayList<>();
            for (Object each : (List<?>) root.get("scenarios")) {
                scenarios.add(scenario(rule, scenarios.size() + 1, map(each)));
            }
            Object earlier = root.get("earlier");
            return new ScenarioFile(
                    rule,
                    earlier == null ? null : LocalDate.parse(earlier.toString()),
                    Boolean.TRUE.equals(root.get("apart")),
                    scenarios);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static Scenario scenario(String rule, int number, Map<String, Object> story) {
        for (String key : story.keySet()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("story " + number + ": '" + key + "' is unknown");
            }
        }
        String kind = (String) story.get("kind");
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("story " + number + ": kind '" + kind + "' is none of " + KINDS);
        }
        List<Map<String, Map<String, Object>>> rows = new ArrayList<>();
        for (Object row : (List<?>) story.get("rows")) {
            Map.Entry<String, Object> entry = map(row).entrySet().iterator().next();
            rows.add(Map.of(entry.getKey(), map(entry.getValue())));
        }
        Map<String, Map<String, Object>> people = new java.util.TreeMap<>();
        map(story.getOrDefault("people", Map.of())).forEach((letter, traits) -> people.put(letter, map(traits)));
        return new Scenario(
                rule.replace("-", "") + "X" + number + "X",
                rule,
                (String) story.get("name"),
                kind,
                people,
                rows,
                finds(story),
                Boolean.TRUE.equals(story.get("not_assessable")));
    }

    private static List<Expected> finds(Map<String, Object> story) {
        List<Expected> finds = new ArrayList<>();
        for (Object each : (List<?>) story.getOrDefault("finds", List.of())) {
            Map<String, Object> finding = map(each);
            finds.add(new Expected(
                    (String) finding.get("severity"),
                    (String) finding.getOrDefault("kind", ""),
                    ((List<?>) finding.getOrDefault("subjects", List.of()))
                            .stream().map(Object::toString).toList()));
        }
        return finds;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
