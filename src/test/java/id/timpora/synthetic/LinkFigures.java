package id.timpora.synthetic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints which methods made the links of an export, which persons hold two true persons, and why true persons are still in
 * parts: {@code LinkFigures EXPORTS TRUTH}. With the links of two nights it prints how many ids of persons that hold the
 * same records changed: {@code LinkFigures ids LINKS LATER_LINKS}. See {@code docs/figures.md}.
 */
final class LinkFigures {
    private LinkFigures() {}

    /** See the class. */
    public static void main(String[] arguments) {
        System.out.print(
                arguments[0].equals("ids")
                        ? ids(Path.of(arguments[1]), Path.of(arguments[2]))
                        : of(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    static String ids(Path links, Path later) {
        Map<String, String> before = persons(links);
        Map<String, String> after = persons(later);
        long changed = before.keySet().stream()
                .filter(after::containsKey)
                .filter(r -> !before.get(r).equals(after.get(r)))
                .count();
        return String.format(
                Locale.ROOT,
                "persons with the same records on both nights: %d, of them with another id: %d%n",
                before.keySet().stream().filter(after::containsKey).count(),
                changed);
    }

    /** Id by the records a person holds. */
    private static Map<String, String> persons(Path links) {
        Map<String, TreeSet<String>> records = Csv.read(links).stream()
                .collect(groupingBy(
                        r -> r.get("person_id"), mapping(r -> r.get("record_ref"), toCollection(TreeSet::new))));
        return records.entrySet().stream().collect(toMap(e -> String.join("|", e.getValue()), Map.Entry::getKey));
    }

    static String of(Path exports, Path truth) {
        List<Map<String, String>> links = Csv.read(exports.resolve("links.csv"));
        Map<String, String> person = column(links, "record_ref", "person_id");
        Map<String, String> real = column(Csv.read(truth.resolve("links.csv")), "record_ref", "person");
        Map<String, Map<String, String>> persons =
                Csv.read(exports.resolve("persons.csv")).stream().collect(toMap(p -> p.get("person_id"), p -> p));
        StringBuilder text = new StringBuilder();
        links.stream()
                .collect(groupingBy(l -> l.get("decided_by") + " " + l.get("grade"), TreeMap::new, counting()))
                .forEach((method, count) -> text.append(String.format("links %-12s %7d%n", method, count)));
        long over = split(person, real).values().stream()
                .filter(parts -> parts.size() > 1)
                .count();
        text.append("persons that hold two true persons: ").append(over).append('\n');
        Map<String, long[]> causes = new TreeMap<>();
        split(real, person).values().forEach(parts -> misses(parts, persons, causes));
        causes.forEach((cause, n) -> text.append(
                String.format("missed %-55s %4d parts %5d pairs %5d across agencies%n", cause, n[0], n[1], n[2])));
        return text.toString();
    }

    private static Map<String, String> column(List<Map<String, String>> rows, String key, String value) {
        return rows.stream().collect(toMap(r -> r.get(key), r -> r.get(value), (a, b) -> b, TreeMap::new));
    }

    /** The records of each whole, by the part they are in. */
    private static Map<String, Map<String, List<String>>> split(Map<String, String> whole, Map<String, String> part) {
        return whole.keySet().stream()
                .filter(part::containsKey)
                .collect(groupingBy(whole::get, groupingBy(part::get, TreeMap::new, toList())));
    }

    /** Each part counts once, for what keeps it from the largest; each pair of records counts where its parts are. */
    private static void misses(
            Map<String, List<String>> parts, Map<String, Map<String, String>> persons, Map<String, long[]> causes) {
        List<String> ids = parts.keySet().stream()
                .sorted((a, b) -> parts.get(b).size() - parts.get(a).size())
                .toList();
        for (int i = 1; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                long[] n = causes.computeIfAbsent(
                        cause(persons.get(ids.get(j)), persons.get(ids.get(i))), c -> new long[3]);
                n[0] += j == 0 ? 1 : 0;
                n[1] += (long) parts.get(ids.get(i)).size()
                        * parts.get(ids.get(j)).size();
                n[2] += across(parts.get(ids.get(i)), parts.get(ids.get(j)));
            }
        }
    }

    private static long across(Collection<String> one, Collection<String> other) {
        return one.stream()
                .mapToLong(a ->
                        other.stream().filter(b -> !agency(a).equals(agency(b))).count())
                .sum();
    }

    private static String agency(String ref) {
        return ref.substring(0, ref.indexOf('_'));
    }

    private static String cause(Map<String, String> one, Map<String, String> other) {
        List<String> a = Csv.list(one.get("passports"));
        List<String> b = Csv.list(other.get("passports"));
        if (a.stream().anyMatch(b::contains)) {
            return "one passport, names or birth dates not alike";
        }
        if (!a.isEmpty() && !b.isEmpty()) {
            return "two passports: never joined on a name alone";
        }
        boolean documents = hasDocument(one) && hasDocument(other);
        if (one.get("birth_date").length() < 10 || other.get("birth_date").length() < 10) {
            return documents ? "NIK against passport, no whole birth date" : "no document and no whole birth date";
        }
        return documents
                ? "NIK against passport, name not rare enough"
                : "no document, name not rare enough or of two persons";
    }

    private static boolean hasDocument(Map<String, String> person) {
        return !person.get("passports").isEmpty() || !person.get("nik").isEmpty();
    }
}
