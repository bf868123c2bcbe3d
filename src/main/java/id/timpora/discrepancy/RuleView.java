package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.definition.Definition;
import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import id.timpora.definition.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private static RuleView read(Path file) {
        String name = file.getFileName().toString();
        try {
            String text = Files.readString(file);
            int end = text.indexOf("*/");
            if (!text.startsWith("/*") || end < 0) {
                throw new InvalidDefinition(
                        List.of(new Mistake(name, 1, "", "must begin with its header in a comment: /* view: … */")));
            }
            return Definition.parse(
                    name,
                    0,
                    text.substring(2, end),
                    root -> bind(name, root, text.substring(end + 2).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleView bind(String file, Section root, String select) {
        String name = root.text("view");
        if (!name.matches(NAME)) {
            root.mistake("view", "is '" + name + "'; allowed: lower-case letters and _");
        }
        Map<String, Bilingual> columns = new LinkedHashMap<>();
        Section listed = root.section("columns");
        listed.keys().forEach(column -> columns.put(column, listed.bilingual(column)));
        RuleView view = new RuleView(file, name, root.bilingual("title"), columns, root.texts("indexes"), select);
        root.done();
        return view;
    }
}
