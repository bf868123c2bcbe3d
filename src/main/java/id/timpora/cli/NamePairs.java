package id.timpora.cli;

import id.timpora.match.NameVocabulary;
import id.timpora.match.similarity.NameForm;
import id.timpora.match.similarity.NameLikeness;
import id.timpora.normalize.Names;
import id.timpora.source.HeadedCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges the comparison of names by pairs whose truth is known. Columns: {@code name1} and {@code name2}, or
 * {@code query_name} and {@code candidate_name} (or {@code _firstName}, {@code _middleName}, {@code _fatherName},
 * {@code _lastName} instead); {@code match} true or false, all true where it is missing; rows whose {@code schema} is not
 * Person are counted and left out.
 */
final class NamePairs {
    private static final Set<String> YES = Set.of("true", "1", "yes", "ya");

    private final Names names;
    private final NameVocabulary vocabulary;
    private final NameLikeness likeness = new NameLikeness();
    private int truePositives;
    private int falsePositives;
    private int falseNegatives;
    private int trueNegatives;
    private int skipped;

    private NamePairs(Path jobs) {
        names = Names.load(jobs.resolve("reference"));
        vocabulary = NameVocabulary.load(jobs);
    }

    /**
     * The figures of a file of pairs, by name.
     *
     * @throws IllegalArgumentException if a column is missing or the file has no pair
     */
    static Map<String, Object> evaluate(Path pairs, Path jobs) throws IOException {
        NamePairs judge = new NamePairs(jobs);
        List<Map<String, String>> rows = HeadedCsv.read(pairs);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("tidak ada pasangan / no pair");
        }
        rows.forEach(judge::take);
        return judge.figures();
    }

    private void take(Map<String, String> row) {
        if (!row.getOrDefault("schema", "Person").equals("Person")) {
            skipped++;
            return;
        }
        boolean found =
                likeness.of(form(row, "name1", "query_"), form(row, "name2", "candidate_")) >= NameLikeness.SAME;
        boolean due = YES.contains(row.getOrDefault("match", "true").toLowerCase(Locale.ROOT));
        if (due) {
            truePositives += found ? 1 : 0;
            falseNegatives += found ? 0 : 1;
        } else {
            falsePositives += found ? 1 : 0;
            trueNegatives += found ? 0 : 1;
        }
    }

    private NameForm form(Map<String, String> row, String simple, String prefix) {
        UnaryOperator<String> cell = c -> Optional.ofNullable(row.get(c)).orElse("");
        String name = cell.apply(simple) + cell.apply(prefix + "name");
        if (!row.containsKey(simple) && !row.containsKey(prefix + "name") && !row.containsKey(prefix + "lastName")) {
            throw new IllegalArgumentException("kolom tidak ada / missing column: " + simple + " | " + prefix + "name");
        }
        String parts = Stream.of("firstName", "middleName", "fatherName", "lastName")
                .map(p -> cell.apply(prefix + p))
                .filter(p -> !p.isBlank())
                .collect(Collectors.joining(" "));
        return vocabulary.form(names.normalize(name.isBlank() ? parts : name));
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("threshold", NameLikeness.SAME);
        figures.put("pairs", truePositives + falsePositives + falseNegatives + trueNegatives);
        figures.put("skipped", skipped);
        figures.put("tp", truePositives);
        figures.put("fp", falsePositives);
        figures.put("fn", falseNegatives);
        figures.put("tn", trueNegatives);
        figures.put("precision", share(truePositives, truePositives + falsePositives));
        figures.put("recall", share(truePositives, truePositives + falseNegatives));
        figures.put("f1", share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives));
        return figures;
    }

    private static Object share(int part, int whole) {
        return whole == 0 ? "n/a" : (Object) ((double) part / whole);
    }
}
