package id.timpora.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Passes on only well-formed records, so that the CSV parser behind it never meets an open quote, an endless line or a
 * NUL; the lines held back go to {@link BadLines}. Memory is bounded by the longest record allowed.
 *
 * <p>Its idea of a quote is the parser's: a quote opens only as the first character of a cell, a doubled quote inside
 * is one quote, and whatever follows the closing quote up to the delimiter is plain text.
 */
final class RecordSplitter extends Reader {
    static final int FIELD_LIMIT = 64 * 1024;
    static final int RECORD_LIMIT = 1024 * 1024;
    static final int QUOTE_LINES = 100;
    private static final int END = -1;

    /** Is told of each line that is not passed on. */
    interface BadLines {
        void add(int line, RejectCode code);
    }

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_SEEN
    }

    private final Reader in;
    private final char delimiter;
    private final BadLines bad;
    private final ArrayDeque<Integer> lines = new ArrayDeque<>();

    private char[] window = new char[1 << 16];
    private int start;
    private int position;
    private int limit;
    private int line;
    private int emitted;
    private int emitTo;
    private boolean lineEndDue;
    private boolean finished;

    private State state = State.CELL_START;
    private boolean broken;
    private int cell;
    private int quote;
    private int linesInQuote;
    private int linesInRecord;
    private int secondLine;

    RecordSplitter(Reader in, char delimiter, int firstLine, BadLines bad) {
        this.in = in;
        this.delimiter = delimiter;
        this.line = firstLine;
        this.bad = bad;
    }

    /** Physical line of the next record that the parser will hand out. */
    int nextLine() {
        return lines.remove();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int copied = 0;
        while (copied < length) {
            if (emitted < emitTo) {
                int count = Math.min(length - copied, emitTo - emitted);
                System.arraycopy(window, emitted, target, offset + copied, count);
                emitted += count;
                copied += count;
            } else if (lineEndDue) {
                target[offset + copied++] = '\n';
                lineEndDue = false;
            } else if (finished || !nextRecord()) {
                finished = true;
                return copied == 0 ? END : copied;
            }
        }
        return copied;
    }

    private boolean nextRecord() throws IOException {
        while (true) {
            begin();
            int c = next();
            if (c == END) {
                return false;
            }
            position--;
            if (scan()) {
                return true;
            }
        }
    }

    private void begin() {
        start = position;
        cell = position;
        state = State.CELL_START;
        broken = false;
        linesInRecord = 0;
        secondLine = 0;
    }

    /** Reads one record; true if it is passed on. */
    private boolean scan() throws IOException {
        while (true) {
            int c = next();
            if (c == END) {
                return state == State.QUOTED ? openQuote() : pass(position);
            }
            if (c == 0 || c == Encoding.BROKEN) {
                broken = true;
            }
            boolean lineEnd = c == '\n' || c == '\r';
            int before = position - 1;
            if (c == '\r') {
                joinLineFeed();
            }
            if (lineEnd && state != State.QUOTED) {
                return pass(before);
            }
            step((char) c, lineEnd);
            if (state == State.QUOTED && (linesInQuote >= QUOTE_LINES || position - quote > FIELD_LIMIT)) {
                return openQuote();
            }
            if (state != State.QUOTED && position - cell > FIELD_LIMIT || position - start > RECORD_LIMIT) {
                return skipLine(broken ? RejectCode.ENCODING : RejectCode.TOO_LONG);
            }
        }
    }

    private void joinLineFeed() throws IOException {
        int following = next();
        if (following != END && following != '\n') {
            position--;
        }
    }

    private void step(char c, boolean lineEnd) {
        if (state == State.QUOTED) {
            if (c == '"') {
                state = State.QUOTE_SEEN;
            } else if (lineEnd) {
                linesInQuote++;
                linesInRecord++;
                secondLine = secondLine == 0 ? position - start : secondLine;
            }
        } else if (state == State.CELL_START && c == '"') {
            state = State.QUOTED;
            quote = position;
            linesInQuote = 0;
        } else if (state == State.QUOTE_SEEN && c == '"') {
            state = State.QUOTED;
        } else if (c == delimiter) {
            state = State.CELL_START;
            cell = position;
        } else {
            state = State.PLAIN;
        }
    }

    private boolean pass(int end) {
        int first = line;
        line += linesInRecord + 1;
        if (broken) {
            bad.add(first, RejectCode.ENCODING);
            return false;
        }
        lines.add(first);
        emitted = start;
        emitTo = end;
        lineEndDue = true;
        return true;
    }

    private boolean openQuote() throws IOException {
        if (secondLine == 0) {
            return skipLine(RejectCode.QUOTE_OPEN);
        }
        bad.add(line, RejectCode.QUOTE_OPEN);
        line++;
        position = start + secondLine;
        return false;
    }

    private boolean skipLine(RejectCode code) throws IOException {
        if (secondLine != 0) {
            position = start + secondLine;
        } else {
            int c = next();
            while (c != END && c != '\n' && c != '\r') {
                start = position;
                c = next();
            }
            if (c == '\r') {
                joinLineFeed();
            }
        }
        bad.add(line, code);
        line++;
        return false;
    }

    private int next() throws IOException {
        if (position == limit && !fill()) {
            return END;
        }
        return window[position++];
    }

    private boolean fill() throws IOException {
        if (limit == window.length) {
            makeRoom();
        }
        int count = in.read(window, limit, window.length - limit);
        if (count <= 0) {
            return false;
        }
        limit += count;
        return true;
    }

    private void makeRoom() {
        if (start > window.length / 2) {
            System.arraycopy(window, start, window, 0, limit - start);
            position -= start;
            cell -= start;
            quote -= start;
            limit -= start;
            start = 0;
        } else {
            window = Arrays.copyOf(window, window.length * 2);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
