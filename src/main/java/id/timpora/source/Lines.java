package id.timpora.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the records of a file for rows of its feed, by the layout of its header. */
final class Lines {
    private final Layout layout;
    private final int width;
    private final List<String> header;
    private final int[] positions;
    private final int[] needed;

    Lines(Feed feed, Layout layout) {
        this.layout = layout;
        this.width = layout.headings().size();
        this.header = layout.headings().stream().map(Heading::fold).toList();
        this.positions = layout.positions();
        this.needed = IntStream.range(0, positions.length)
                .filter(i -> feed.columns().get(i).required()
                        && feed.columns().get(i).requiredUnless().isEmpty())
                .toArray();
    }

    Line of(RecordMark mark, List<String> cells) {
        return new Line(mark, cells, filled(cells), repeatsHeader(cells), fits(cells) ? row(mark.line(), cells) : null);
    }

    /** How many cells hold something: none, one, or more. */
    private static int filled(List<String> cells) {
        int filled = 0;
        for (int i = 0; i < cells.size() && filled < 2; i++) {
            filled += Text.isFilled(cells.get(i)) ? 1 : 0;
        }
        return filled;
    }

    private boolean repeatsHeader(List<String> cells) {
        if (cells.size() < width) {
            return false;
        }
        for (int i = 0; i < width; i++) {
            if (!Heading.fold(cells.get(i)).equals(header.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(List<String> cells) {
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

    /** The imported cells of a record; what it lacks is absent. */
    SourceRow row(int line, List<String> cells) {
        @Nullable String[] values = new String[positions.length];
        for (int i = 0; i < values.length; i++) {
            int position = positions[i];
            values[i] = position < 0 || position >= cells.size() ? null : Text.clean(cells.get(position));
        }
        return new SourceRow(line, Arrays.asList(values));
    }

    /** Whether a row fills all that every row must fill. */
    boolean isComplete(SourceRow row) {
        for (int column : needed) {
            if (Placeholders.isNothing(row.values().get(column))) {
                return false;
            }
        }
        return true;
    }

    /** The row's imported cells in the order of the file, the others blank. */
    String text(SourceRow row) {
        String[] cells = new String[width];
        Arrays.fill(cells, "");
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] >= 0) {
                String value = row.values().get(i);
                cells[positions[i]] = value == null ? "" : value;
            }
        }
        return text(List.of(cells));
    }

    /** Cells joined as in the file. */
    String text(List<String> cells) {
        return String.join(String.valueOf(layout.delimiter()), cells);
    }
}
