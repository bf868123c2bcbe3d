package id.timpora.synthetic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what the product exported against what is true of the invented world. */
final class TruthComparison {
    private static final List<String> COUNTS =
            List.of("status", "read", "loaded", "unchanged", "rejected", "duplicate", "held", "closed");

    private static final double LINK_PRECISION = 0.999;
    private static final double CROSS_RECALL = 0.85;
    private static final double RULE_PRECISION = 0.98;
    private static final double RULE_RECALL = 0.95;

    /** Rules whose findings the generator's truth knows: all of them. */
    static final List<String> JUDGED = List.of(
            "DAT-01", "DAT-02", "DAT-03", "DAT-04", "DOK-01", "DOK-02", "DOK-03", "DOK-04", "DOK-05", "DOK-06",
            "DOK-07", "KEB-01", "KEB-02", "KEB-03", "KEB-04", "KEB-05", "KEB-06", "KEB-07", "KEB-08", "KEB-09",
            "KWN-01", "KWN-02", "KWN-03", "KWN-04", "KWN-05", "KWN-06", "KWN-07", "KWN-08", "KWN-09", "KWN-10",
            "KWN-11", "KWN-12", "KWN-13", "KWN-14", "KWN-15", "REG-01", "REG-02", "REG-03", "REG-04", "REG-05",
            "REG-06", "REG-07", "TPP-01", "TPP-02", "TPP-03", "TPP-04", "TPP-05", "TPP-06", "WL-01", "WL-02");

    private final Path exports;
    private final Path truth;

    TruthComparison(Path exports, Path truth) {
        this.exports = exports;
        this.truth = truth;
    }

    /** Every difference between counted files and rejects and the truth, up to a night; empty if all agree. */
    List<String> countDifferences(String night) {
        List<String> differences = new ArrayList<>();
        Map<String, Map<String, String>> counted = byNightAndFile(exports.resolve("files.csv"), night);
        Map<String, Map<String, String>> expected = byNightAndFile(truth.resolve("files.csv"), night);
        for (String file : union(counted.keySet(), expected.keySet())) {
            String is = counts(counted.get(file));
            String due = counts(expected.get(file));
            if (!is.equals(due)) {
                differences.add(file + ": is " + is + ", true is " + due);
            }
        }
        Set<String> rejected = rejects(exports.resolve("rejects.csv"), night);
        Set<String> bad = rejects(truth.resolve("rejects.csv"), night);
        bad.stream().filter(r -> !rejected.contains(r)).forEach(r -> differences.add("not rejected: " + r));
        rejected.stream().filter(r -> !bad.contains(r)).forEach(r -> differences.add("rejected: " + r));
        return differences;
    }

    private static Map<String, Map<String, String>> byNightAndFile(Path file, String night) {
        return upTo(night, file)
                .collect(
                        Collectors.toMap(r -> r.get("night") + " " + r.get("file"), r -> r, (a, b) -> b, TreeMap::new));
    }

    private static String counts(Map<String, String> row) {
        return row == null ? "no line" : COUNTS.stream().map(row::get).collect(Collectors.joining(" "));
    }

    private static Stream<Map<String, String>> upTo(String night, Path file) {
        return Csv.read(file).stream().filter(r -> r.get("night").compareTo(night) <= 0);
    }

    private static Set<String> rejects(Path file, String night) {
        return upTo(night, file)
                .map(r -> r.get("night") + " " + r.get("file") + " line " + r.get("line") + " " + r.get("code") + " "
                        + r.get("column"))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new java.util.TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    /**
     * Pairs of mentions linked.
     *
     * @param precision share of linked pairs that are one true person
     * @param recall share of true pairs that are linked
     * @param crossRecall the same, over pairs of different agencies
     * @param linkableCrossRecall the same, over pairs of different agencies that documents hold together
     * @param missing mentions that only one side knows
     */
    record Links(
            double precision, double recall, double crossRecall, double linkableCrossRecall, Set<String> missing) {}

    /** Links as they are on a night. */
    Links links(String night) {
        Map<String, String> person = column(exports.resolve("links.csv"), "person_id", night);
        Map<String, String> true_ = column(truth.resolve("links.csv"), "person", night);
        Map<String, String> cluster = column(truth.resolve("links.csv"), "cluster", night);
        Set<String> missing = new HashSet<>(union(person.keySet(), true_.keySet()));
        missing.removeIf(r -> person.containsKey(r) && true_.containsKey(r));
        List<String> refs = person.keySet().stream().filter(true_::containsKey).toList();
        double linked = pairs(refs, person::get, false);
        double right = pairs(refs, r -> person.get(r) + " " + true_.get(r), false);
        double due = pairs(refs, true_::get, false);
        double crossRight = pairs(refs, r -> person.get(r) + " " + true_.get(r), true);
        double crossDue = pairs(refs, true_::get, true);
        double linkableRight = pairs(refs, r -> person.get(r) + " " + cluster.get(r), true);
        double linkableDue = pairs(refs, cluster::get, true);
        return new Links(
                ratio(right, linked),
                ratio(right, due),
                ratio(crossRight, crossDue),
                ratio(linkableRight, linkableDue),
                missing);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }

    private static Map<String, String> column(Path file, String column, String night) {
        Map<String, String> values = new TreeMap<>();
        upTo(night, file).forEach(r -> values.put(r.get("record_ref"), r.get(column)));
        return values;
    }

    private static double pairs(List<String> refs, java.util.function.UnaryOperator<String> group, boolean cross) {
        Map<String, Integer> sizes = new TreeMap<>();
        Map<String, Integer> within = new TreeMap<>();
        for (String ref : refs) {
            sizes.merge(group.apply(ref), 1, Integer::sum);
            within.merge(group.apply(ref) + " " + ref.substring(0, ref.indexOf('_')), 1, Integer::sum);
        }
        return pairs(sizes) - (cross ? pairs(within) : 0);
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    /**
     * Findings of one rule.
     *
     * @param found findings of the product
     * @param right findings that are due, or that documents alone make due
     * @param must findings that are due and that documents show
     * @param missed of those, not found
     * @param realDue findings that are due in truth, linkable or not
     * @param realMatched of those, found
     */
    record RuleFigures(
            int found, int right, int must, int missed, int realDue, int realMatched, List<String> differences) {
        double precision() {
            return ratio(right, found);
        }

        double recall() {
            return ratio(must - missed, must);
        }
    }

    /** All that falls short of what is promised, up to a night; empty if nothing does. */
    List<String> disagreements(String night) {
        List<String> all = new ArrayList<>(countDifferences(night));
        Links links = links(night);
        if (links.precision() < LINK_PRECISION) {
            all.add("links are right in " + links.precision());
        }
        if (links.crossRecall() < CROSS_RECALL) {
            all.add("links across agencies found: " + links.crossRecall());
        }
        links.missing().forEach(m -> all.add("mention known to one side only: " + m));
        findings(night).forEach((rule, f) -> judge(rule, f, all));
        notAssessable(night).forEach((rule, f) -> judge(rule + " (not assessable)", f, all));
        lookalikesThatFired().forEach(all::add);
        return all;
    }

    private static void judge(String rule, RuleFigures figures, List<String> all) {
        if (figures.precision() < RULE_PRECISION || figures.recall() < RULE_RECALL) {
            all.add(rule + " is right in " + figures.precision() + " and finds " + figures.recall() + ": "
                    + figures.differences());
        }
    }

    /** Findings of hard rules that name a row of a story that only looks like one. */
    List<String> lookalikesThatFired() {
        Map<String, String> innocent = new TreeMap<>();
        Csv.read(truth.resolve("lookalikes.csv"))
                .forEach(r -> Csv.list(r.get("record_refs")).forEach(ref -> innocent.put(ref, r.get("rule_code"))));
        return Csv.read(exports.resolve("discrepancies.csv")).stream()
                .filter(r -> r.get("kind").equals("KERAS"))
                .flatMap(r -> Csv.list(r.get("record_refs")).stream()
                        .filter(innocent::containsKey)
                        .map(ref ->
                                r.get("rule_code") + " names " + ref + ", which only looks like " + innocent.get(ref)))
                .toList();
    }

    /** How many stories only look like a finding. */
    int lookalikes() {
        return Csv.read(truth.resolve("lookalikes.csv")).size();
    }

    /** Findings open on a night. */
    Map<String, RuleFigures> findings(String night) {
        List<Map<String, String>> open = Csv.read(exports.resolve("discrepancies.csv")).stream()
                .filter(r -> !r.get("status").equals("DITUTUP OTOMATIS"))
                .toList();
        return figures(open, night, "true");
    }

    /** Cases that cannot be judged on a night. */
    Map<String, RuleFigures> notAssessable(String night) {
        return figures(Csv.read(exports.resolve("not_assessable.csv")), night, "false");
    }

    private Map<String, RuleFigures> figures(List<Map<String, String>> found, String night, String assessable) {
        Map<String, List<Map<String, String>>> due = Csv.read(truth.resolve("discrepancies.csv")).stream()
                .filter(r -> r.get("night").equals(night) && r.get("assessable").equals(assessable))
                .collect(Collectors.groupingBy(r -> r.get("rule_code")));
        Map<String, List<Map<String, String>>> is =
                found.stream().collect(Collectors.groupingBy(r -> r.get("rule_code")));
        Map<String, RuleFigures> figures = new TreeMap<>();
        for (String rule : JUDGED) {
            figures.put(rule, RuleMatching.match(is.getOrDefault(rule, List.of()), due.getOrDefault(rule, List.of())));
        }
        return figures;
    }
}
