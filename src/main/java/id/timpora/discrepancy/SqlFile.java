package id.timpora.discrepancy;

import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of {@code jobs/rules/} or {@code jobs/views/}: a header in a comment, and one SELECT.
 *
 * @param name of the file
 * @param header the YAML between the signs of the comment
 * @param line of the file on which the SELECT begins, from 1
 * @param select the SELECT
 */
record SqlFile(String name, String header, int line, String select) {
    private static final String OPEN = "/*";
    private static final String CLOSE = "*/";

    /** Reads a file; {@code first} is the key its header begins with, for the message to an author who left it out. */
    static SqlFile read(Path file, String first) {
        String name = file.getFileName().toString();
        String text = text(file, name);
        int end = text.indexOf(CLOSE);
        if (!text.startsWith(OPEN) || end < 0) {
            throw new InvalidDefinition(List.of(
                    new Mistake(name, 1, "", "must begin with its header in a comment: /* " + first + ": … */")));
        }
        int begin = end + CLOSE.length();
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int line = 1
                + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        return new SqlFile(
                name,
                text.substring(OPEN.length(), end),
                line,
                text.substring(begin).stripTrailing());
    }

    private static String text(Path file, String name) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new InvalidDefinition(List.of(new Mistake(name, 1, "", "is not UTF-8 text")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
