package id.timpora.match.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a CSV text in UTF-8 (RFC 4180; comma, semicolon, tab or bar, whichever the header line has most of). Cells are
 * places in a buffer, so that reading makes no object a cell.
 */
final class CsvRows {
    private static final int BUFFER = 1 << 20;
    private static final int LONGEST_ROW = 1 << 26;
    private static final byte[] DELIMITERS = {',', ';', '\t', '|'};

    private final InputStream in;
    private int capacity = BUFFER;
    private byte[] buffer = new byte[BUFFER];
    private int spare = BUFFER;
    private int from;
    private int limit;
    private boolean ended;
    private byte delimiter = ',';
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int cells;
    private long line = 1;
    private long nextLine = 1;

    CsvRows(InputStream in) throws IOException {
        this.in = in;
        fill();
        if (limit >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf) {
            from = 3;
        }
        delimiter = mostFrequent();
    }

    private byte mostFrequent() {
        byte best = ',';
        int most = 0;
        for (byte candidate : DELIMITERS) {
            int count = 0;
            for (int i = from; i < limit && buffer[i] != '\n'; i++) {
                count += buffer[i] == candidate ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** Goes to the next row that is not empty; false at the end. */
    boolean next() throws IOException {
        do {
            line = nextLine;
            while (!parse()) {
                if (!fill()) {
                    return false;
                }
            }
        } while (cells == 1 && starts[0] == ends[0]);
        return true;
    }

    int cells() {
        return cells;
    }

    byte[] buffer() {
        return buffer;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /** The line on which the row begins, from 1. */
    long line() {
        return line;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            texts.add(new String(buffer, starts[i], ends[i] - starts[i], StandardCharsets.UTF_8).strip());
        }
        return texts;
    }

    /** Reads one row; false if the buffer ends before it does. */
    private boolean parse() {
        if (from == limit && ended) {
            return false;
        }
        cells = 0;
        spare = capacity;
        nextLine = line;
        int at = from;
        while (true) {
            int cellEnd = at < limit && buffer[at] == '"' ? quoted(at) : plain(at);
            if (cellEnd < 0) {
                return false;
            }
            if (cellEnd == limit || buffer[cellEnd] == '\n') {
                if (cells > 0 && ends[cells - 1] > starts[cells - 1] && buffer[ends[cells - 1] - 1] == '\r') {
                    ends[cells - 1]--;
                }
                from = Math.min(limit, cellEnd + 1);
                nextLine++;
                return true;
            }
            at = cellEnd + 1;
        }
    }

    private int plain(int start) {
        int at = start;
        byte stop = delimiter;
        while (at < limit && buffer[at] != stop && buffer[at] != '\n') {
            at++;
        }
        if (at == limit && !ended) {
            return -1;
        }
        cell(start, at);
        return at;
    }

    /** A quoted cell is taken out of its quotes where it stands, once its row is known to be whole. */
    private int quoted(int start) {
        int close = start + 1;
        boolean doubled = false;
        while (close < limit) {
            if (buffer[close] == '"') {
                if (close + 1 < limit && buffer[close + 1] == '"') {
                    doubled = true;
                    close++;
                } else {
                    break;
                }
            } else if (buffer[close] == '\n') {
                nextLine++;
            }
            close++;
        }
        if (close >= limit - 1 && !ended) {
            return -1;
        }
        int end = Math.min(limit, close + 1);
        while (end < limit && buffer[end] != delimiter && buffer[end] != '\n') {
            end++;
        }
        if (end == limit && !ended) {
            return -1;
        }
        if (doubled) {
            undouble(start + 1, close);
        } else {
            cell(start + 1, Math.min(close, limit));
        }
        return end;
    }

    /** Written to new space, so that a row that is read again still has its quotes. */
    private void undouble(int start, int close) {
        byte[] text = Arrays.copyOfRange(buffer, start, Math.min(close, limit));
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            text[length++] = text[i];
            i += text[i] == '"' && i + 1 < text.length && text[i + 1] == '"' ? 1 : 0;
        }
        cell(spare(text, length), 0);
        ends[cells - 1] = starts[cells - 1] + length;
    }

    private int spare(byte[] text, int length) {
        if (spare + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (spare + length));
        }
        System.arraycopy(text, 0, buffer, spare, length);
        spare += length;
        return spare - length;
    }

    private void cell(int start, int end) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        starts[cells] = start;
        ends[cells++] = end;
    }

    /** Moves what is not read yet to the front and reads more; false if there is no more. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int kept = limit - from;
        if (kept > LONGEST_ROW) {
            throw new IOException("line " + line + ": a row longer than " + LONGEST_ROW + " bytes");
        }
        capacity = kept > capacity / 2 ? 2 * capacity : capacity;
        byte[] target = buffer.length < capacity ? new byte[capacity] : buffer;
        System.arraycopy(buffer, from, target, 0, kept);
        buffer = target;
        from = 0;
        int count = in.read(buffer, kept, capacity - kept);
        limit = kept + Math.max(0, count);
        ended = count < 0;
        return true;
    }
}
