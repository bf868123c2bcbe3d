package id.timpora.source;

import id.timpora.definition.Bilingual;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file whose header was found; can be read any number of times. */
public final class FeedFile {
    private static final int LISTED_LINES = 500;

    private final Path file;
    private final Encoding encoding;
    private final Layout layout;
    private final Lines lines;
    private final NaturalKey key;

    FeedFile(Path file, Feed feed, Encoding encoding, Layout layout) {
        this.file = file;
        this.encoding = encoding;
        this.layout = layout;
        this.lines = new Lines(feed, layout);
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
     * @param footer where the rows end, and what it says their number is
     * @param whole whether the rows and problems handed out are those above the footer and no others
     */
    public record Summary(long rows, long skippedCount, List<Skipped> skipped, Footer footer, boolean whole) {
        /** The count of a {@code Jumlah} line in the footer, or -1. */
        public long declared() {
            return footer.declared();
        }
    }

    /**
     * Hands out every row and every problem, in the order of the file, before it is known where the footer begins: rows
     * of the footer too, if there are any, and then the summary is not whole and {@link #readAbove} must follow.
     *
     * @param surveyed takes the rows that are sure to lie above the footer
     */
    public Summary read(Consumer<SourceRow> surveyed, Consumer<SourceRow> rows, Consumer<RowProblem> problems)
            throws IOException {
        RowSurvey survey = new RowSurvey(lines, surveyed);
        Reading reading = new Reading(Footer.NONE, rows, problems);
        each(
                line -> {
                    survey.take(line);
                    reading.take(line);
                },
                reading::hold);
        return reading.summary(survey.found());
    }

    /** Hands out every row and every problem above a footer that was found, in the order of the file. */
    public Summary readAbove(Footer footer, Consumer<SourceRow> rows, Consumer<RowProblem> problems)
            throws IOException {
        Reading reading = new Reading(footer, rows, problems);
        each(reading::take, reading::hold);
        return reading.summary(footer);
    }

    /** What is counted on the way through the file. */
    private final class Reading {
        private final Footer footer;
        private final Consumer<SourceRow> rows;
        private final Consumer<RowProblem> problems;
        private final List<Skipped> skipped = new ArrayList<>();
        private long skippedCount;
        private long read;
        private int last;

        Reading(Footer footer, Consumer<SourceRow> rows, Consumer<RowProblem> problems) {
            this.footer = footer;
            this.rows = rows;
            this.problems = problems;
        }

        void take(Line line) {
            int at = line.mark().line();
            Skipped.@Nullable Kind kind = kind(line, footer);
            if (kind != null) {
                skip(at, kind);
                return;
            }
            count(at);
            SourceRow row = line.row();
            if (line.mark().broken()) {
                RejectCode code = RejectCode.ENCODING;
                problems.accept(
                        problem(at, code, ReaderMessages.of(code), line.cells(), row == null ? "" : lines.text(row)));
            } else if (row != null) {
                rows.accept(row);
            } else {
                problems.accept(problem(
                        at,
                        RejectCode.FIELD_COUNT,
                        ReaderMessages.fieldCount(
                                line.cells().size(), layout.headings().size()),
                        line.cells(),
                        layout.hidesCells() ? "" : lines.text(line.cells())));
            }
        }

        void hold(int line, RejectCode code, String head) {
            if (line >= footer.line()) {
                skip(line, Skipped.Kind.FOOTER);
                return;
            }
            count(line);
            List<String> cells = Cells.of(head, layout.delimiter());
            problems.accept(problem(line, code, ReaderMessages.of(code), cells, ""));
        }

        private void count(int line) {
            read++;
            last = line;
        }

        private void skip(int line, Skipped.Kind kind) {
            skippedCount++;
            if (skipped.size() < LISTED_LINES) {
                skipped.add(new Skipped(line, kind));
            }
        }

        /** Sparse lines that were passed over turn out to be the footer's. */
        Summary summary(Footer found) {
            List<Skipped> known = skipped.stream()
                    .map(s -> s.line() < found.line() ? s : new Skipped(s.line(), Skipped.Kind.FOOTER))
                    .toList();
            return new Summary(read, skippedCount, known, found, last < found.line());
        }
    }

    private RowProblem problem(int line, RejectCode code, Bilingual message, List<String> cells, String rowText) {
        return new RowProblem(
                line, "", code, message, key.of(lines.row(line, cells).values()), Text.storable(rowText));
    }

    /** The row's imported cells in the order of the file, the others blank. */
    public String rowText(SourceRow row) {
        return lines.text(row);
    }

    private void each(Consumer<Line> taken, BadLines bad) throws IOException {
        try (var text = new BufferedReader(encoding.open(file), 1 << 16)) {
            for (int i = 0; i < layout.headerLine(); i++) {
                HeadLines.next(text);
            }
            var records = new RecordSplitter(text, layout.delimiter(), layout.headerLine() + 1, bad);
            for (var mark = records.next(); mark != null; mark = records.next()) {
                taken.accept(lines.of(mark, records.cells()));
            }
        }
    }

    private Skipped.@Nullable Kind kind(Line line, Footer footer) {
        if (line.mark().line() >= footer.line()) {
            return Skipped.Kind.FOOTER;
        }
        if (line.filled() == 0 || line.filled() == 1 && layout.headings().size() > 1) {
            return Skipped.Kind.SPARSE;
        }
        return line.repeatsHeader() ? Skipped.Kind.HEADER_AGAIN : null;
    }
}
