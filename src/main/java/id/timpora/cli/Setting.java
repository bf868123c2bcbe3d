package id.timpora.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options every command takes; those that do nothing in a command are not in its help. */
final class Setting {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder basis data / folder of the embedded database (${DEFAULT-VALUE})",
            defaultValue = "./data")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "JDBC-URL",
            description =
                    "PostgreSQL lain / use this PostgreSQL instead, with TIMPORA_DATABASE_USER and _PASSWORD in the environment")
    private @Nullable String databaseUrl;

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            description = "folder definisi / definitions of feeds, rules and schedule (${DEFAULT-VALUE})",
            defaultValue = "./jobs")
    private Path jobs = Path.of("jobs");

    @Option(names = "--json", description = "satu objek JSON / one JSON object on standard output, nothing else there")
    private boolean json;

    Path data() {
        return data;
    }

    @Nullable
    String databaseUrl() {
        return databaseUrl;
    }

    Path jobs() {
        return jobs;
    }

    boolean json() {
        return json;
    }
}
