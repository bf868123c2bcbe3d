package id.timpora.source;

import id.timpora.definition.Bilingual;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A file whose header was found; can be read any number of times. */
public final class FeedFile {
    private static final int LISTED_LINES = 500;

    private final Path file;
    private final Feed feed;
    private final Encoding encoding;
    private final Layout layout;

    FeedFile(Path file, Feed feed, Encoding encoding, Layout layout) {
        this.file = file;
        this.feed = feed;
        this.encoding = encoding;
        this.layout = layout;
    }

    /** How the columns lie. */
    public Layout layout() {
        return layout;
    }

    /** Name of the encoding. */
    public String encoding() {
        return encoding.charset().name();
    }

    /**
     * A line below the header that is no row.
     *
     * @param line physical line
     * @param kind why it is none
     */
    public record Skipped(int line, Kind kind) {
        /** Kinds of lines that are no rows. */
        public enum Kind {
            SPARSE,
            HEADER_AGAIN,
            FOOTER
        }
    }

    /**
     * What a whole file held.
     *
     * @param rows lines that are rows, rejected ones included
     * @param skippedCount lines that are none
     * @param skipped the first of them
     * @param declared the count of a {@code Jumlah} line in the footer, or -1
     */
    public record Summary(long rows, long skippedCount, List<Skipped> skipped, long declared) {}

    /** First pass: hands out the complete rows (all required cells filled) and finds where the footer begins. */
    public Footer survey(Consumer<SourceRow> completeRows) throws IOException {
        Footer.Search footer = new Footer.Search();
        each(
                (line, cells) -> {
                    if (filled(cells) > 1 && fits(cells) && !layout.isRepeatedBy(cells)) {
                        SourceRow row = row(line, cells);
                        if (isComplete(row)) {
                            footer.completeRow();
                            completeRows.accept(row);
                            return;
                        }
                    }
                    footer.otherLine(line, cells);
                },
                (line, code) -> {});
        return footer.found();
    }

    /** Second pass: every row and every problem, in the order of the file. */
    public Summary read(Footer footer, Consumer<SourceRow> rows, Consumer<RowProblem> problems) throws IOException {
        long[] counts = new long[2];
        List<Skipped> skipped = new ArrayList<>();
        each(
                (line, cells) -> {
                    Skipped.@Nullable Kind kind = kind(line, cells, footer);
                    if (kind != null) {
                        counts[1]++;
                        if (skipped.size() < LISTED_LINES) {
                            skipped.add(new Skipped(line, kind));
                        }
                        return;
                    }
                    counts[0]++;
                    if (fits(cells)) {
                        rows.accept(row(line, cells));
                    } else {
                        problems.accept(new RowProblem(
                                line,
                                "",
                                RejectCode.FIELD_COUNT,
                                fieldCount(cells),
                                "",
                                layout.hidesCells() ? "" : join(cells)));
                    }
                },
                (line, code) -> {
                    if (line < footer.line()) {
                        counts[0]++;
                        problems.accept(new RowProblem(line, "", code, ReaderMessages.of(code), "", ""));
                    }
                });
        return new Summary(counts[0], counts[1], skipped, footer.declared());
    }

    /** The row's imported cells in the order of the file, the others blank. */
    public String rowText(SourceRow row) {
        String[] cells = new String[layout.headings().size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < layout.positions().length; i++) {
            if (layout.positions()[i] >= 0) {
                String value = row.values().get(i);
                cells[layout.positions()[i]] = value == null ? "" : value;
            }
        }
        return join(List.of(cells));
    }

    private interface Cells {
        void accept(int line, List<String> cells);
    }

    private void each(Cells records, RecordSplitter.BadLines bad) throws IOException {
        try (var text = new BufferedReader(encoding.open(file), 1 << 16)) {
            for (int i = 0; i < layout.headerLine(); i++) {
                HeadLines.next(text);
            }
            var splitter = new RecordSplitter(text, layout.delimiter(), layout.headerLine() + 1, bad);
            try (var parser = HeaderSearch.format(layout.delimiter()).parse(splitter)) {
                for (CSVRecord record : parser) {
                    records.accept(splitter.nextLine(), Arrays.asList(record.values()));
                }
            }
        }
    }

    private Skipped.@Nullable Kind kind(int line, List<String> cells, Footer footer) {
        if (line >= footer.line()) {
            return Skipped.Kind.FOOTER;
        }
        int filled = filled(cells);
        if (filled == 0 || filled == 1 && layout.headings().size() > 1) {
            return Skipped.Kind.SPARSE;
        }
        return layout.isRepeatedBy(cells) ? Skipped.Kind.HEADER_AGAIN : null;
    }

    private boolean fits(List<String> cells) {
        int width = layout.headings().size();
        if (cells.size() < width) {
            return false;
        }
        for (int i = width; i < cells.size(); i++) {
            if (!Text.clean(cells.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private SourceRow row(int line, List<String> cells) {
        @Nullable String[] values = new String[layout.positions().length];
        for (int i = 0; i < values.length; i++) {
            int position = layout.positions()[i];
            values[i] = position < 0 ? null : Text.clean(cells.get(position));
        }
        return new SourceRow(line, Arrays.asList(values));
    }

    private boolean isComplete(SourceRow row) {
        for (int i = 0; i < feed.columns().size(); i++) {
            Column column = feed.columns().get(i);
            String value = row.values().get(i);
            if (column.required() && column.requiredUnless().isEmpty() && (value == null || value.isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static int filled(List<String> cells) {
        int filled = 0;
        for (String cell : cells) {
            if (!cell.isEmpty() && !Text.clean(cell).isEmpty()) {
                filled++;
            }
        }
        return filled;
    }

    private String join(List<String> cells) {
        return String.join(String.valueOf(layout.delimiter()), cells);
    }

    private Bilingual fieldCount(List<String> cells) {
        int width = layout.headings().size();
        return new Bilingual(
                "Baris berisi " + cells.size() + " kolom, judul berisi " + width
                        + "; periksa pemisah dan tanda kutip, lalu kirim ulang baris ini.",
                "The row has " + cells.size() + " cells, the header " + width
                        + "; check delimiters and quotes and send this row again.");
    }
}
