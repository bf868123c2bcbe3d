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
    private static final int DOUBTFUL_ROWS = 50;

    private final Path file;
    private final Feed feed;
    private final Encoding encoding;
    private final Layout layout;
    private final NaturalKey key;

    FeedFile(Path file, Feed feed, Encoding encoding, Layout layout) {
        this.file = file;
        this.feed = feed;
        this.encoding = encoding;
        this.layout = layout;
        this.key = new NaturalKey(feed);
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

    /** First pass: hands out every row and finds where the footer begins. */
    public Footer survey(Consumer<SourceRow> rows) throws IOException {
        Footer.Search footer = new Footer.Search();
        List<SourceRow> doubtful = new ArrayList<>();
        each(
                (mark, cells) -> {
                    boolean isRow = Cells.filled(cells) > 1 && fits(cells) && !layout.isRepeatedBy(cells);
                    SourceRow row = isRow ? row(mark.line(), cells) : null;
                    if (row != null && isComplete(row) && !Footer.beginsWithWord(cells)) {
                        footer.completeRow();
                        doubtful.forEach(rows);
                        doubtful.clear();
                    } else {
                        footer.otherLine(mark.line(), cells);
                    }
                    if (row != null && !mark.broken()) {
                        observe(row, footer, rows, doubtful);
                    }
                },
                (line, code, head) -> {});
        return footer.found();
    }

    /** Incomplete rows that may lie in the footer count only once a complete one follows; of very many, the first. */
    private static void observe(
            SourceRow row, Footer.Search footer, Consumer<SourceRow> rows, List<SourceRow> doubtful) {
        if (!footer.mayHaveBegun()) {
            rows.accept(row);
        } else if (doubtful.size() < DOUBTFUL_ROWS) {
            doubtful.add(row);
        }
    }

    /** Second pass: every row and every problem, in the order of the file. */
    public Summary read(Footer footer, Consumer<SourceRow> rows, Consumer<RowProblem> problems) throws IOException {
        Reading reading = new Reading(footer, rows, problems);
        each(reading::take, reading::hold);
        return new Summary(reading.read, reading.skippedCount, reading.skipped, footer.declared());
    }

    /** What the second pass counts. */
    private final class Reading {
        private final Footer footer;
        private final Consumer<SourceRow> rows;
        private final Consumer<RowProblem> problems;
        private final List<Skipped> skipped = new ArrayList<>();
        private long skippedCount;
        private long read;

        Reading(Footer footer, Consumer<SourceRow> rows, Consumer<RowProblem> problems) {
            this.footer = footer;
            this.rows = rows;
            this.problems = problems;
        }

        void take(RecordSplitter.Mark mark, List<String> cells) {
            Skipped.@Nullable Kind kind = kind(mark.line(), cells, footer);
            if (kind != null) {
                skip(mark.line(), kind);
                return;
            }
            read++;
            boolean fits = fits(cells);
            if (mark.broken()) {
                RejectCode code = RejectCode.ENCODING;
                problems.accept(
                        problem(mark.line(), code, ReaderMessages.of(code), cells, fits ? rowText(row(0, cells)) : ""));
            } else if (fits) {
                rows.accept(row(mark.line(), cells));
            } else {
                problems.accept(problem(
                        mark.line(),
                        RejectCode.FIELD_COUNT,
                        ReaderMessages.fieldCount(
                                cells.size(), layout.headings().size()),
                        cells,
                        layout.hidesCells() ? "" : join(cells)));
            }
        }

        void hold(int line, RejectCode code, String head) {
            if (line >= footer.line()) {
                skip(line, Skipped.Kind.FOOTER);
                return;
            }
            read++;
            List<String> cells = Cells.of(head, layout.delimiter());
            problems.accept(problem(line, code, ReaderMessages.of(code), cells, ""));
        }

        private void skip(int line, Skipped.Kind kind) {
            skippedCount++;
            if (skipped.size() < LISTED_LINES) {
                skipped.add(new Skipped(line, kind));
            }
        }
    }

    private RowProblem problem(int line, RejectCode code, Bilingual message, List<String> cells, String rowText) {
        return new RowProblem(line, "", code, message, key.of(row(line, cells).values()), Text.storable(rowText));
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

    private interface Records {
        void accept(RecordSplitter.Mark mark, List<String> cells);
    }

    private void each(Records records, RecordSplitter.BadLines bad) throws IOException {
        try (var text = new BufferedReader(encoding.open(file), 1 << 16)) {
            for (int i = 0; i < layout.headerLine(); i++) {
                HeadLines.next(text);
            }
            var splitter = new RecordSplitter(text, layout.delimiter(), layout.headerLine() + 1, bad);
            try (var parser = Cells.format(layout.delimiter()).parse(splitter)) {
                for (CSVRecord record : parser) {
                    records.accept(splitter.nextMark(), Arrays.asList(record.values()));
                }
            }
        }
    }

    private Skipped.@Nullable Kind kind(int line, List<String> cells, Footer footer) {
        if (line >= footer.line()) {
            return Skipped.Kind.FOOTER;
        }
        int filled = Cells.filled(cells);
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
            if (Text.isFilled(cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    private SourceRow row(int line, List<String> cells) {
        @Nullable String[] values = new String[layout.positions().length];
        for (int i = 0; i < values.length; i++) {
            int position = layout.positions()[i];
            values[i] = position < 0 || position >= cells.size() ? null : Text.clean(cells.get(position));
        }
        return new SourceRow(line, Arrays.asList(values));
    }

    private boolean isComplete(SourceRow row) {
        for (int i = 0; i < feed.columns().size(); i++) {
            Column column = feed.columns().get(i);
            boolean needed = column.required() && column.requiredUnless().isEmpty();
            if (needed && Placeholders.isNothing(row.values().get(i))) {
                return false;
            }
        }
        return true;
    }

    private String join(List<String> cells) {
        return String.join(String.valueOf(layout.delimiter()), cells);
    }
}
