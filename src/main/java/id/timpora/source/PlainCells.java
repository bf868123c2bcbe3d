package id.timpora.source;

import java.util.Arrays;
import java.util.List;

/** The cells of a record without quotes: they end where the delimiters stand. */
final class PlainCells {
    private int[] ends = new int[64];
    private int count;

    void clear() {
        count = 0;
    }

    /** A cell ends, so many characters behind the record's start. */
    void end(int at) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = at;
    }

    /** The cells of the record that lies between two places of a text. */
    List<String> of(char[] text, int start, int end) {
        String[] cells = new String[count + 1];
        int from = start;
        for (int i = 0; i < count; i++) {
            int to = start + ends[i];
            cells[i] = new String(text, from, to - from);
            from = to + 1;
        }
        cells[count] = new String(text, from, end - from);
        return Arrays.asList(cells);
    }
}
