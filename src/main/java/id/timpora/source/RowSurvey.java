package id.timpora.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Follows the lines of a file to its end: finds where the footer begins, and hands out the rows above it. Incomplete rows
 * that may lie in the footer count only once a complete one follows; of very many, the first.
 */
final class RowSurvey {
    private static final int DOUBTFUL_ROWS = 50;

    private final Lines lines;
    private final Consumer<SourceRow> rows;
    private final Footer.Search footer = new Footer.Search();
    private final List<SourceRow> doubtful = new ArrayList<>();

    RowSurvey(Lines lines, Consumer<SourceRow> rows) {
        this.lines = lines;
        this.rows = rows;
    }

    void take(Line line) {
        SourceRow row = line.isRow() ? line.row() : null;
        if (row != null && lines.isComplete(row) && !Footer.beginsWithWord(line.cells())) {
            footer.completeRow();
            doubtful.forEach(rows);
            doubtful.clear();
        } else {
            footer.otherLine(line.mark().line(), line.cells());
        }
        if (row != null && !line.mark().broken()) {
            observe(row);
        }
    }

    private void observe(SourceRow row) {
        if (!footer.mayHaveBegun()) {
            rows.accept(row);
        } else if (doubtful.size() < DOUBTFUL_ROWS) {
            doubtful.add(row);
        }
    }

    Footer found() {
        return footer.found();
    }
}
