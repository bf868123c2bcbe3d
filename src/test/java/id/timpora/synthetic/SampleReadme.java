package id.timpora.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of counts in the README of the sample data, made from the expected exports. */
final class SampleReadme {
    private static final Pattern COUNTS = Pattern.compile("(?s)(<!-- counts -->\n).*?(<!-- end of counts -->)");
    private static final Pattern REFERENCE = Pattern.compile("`([a-z]+_[a-z_]+:[^`]+)`");
    private static final List<String> NIGHTS = List.of("2026-11-20", "2026-11-21", "2026-11-22");
    private static final String CLEARED = "DITUTUP OTOMATIS";

    private SampleReadme() {}

    static void write(Path readme, Path golden) throws IOException {
        Files.writeString(readme, withCounts(Files.readString(readme), golden));
    }

    /** The text with its tables renewed. */
    static String withCounts(String readme, Path golden) {
        String tables = files(golden) + "\n" + findings(golden);
        return COUNTS.matcher(readme).replaceFirst("$1" + tables.replace("$", "\\$") + "$2");
    }

    private static String files(Path golden) {
        StringBuilder text = new StringBuilder("| malam / night | berkas / files | dimuat / loaded | ditolak / refused "
                + "| karantina / quarantined | ganda / duplicate | menunggu / waiting "
                + "| baris / rows read | dimuat / loaded | sama / unchanged | ditolak / rejected | ganda / duplicate "
                + "| ditahan / held |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        Map<String, List<Map<String, String>>> byNight = Csv.read(last(golden).resolve("files.csv")).stream()
                .collect(Collectors.groupingBy(r -> r.get("night"), TreeMap::new, Collectors.toList()));
        byNight.forEach((night, files) -> {
            text.append("| ").append(night).append(" | ").append(files.size());
            for (String status : List.of("loaded", "refused", "quarantined", "duplicate_file", "waiting")) {
                text.append(" | ")
                        .append(files.stream()
                                .filter(f -> f.get("status").equals(status))
                                .count());
            }
            for (String column : List.of("read", "loaded", "unchanged", "rejected", "duplicate", "held")) {
                text.append(" | ")
                        .append(files.stream()
                                .mapToLong(f -> Long.parseLong(f.get(column)))
                                .sum());
            }
            text.append(" |\n");
        });
        return text.toString();
    }

    private static String findings(Path golden) {
        StringBuilder text = new StringBuilder("| aturan / rule | baru / new 20 | baru / new 21 | baru / new 22 "
                + "| selesai / cleared 21 | selesai / cleared 22 | terbuka / open 22 "
                + "| tidak dapat dinilai / not assessable |\n|---|---|---|---|---|---|---|---|\n");
        var findings = Csv.read(last(golden).resolve("discrepancies.csv"));
        var before = open(Csv.read(golden.resolve("20261121/discrepancies.csv")));
        var unjudged = Csv.read(last(golden).resolve("not_assessable.csv"));
        Set<String> rules = new TreeSet<>();
        findings.forEach(f -> rules.add(f.get("rule_code")));
        for (String rule : rules) {
            var own = of(rule, findings);
            long open = open(own).size();
            long cleared = own.size() - open;
            long clearedBefore = own.stream()
                    .filter(f -> f.get("status").equals(CLEARED))
                    .filter(f -> before.stream()
                            .noneMatch(b -> b.get("discrepancy_id").equals(f.get("discrepancy_id"))))
                    .count();
            text.append("| ").append(rule);
            for (String night : NIGHTS) {
                text.append(" | ")
                        .append(own.stream()
                                .filter(f -> f.get("first_seen").equals(night))
                                .count());
            }
            text.append(" | ").append(clearedBefore).append(" | ").append(cleared - clearedBefore);
            text.append(" | ")
                    .append(open)
                    .append(" | ")
                    .append(of(rule, unjudged).size())
                    .append(" |\n");
        }
        return text.toString();
    }

    private static List<Map<String, String>> of(String rule, List<Map<String, String>> rows) {
        return rows.stream().filter(r -> r.get("rule_code").equals(rule)).toList();
    }

    private static List<Map<String, String>> open(List<Map<String, String>> findings) {
        return findings.stream().filter(f -> !f.get("status").equals(CLEARED)).toList();
    }

    private static Path last(Path golden) {
        return golden.resolve("20261122");
    }

    /** References the text names that no export knows. */
    static Set<String> unknownReferences(String readme, Path golden) {
        Set<String> named =
                REFERENCE.matcher(readme).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Csv.read(last(golden).resolve("links.csv")).forEach(r -> named.remove(r.get("record_ref")));
        return named;
    }
}
