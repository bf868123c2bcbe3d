package id.timpora.discrepancy;

import id.timpora.definition.Definition;
import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.sf.jsqlparser.statement.select.Select;

/** All rules of {@code jobs/rules/}, by code. */
public final class Rules {
    private final Map<String, Rule> rules = new TreeMap<>();

    private Rules(Collection<Rule> all) {
        all.forEach(r -> rules.put(r.code(), r));
    }

    /** Reads every {@code *.sql}; throws {@link InvalidDefinition} with all mistakes of all files. */
    public static Rules load(Path jobs) {
        return loadFolder(jobs.resolve("rules"), jobs);
    }

    /** Reads the rules of a folder that is not part of {@code jobs}, to try them on the tables defined there. */
    public static Rules loadFolder(Path folder, Path jobs) {
        Map<String, Set<String>> columns = RuleView.columnsByTable(jobs);
        return new Rules(
                Definition.readAll(folder, ".sql", file -> read(file, columns)).values());
    }

    private static Rule read(Path path, Map<String, Set<String>> columns) {
        SqlFile file = SqlFile.read(path, "code");
        String code = file.name().replace(".sql", "");
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Rule> rule = Definition.part(
                mistakes,
                () -> Definition.parse(
                        file.name(), 0, file.header(), root -> new RuleBinding(code, root).rule(file.select())));
        Optional<Select> parsed = Definition.part(mistakes, () -> SelectGuard.rule(code, file, columns));
        rule.ifPresent(r -> parsed.ifPresent(select -> mistakes.addAll(OutputCheck.mistakes(file, r, select))));
        return rule.filter(r -> mistakes.isEmpty()).orElseThrow(() -> new InvalidDefinition(mistakes));
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
