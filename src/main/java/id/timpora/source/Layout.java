package id.timpora.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the columns of a file lie.
 *
 * @param delimiter between cells
 * @param headerLine physical line of the header
 * @param headings the header's cells as delivered, trailing empty ones left out
 * @param positions for each column of the feed its cell, or -1
 * @param unknown headings the feed does not know
 * @param dropped headings that are never imported
 * @param periodFrom first day of a {@code Periode} line above the header
 */
public record Layout(
        char delimiter,
        int headerLine,
        List<String> headings,
        int[] positions,
        List<String> unknown,
        List<String> dropped,
        Optional<LocalDate> periodFrom) {

    /** The heading as delivered of a column of the feed, or the contract's own if the file has none. */
    public String heading(Feed feed, String column) {
        int position = positions[feed.indexOf(column)];
        return position < 0 ? column : headings.get(position);
    }

    /** Whether any cell of the file must not be kept. */
    boolean hidesCells() {
        return !unknown.isEmpty() || !dropped.isEmpty();
    }

    boolean isImported(int cell) {
        return Arrays.stream(positions).anyMatch(p -> p == cell);
    }
}
