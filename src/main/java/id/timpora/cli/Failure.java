package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.definition.InvalidDefinition;
import id.timpora.match.table.UnreadableTable;
import java.nio.file.NoSuchFileException;

/** Turns what a command failed with into words and an exit code. */
final class Failure {
    private Failure() {}

    static int tell(Screen screen, Exception failure) {
        if (failure instanceof InvalidDefinition invalid) {
            invalid.mistakes().forEach(m -> screen.tell(m.toString()));
            return Exit.USAGE;
        }
        if (failure instanceof UnreadableTable table) {
            screen.tell(table.text());
            return Exit.FAILED;
        }
        if (failure instanceof NoSuchFileException || failure.getCause() instanceof NoSuchFileException) {
            String file = failure instanceof NoSuchFileException
                    ? failure.getMessage()
                    : failure.getCause().getMessage();
            screen.tell(new Bilingual("Berkas tidak ada: " + file, "No such file: " + file));
            return Exit.USAGE;
        }
        screen.tell(rootMessage(failure));
        return Exit.FAILED;
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return failure.getMessage() + (root == failure ? "" : " (" + root.getMessage() + ")");
    }
}
