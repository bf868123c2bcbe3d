package id.timpora.cli;

import id.timpora.database.DatabaseUnavailable;
import id.timpora.definition.Bilingual;
import id.timpora.definition.InvalidDefinition;
import id.timpora.match.table.UnreadableTable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** Turns whatever stopped a command into words for people and an exit code; no value of a row is repeated. */
final class Failures {
    private final Screen screen;

    Failures(Screen screen) {
        this.screen = screen;
    }

    /** Tells what happened and gives the exit code. */
    int tell(Throwable failure, boolean json) {
        Optional<InvalidDefinition> invalid = find(failure, InvalidDefinition.class);
        if (invalid.isPresent()) {
            if (json) {
                screen.json(Map.of(
                        "status",
                        "INVALID",
                        "mistakes",
                        MistakeLine.of(invalid.get().mistakes())));
            }
            invalid.get().mistakes().forEach(m -> screen.tell(m.text()));
            return Exit.USAGE;
        }
        Optional<NoSuchFileException> missing = find(failure, NoSuchFileException.class);
        Bilingual words = missing.map(Failures::missing).orElseGet(() -> words(failure));
        if (json) {
            screen.json(Map.of("status", "FAILED", "message_id", words.id(), "message_en", words.en()));
        }
        screen.tell(words);
        return missing.isPresent() ? Exit.USAGE : Exit.FAILED;
    }

    private static Bilingual missing(NoSuchFileException failure) {
        return new Bilingual("Berkas tidak ada: " + failure.getMessage(), "No such file: " + failure.getMessage());
    }

    private static Bilingual words(Throwable failure) {
        Optional<UnreadableTable> table = find(failure, UnreadableTable.class);
        if (table.isPresent()) {
            return table.get().text();
        }
        Optional<DatabaseUnavailable> database = find(failure, DatabaseUnavailable.class);
        if (database.isPresent()) {
            return database.get().why();
        }
        Optional<PortInUseException> port = find(failure, PortInUseException.class);
        if (port.isPresent()) {
            int number = port.get().getPort();
            return new Bilingual(
                    "Port " + number + " sedang dipakai program lain; pilih port lain, misalnya SERVER_PORT=9090.",
                    "Port " + number + " is in use by another program; choose another, for example SERVER_PORT=9090.");
        }
        Log.ERRORS.error("The command ended early", failure);
        String what = what(failure);
        return new Bilingual("Gagal: " + what, "Failed: " + what);
    }

    /** Begun only where something is logged: it takes longer to start than a short command to answer. */
    private static final class Log {
        static final Logger ERRORS = LoggerFactory.getLogger(Failures.class);
    }

    /** Input and output say which file; of anything else only its kind is repeated, for its text may quote a row. */
    private static String what(Throwable failure) {
        Optional<SQLException> sql = find(failure, SQLException.class);
        if (sql.isPresent()) {
            return "PostgreSQL " + sql.get().getSQLState();
        }
        Throwable root = chain(failure).reduce((first, second) -> second).orElse(failure);
        return find(failure, IOException.class)
                .map(e -> e.getClass().getSimpleName() + ": " + e.getMessage())
                .orElse(root.getClass().getSimpleName());
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return chain(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause);
    }
}
