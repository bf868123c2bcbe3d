package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.Rule.Basis;
import id.timpora.discrepancy.Rule.Parameter;
import id.timpora.source.Feed;
import id.timpora.source.Feeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** {@code docs/rules.md}, written from the rules' own files. */
public final class RuleBook {
    static final Path FILE = Path.of("docs/rules.md");
    private static final Path JOBS = Path.of("jobs");
    private static final Map<Rule.Kind, String> KINDS = Map.of(
            Rule.Kind.KERAS,
                    "KERAS: ketidaksesuaian / hard: two records cannot both be right, or a dated duty is unmet",
            Rule.Kind.LUNAK, "LUNAK: indikator / soft: lawful by itself, counts only together with others",
            Rule.Kind.MUTU, "MUTU: mutu data / quality: about the record, not about the person",
            Rule.Kind.KANDIDAT, "KANDIDAT: perlu verifikasi identitas / candidate: identity to be verified");

    private RuleBook() {}

    /** Writes the file anew. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
    }

    static String text() throws IOException {
        Rules rules = Rules.load(JOBS);
        StringBuilder text = new StringBuilder(Files.readString(Path.of("src/test/resources/rulebook/head.md")));
        text.append("\n| kode / code | judul | title | jenis / kind | tingkat / severity |\n|---|---|---|---|---|\n");
        for (Rule rule : rules.all()) {
            text.append("| [%s](#%s) | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.code(),
                            rule.code().toLowerCase(Locale.ROOT),
                            rule.title().id(),
                            rule.title().en(),
                            rule.kind(),
                            severities(rule)));
        }
        Map<String, Bilingual> feeds =
                Feeds.load(JOBS).all().stream().collect(Collectors.toMap(Feed::name, Feed::title));
        for (Rule rule : rules.all()) {
            page(text, rule, feeds);
        }
        return text.append(Files.readString(Path.of("src/test/resources/rulebook/retired.md")))
                .toString();
    }

    private static String severities(Rule rule) {
        return Stream.concat(Stream.of(rule.severity()), rule.bands().stream().map(Rule.Band::severity))
                .distinct()
                .map(Rule.Severity::name)
                .collect(Collectors.joining(", "));
    }

    private static void page(StringBuilder text, Rule rule, Map<String, Bilingual> feeds) {
        text.append("\n## ").append(rule.code()).append("\n\n");
        text.append("**")
                .append(rule.title().id())
                .append("** / *")
                .append(rule.title().en())
                .append("*\n\n");
        text.append(rule.meaning().id())
                .append("\n\n*")
                .append(rule.meaning().en())
                .append("*\n\n");
        List<String> facts = new ArrayList<>();
        facts.add("Jenis / kind: " + KINDS.get(rule.kind()));
        facts.add("Tingkat / severity: " + severity(rule));
        facts.add("Instansi / acting agency: " + rule.agency());
        facts.add("Antrean / queue: "
                + (rule.queue() == Rule.Queue.PELINDUNGAN
                        ? "PELINDUNGAN, hanya bagi petugas pelindungan / seen by those who protect possible victims only"
                        : "TIM / the team"));
        facts.add("Harus tercakup / must be covered: " + covered(rule, feeds));
        facts.add("Bergantung waktu / time-dependent: "
                + (rule.timeDependent() ? "ya, dinilai setiap malam / yes, judged every night" : "tidak / no"));
        if (rule.shadow()) {
            facts.add("Uji coba / shadow: tersembunyi dari penelaah / hidden from reviewers");
        }
        facts.add("Membaca / reads: " + reads(rule));
        facts.add("Kolom bukti / evidence columns: " + evidence(rule));
        facts.forEach(fact -> text.append("- ").append(fact).append('\n'));
        text.append("\n> ")
                .append(rule.summary().id())
                .append(" / *")
                .append(rule.summary().en())
                .append("*\n");
        parameters(text, rule.parameters());
        basis(text, rule.basis());
        list(text, "Penjelasan lain yang wajar / innocent explanations", rule.against());
        list(text, "Yang menutup temuan / what clears a finding", rule.clearing());
    }

    private static String severity(Rule rule) {
        return rule.severity()
                + rule.bands().stream()
                        .map(band -> "; " + band.severity() + ": " + band.when().id() + " / "
                                + band.when().en())
                        .collect(Collectors.joining());
    }

    private static String covered(Rule rule, Map<String, Bilingual> feeds) {
        if (rule.covered().isEmpty()) {
            return "tidak ada; aturan ini tidak menyimpulkan dari ketiadaan / nothing; it concludes nothing from absence";
        }
        return rule.covered().stream()
                .map(feed -> "`" + feed + "` (" + feeds.get(feed).id() + " / "
                        + feeds.get(feed).en() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String reads(Rule rule) {
        Set<String> tables = new TreeSet<>();
        SqlTree.nodes(parsed(rule), Table.class).stream()
                .filter(table -> "rule".equals(table.getSchemaName()))
                .forEach(table -> tables.add("`" + table.getName() + "`"));
        return String.join(", ", tables);
    }

    private static String evidence(Rule rule) {
        Set<String> columns = new TreeSet<>(OutputCheck.columns(parsed(rule)));
        columns.removeAll(RuleColumns.KNOWN);
        return columns.isEmpty()
                ? "hanya catatan yang dirujuk / the cited records only"
                : columns.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
    }

    private static Select parsed(Rule rule) {
        try {
            return (Select) java.util.Objects.requireNonNull(SelectGuard.parse(rule.select()))
                    .get(0);
        } catch (JSQLParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void parameters(StringBuilder text, Map<String, Parameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        text.append(
                "\n| parameter | tipe / type | nilai / value | boleh / allowed | arti / meaning |\n|---|---|---|---|---|\n");
        parameters.forEach((name, parameter) -> {
            boolean list = parameter.literal().startsWith("array[");
            String value = parameter
                    .literal()
                    .replaceAll("^array\\[|\\]::text\\[\\]$", "")
                    .replace("'", "");
            String earlier = parameter.earlier().stream()
                    .map(e -> "; sampai / to " + e.to() + ": " + e.literal())
                    .collect(Collectors.joining());
            text.append("| `%s` | %s | %s%s | %s | %s / %s |\n"
                    .formatted(
                            name,
                            list ? "daftar kata / list of words" : "angka / number",
                            value.isEmpty() ? "kosong / empty" : value,
                            earlier,
                            parameter.allowed(),
                            parameter.meaning().id(),
                            parameter.meaning().en()));
        });
    }

    private static void basis(StringBuilder text, List<Basis> basis) {
        if (basis.isEmpty()) {
            return;
        }
        text.append("\nDasar hukum menurut tanggal kejadian / legal basis by the date of the event:\n\n");
        basis.forEach(b -> text.append("- ")
                .append(b.citation())
                .append(validity(b.from(), b.to()))
                .append('\n'));
    }

    private static String validity(@Nullable Object from, @Nullable Object to) {
        String begin = from == null ? "" : " sejak / from " + from;
        String end = to == null ? "" : " sampai / to " + to;
        return begin + end;
    }

    private static void list(StringBuilder text, String title, List<Bilingual> all) {
        if (all.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(":\n\n");
        all.forEach(each -> text.append("- ")
                .append(each.id())
                .append(" / *")
                .append(each.en())
                .append("*\n"));
    }
}
