package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.Progress;
import id.timpora.pipeline.RunReport.Report;
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
    static String printable(String text) {
        return STEERING.matcher(text).replaceAll("\uFFFD");
    }

    Progress progress() {
        return Terminal.isInteractive() ? new ProgressBars() : new ProgressLines(err);
    }

    void report(Report report) {
        new ReportText(out).print(report);
    }
}
