package id.timpora.landing;

import id.timpora.database.CopyRows;
import id.timpora.normalize.Normalized.Accepted;
import id.timpora.source.Column;
import id.timpora.source.Feed;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which the rows of one file are copied to the history of its feed.
 *
 * @param feed the feed
 * @param run the run that loads them
 * @param file the file's number in the ledger
 */
record HistoryRows(Feed feed, int run, int file) {
    /** Columns of history that come from the file. */
    static List<String> columns(Feed feed) {
        List<String> columns = new ArrayList<>();
        for (Column column : feed.columns()) {
            columns.add(column.sqlName());
            if (FeedTables.keepsOriginal(column)) {
                columns.add(column.sqlName() + "_asli");
            }
        }
        return columns;
    }

    /** The table. */
    String table() {
        return "history." + feed.name();
    }

    /** All columns that {@link #write} fills, in its order. */
    String columns() {
        return "line, key, content, run_from, file_id, last_file_id, " + String.join(", ", columns(feed));
    }

    /** Writes one row, its line first. */
    void write(CopyRows out, Accepted row) {
        out.cell(row.line()).cell(row.key()).cell(row.content().toString());
        out.cell(run).cell(file).cell(file);
        for (int i = 0; i < row.stored().length; i++) {
            out.cell(row.stored()[i]);
            if (FeedTables.keepsOriginal(feed.columns().get(i))) {
                out.cell(row.original()[i]);
            }
        }
        out.end();
    }
}
