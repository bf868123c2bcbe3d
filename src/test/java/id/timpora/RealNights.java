package id.timpora;

import id.timpora.definition.Bilingual;
import id.timpora.export.Exports;
import id.timpora.export.What;
import id.timpora.pipeline.Progress;
import id.timpora.pipeline.RunOutcome;
import id.timpora.pipeline.RunRequest;
import id.timpora.pipeline.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The product as the command line opens it, on a data folder of a test's own: nights in, exports out. */
public final class RealNights implements AutoCloseable {
    /** What is exported and compared, in this order. */
    public static final List<What> EXPORTS = List.of(What.values());

    private static final Progress SILENT = new Progress() {
        @Override
        public void begin(Bilingual what, long total) {}

        @Override
        public void advance(long count) {}

        @Override
        public void end() {}
    };

    private final ConfigurableApplicationContext context;

    private RealNights(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens the product on a data folder with the definitions of {@code jobs}. */
    public static RealNights open(Path data, Path jobs) {
        Map<String, Object> properties = Map.of(
                "timpora.data",
                data.toString(),
                "timpora.jobs",
                jobs.toString(),
                "timpora.database-url",
                "",
                "timpora.demo",
                false);
        return new RealNights(new SpringApplicationBuilder(CoreApplication.class)
                .initializers(c ->
                        c.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties)))
                .registerShutdownHook(false)
                .web(WebApplicationType.NONE)
                .run());
    }

    /** The nights of a world: folders named {@code yyyyMMdd}, oldest first. */
    public static List<Path> nightsOf(Path world) throws java.io.IOException {
        try (var folders = Files.list(world)) {
            return folders.filter(f -> f.getFileName().toString().matches("\\d{8}"))
                    .sorted()
                    .toList();
        }
    }

    /** The business date a folder is named after. */
    public static LocalDate dateOf(Path night) {
        return LocalDate.parse(night.getFileName().toString(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Runs a night from its folder. */
    public RunOutcome run(Path night) {
        return start(night, false);
    }

    /** Runs a published night once more. */
    public RunOutcome again(Path night) {
        return start(night, true);
    }

    private RunOutcome start(Path night, boolean again) {
        var request = new RunRequest(
                Optional.of(dateOf(night)), night, Duration.ZERO, again, again ? "once more" : "", "test");
        return context.getBean(Runs.class).start(request, SILENT);
    }

    /** Writes every export as {@code .csv} into a folder, as of the last published night. */
    public void export(Path folder) throws Exception {
        Files.createDirectories(folder);
        Exports exports = new Exports(context.getBean(DataSource.class));
        for (What what : EXPORTS) {
            exports.write(what, folder.resolve(name(what)), Optional.empty(), false);
        }
    }

    /** File name of an export. */
    public static String name(What what) {
        return what.name().toLowerCase(Locale.ROOT) + ".csv";
    }

    @Override
    public void close() {
        context.close();
    }
}
