package id.timpora.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Passes on only records that end, so that the CSV parser behind it never meets an open quote or an endless line; the
 * lines held back go to {@link BadLines}. Memory is bounded by the longest record allowed, time by the length of the text.
 *
 * <p>Its idea of a quote is the parser's: a quote opens only as the first character of a cell, a doubled quote inside
 * is one quote, and whatever follows the closing quote up to the delimiter is plain text.
 */
final class RecordSplitter extends Reader {
    static final int FIELD_LIMIT = 64 * 1024;
    static final int RECORD_LIMIT = 1024 * 1024;
    static final int QUOTE_LINES = 100;
    private static final int END = -1;
    private static final int NOWHERE = -1;

    /** Is told of each record that is not passed on, with the beginning of its first line. */
    interface BadLines {
        void add(int line, RejectCode code, String head) throws IOException;
    }

    /**
     * A record passed on.
     *
     * @param line its first physical line
     * @param broken it holds bytes that are no text
     */
    record Mark(int line, boolean broken) {}

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_SEEN
    }

    private final Reader in;
    private final char delimiter;
    private final BadLines bad;
    private final ArrayDeque<Mark> marks = new ArrayDeque<>();

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
    private boolean tooLong;
    private String head = "";
    private int cell;
    private int quoteSigns;
    private int quote;
    private int linesBeforeQuote;
    private int linesInRecord;
    private int secondLine;
    private int lineAfterQuote;

    RecordSplitter(Reader in, char delimiter, int firstLine, BadLines bad) {
        this.in = in;
        this.delimiter = delimiter;
        this.line = firstLine;
        this.bad = bad;
    }

    /** What is known of the next record that the parser will hand out. */
    Mark nextMark() {
        return marks.remove();
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
        state = State.CELL_START;
        cell = position;
        quoteSigns = 0;
        broken = false;
        tooLong = false;
        linesInRecord = 0;
        linesBeforeQuote = 0;
        secondLine = NOWHERE;
        lineAfterQuote = NOWHERE;
    }

    /** Reads one record; true if it is passed on. */
    private boolean scan() throws IOException {
        while (true) {
            int c = next();
            if (c == END) {
                return state == State.QUOTED ? openQuote() : end(position);
            }
            broken |= c == 0 || c == Encoding.BROKEN;
            boolean lineEnd = c == '\n' || c == '\r';
            int length = position - 1 - start;
            if (c == '\r') {
                joinLineFeed();
            }
            if (lineEnd && state != State.QUOTED) {
                return end(start + length);
            }
            step((char) c, lineEnd);
            if (state == State.QUOTED && isQuoteTooFar()) {
                return openQuote();
            }
            measure();
        }
    }

    /** A record that is too long need not be kept; only the open quote in it may have to be read once more. */
    private void measure() {
        if (!tooLong && (position - cell - quoteSigns > FIELD_LIMIT || position - start > RECORD_LIMIT)) {
            tooLong = true;
            head = head();
        }
        if (tooLong) {
            start = state == State.QUOTED || state == State.QUOTE_SEEN ? quote : position;
        }
    }

    private boolean isQuoteTooFar() {
        return linesInRecord - linesBeforeQuote >= QUOTE_LINES || position - quote > FIELD_LIMIT;
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
                quoteSigns++;
            } else if (lineEnd) {
                linesInRecord++;
                secondLine = secondLine == NOWHERE ? position : secondLine;
                lineAfterQuote = lineAfterQuote == NOWHERE ? position : lineAfterQuote;
            }
        } else if (state == State.CELL_START && c == '"') {
            state = State.QUOTED;
            quoteSigns = 1;
            quote = position;
            linesBeforeQuote = linesInRecord;
            lineAfterQuote = NOWHERE;
        } else if (state == State.QUOTE_SEEN && c == '"') {
            state = State.QUOTED;
        } else if (c == delimiter) {
            state = State.CELL_START;
            cell = position;
            quoteSigns = 0;
        } else {
            state = State.PLAIN;
        }
    }

    private boolean end(int end) throws IOException {
        int first = line;
        line += linesInRecord + 1;
        if (tooLong) {
            bad.add(first, broken ? RejectCode.ENCODING : RejectCode.TOO_LONG, head);
            return false;
        }
        marks.add(new Mark(first, broken));
        emitted = start;
        emitTo = end;
        lineEndDue = true;
        return true;
    }

    /**
     * Reading goes on at the next physical line: after the record's first, unless quotes that do end lie far before the
     * open one, for then it goes on after the line of that, or a text of such records would be read once a line.
     */
    private boolean openQuote() throws IOException {
        boolean far = tooLong || linesBeforeQuote >= QUOTE_LINES || quote - start > FIELD_LIMIT;
        int skipped = far ? linesBeforeQuote : 0;
        int resume = far ? lineAfterQuote : secondLine;
        int first = line;
        String beginning = tooLong ? head : head();
        if (resume == NOWHERE) {
            skipRestOfLine();
        } else {
            position = resume;
        }
        line += skipped + 1;
        bad.add(first, RejectCode.QUOTE_OPEN, beginning);
        return false;
    }

    private void skipRestOfLine() throws IOException {
        int c = next();
        while (c != END && c != '\n' && c != '\r') {
            start = position;
            c = next();
        }
        if (c == '\r') {
            joinLineFeed();
        }
    }

    private String head() {
        int end = secondLine == NOWHERE ? position : secondLine;
        return new String(window, start, Math.min(end - start, FIELD_LIMIT));
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
            secondLine = secondLine == NOWHERE ? NOWHERE : secondLine - start;
            lineAfterQuote = lineAfterQuote == NOWHERE ? NOWHERE : lineAfterQuote - start;
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
