package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.definition.Definition;
import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import id.timpora.definition.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules may read of one kind of fact: a file of {@code jobs/views/}. It is filled once a night as a table of schema
 * {@code rule}, so that fifty rules do not join the same facts fifty times.
 *
 * @param file name of the file
 * @param name name of the table
 * @param title what a row is
 * @param columns what each column says, in the order of the SELECT
 * @param indexes column lists of its indexes
 * @param select the query that fills it
 */
record RuleView(
        String file,
        String name,
        Bilingual title,
        Map<String, Bilingual> columns,
        List<String> indexes,
        String select) {
    private static final String NAME = "[a-z][a-z_]*";

    /** Reads all of {@code jobs/views/} in the order of their files; throws {@link InvalidDefinition}. */
    static List<RuleView> load(Path jobs) {
        return List.copyOf(Definition.readAll(jobs.resolve("views"), ".sql", RuleView::read)
                .values());
    }

    /** Columns by table, as {@code rule.person}; nothing where {@code jobs/views/} cannot be read. */
    static Map<String, Set<String>> columnsByTable(Path jobs) {
        List<Mistake> toldByTheCheckOfViews = new ArrayList<>();
        return Definition.part(
                        toldByTheCheckOfViews,
                        () -> Definition.readAll(
                                jobs.resolve("views"), ".sql", path -> header(SqlFile.read(path, "view"))))
                .stream()
                .flatMap(views -> views.values().stream())
                .collect(Collectors.toMap(
                        view -> "rule." + view.name(), view -> view.columns().keySet()));
    }

    private static RuleView read(Path path) {
        SqlFile file = SqlFile.read(path, "view");
        List<Mistake> mistakes = new ArrayList<>();
        Optional<RuleView> view = Definition.part(mistakes, () -> header(file));
        view.ifPresent(v -> Definition.part(mistakes, () -> {
            SelectGuard.view(v.name(), file);
            return v;
        }));
        return view.filter(v -> mistakes.isEmpty()).orElseThrow(() -> new InvalidDefinition(mistakes));
    }

    private static RuleView header(SqlFile file) {
        return Definition.parse(file.name(), 0, file.header(), root -> bind(file, root));
    }

    private static RuleView bind(SqlFile file, Section root) {
        String name = root.text("view");
        if (!name.matches(NAME)) {
            root.mistake("view", "is '" + name + "'; allowed: lower-case letters and _");
        }
        Map<String, Bilingual> columns = new LinkedHashMap<>();
        Section listed = root.section("columns");
        listed.keys().forEach(column -> columns.put(column, listed.bilingual(column)));
        RuleView view =
                new RuleView(file.name(), name, root.bilingual("title"), columns, root.texts("indexes"), file.select());
        root.done();
        return view;
    }
}
