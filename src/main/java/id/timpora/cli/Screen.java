package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.Progress;
import id.timpora.pipeline.RunReport.FileLine;
import id.timpora.pipeline.RunReport.LinkLine;
import id.timpora.pipeline.RunReport.Report;
import id.timpora.pipeline.RunReport.RuleLine;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What commands show: results on standard output, messages on standard error. */
final class Screen {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\t]]");

    private final PrintStream out;
    private final PrintStream err;

    Screen(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void json(Object value) {
        out.println(Json.MAPPER.writeValueAsString(value));
    }

    /** Numbers and texts as one JSON object, by name: the same as {@link #json}, without what takes long to load. */
    void figures(Map<String, ?> figures) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            new TreeMap<>(figures).forEach((name, value) -> {
                json.writeName(name);
                if (value instanceof Double number) {
                    json.writeNumber(number);
                } else if (value instanceof Number number) {
                    json.writeNumber(number.longValue());
                } else {
                    json.writeString(value.toString());
                }
            });
            json.writeEndObject();
        }
        out.println(text);
    }

    /** Made at the first use: most commands never need it, and it takes longer to load than they do to answer. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    void line(String text) {
        out.println(printable(text));
    }

    void tell(Bilingual text) {
        tell(text.id());
        tell(text.en());
    }

    void tell(String text) {
        err.println(printable(text));
    }

    /**
     * Names of files and cells come from elsewhere: what would steer a terminal, pose as another line or turn the
     * direction of writing is shown as a mark.
     */
    private static String printable(String text) {
        return STEERING.matcher(text).replaceAll("\uFFFD");
    }

    Progress progress() {
        return Terminal.isInteractive() ? new ProgressBars() : new ProgressLines(err);
    }

    void report(Report report) {
        out.printf(
                "Proses/Run %d · malam/night %s · %s · %.1f s%n",
                report.run(), report.night(), report.status(), report.seconds());
        out.printf(
                "%-62s %-14s %9s %9s %9s %9s %9s %7s%n",
                "berkas/file", "status", "read", "loaded", "unchanged", "rejected", "duplicate", "held");
        for (FileLine file : report.files()) {
            out.printf(
                    "%-62s %-14s %9d %9d %9d %9d %9d %7d%n",
                    printable(file.file()),
                    file.status(),
                    file.read(),
                    file.loaded(),
                    file.unchanged(),
                    file.rejected(),
                    file.duplicate(),
                    file.held());
            if (file.messageId() != null && file.messageEn() != null) {
                line("    " + file.messageId());
                line("    " + file.messageEn());
            }
        }
        out.printf("catatan/records %d · orang/persons %d%n", report.records(), report.persons());
        for (LinkLine link : report.links()) {
            out.printf(
                    "tautan/links %-10s %1s %9d baru/new %9d semua/all%n",
                    link.method(), link.grade(), link.made(), link.all());
        }
        out.printf("%-10s %9s %9s %9s %22s%n", "aturan/rule", "temuan", "baru/new", "selesai", "tidak dapat dinilai");
        for (RuleLine rule : report.rules()) {
            out.printf(
                    "%-11s %9d %9d %9d %22d%n",
                    rule.rule(), rule.findings(), rule.fresh(), rule.cleared(), rule.notAssessable());
        }
    }
}
