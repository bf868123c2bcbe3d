package id.timpora.discrepancy;

import id.timpora.definition.Definition;
import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All rules of {@code jobs/rules/}, by code. */
public final class Rules {
    private final Map<String, Rule> rules = new TreeMap<>();

    private Rules(Collection<Rule> all) {
        all.forEach(r -> rules.put(r.code(), r));
    }

    /** Reads every {@code *.sql}; throws {@link InvalidDefinition} with all mistakes of all files. */
    public static Rules load(Path jobs) {
        return new Rules(
                Definition.readAll(jobs.resolve("rules"), ".sql", Rules::read).values());
    }

    private static Rule read(Path file) {
        String name = file.getFileName().toString();
        try {
            String text = Files.readString(file);
            int end = text.indexOf("*/");
            if (!text.startsWith("/*") || end < 0) {
                throw new InvalidDefinition(
                        List.of(new Mistake(name, 1, "", "must begin with its header in a comment: /* code: … */")));
            }
            String select = text.substring(end + 2).strip();
            int line = 1 + (int) text.substring(0, end).lines().count();
            String code = name.replace(".sql", "");
            List<Mistake> mistakes = new ArrayList<>();
            Optional<Rule> rule = Definition.part(
                    mistakes,
                    () -> Definition.parse(
                            name, 0, text.substring(2, end), root -> new RuleBinding(code, root).rule(select)));
            Definition.part(mistakes, () -> {
                SelectGuard.check(name, line, select);
                return select;
            });
            return rule.filter(r -> mistakes.isEmpty()).orElseThrow(() -> new InvalidDefinition(mistakes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rules, sorted by code. */
    public Collection<Rule> all() {
        return rules.values();
    }

    /** The rule of a code. */
    public Optional<Rule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }
}
