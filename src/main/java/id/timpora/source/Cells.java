package id.timpora.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The cells of one line. */
final class Cells {
    private Cells() {}

    static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    /** Cells of the first record in a text, trimmed; an open quote ends with the text. */
    static List<String> of(String text, char delimiter) {
        try (var parser = format(delimiter).parse(new StringReader(text))) {
            var records = parser.iterator();
            List<String> cells = new ArrayList<>();
            if (records.hasNext()) {
                records.next().forEach(c -> cells.add(Text.clean(c)));
            }
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
