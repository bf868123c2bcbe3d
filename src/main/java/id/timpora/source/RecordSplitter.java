package id.timpora.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into records that end, so that the CSV parser behind it never meets an open quote or an endless line; the
 * lines held back go to {@link BadLines}. Memory is bounded by the longest record allowed, time by the length of the text.
 *
 * <p>Its idea of a quote is the parser's: a quote opens only as the first character of a cell, a doubled quote inside
 * is one quote, and whatever follows the closing quote up to the delimiter is plain text. Records without a quote need
 * no parser: they end their cells where the delimiters stand.
 */
final class RecordSplitter {
    static final int FIELD_LIMIT = 64 * 1024;
    static final int RECORD_LIMIT = 1024 * 1024;
    static final int QUOTE_LINES = 100;
    private static final int END = -1;
    private static final int NOWHERE = -1;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_SEEN
    }

    private final Reader in;
    private final char delimiter;
    private final BadLines bad;
    private final QuotedCells parser;
    private final PlainCells plain = new PlainCells();

    private char[] window = new char[1 << 16];
    private int start;
    private int position;
    private int limit;
    private int line;
    private int end;
    private @Nullable RecordMark mark;

    private State state = State.CELL_START;
    private boolean broken;
    private boolean tooLong;
    private boolean quoted;
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
        this.parser = new QuotedCells(delimiter);
    }

    /** The next record passed on; {@code null} at the end of the text. */
    @Nullable
    RecordMark next() throws IOException {
        mark = null;
        while (mark == null) {
            begin();
            if (character() == END) {
                return null;
            }
            position--;
            scan();
        }
        return mark;
    }

    /** The cells of the record that {@link #next} found. */
    List<String> cells() {
        return quoted ? parser.of(window, start, end) : plain.of(window, start, end);
    }

    private void begin() {
        start = position;
        state = State.CELL_START;
        cell = position;
        quoteSigns = 0;
        broken = false;
        tooLong = false;
        quoted = false;
        plain.clear();
        linesInRecord = 0;
        linesBeforeQuote = 0;
        secondLine = NOWHERE;
        lineAfterQuote = NOWHERE;
    }

    /** Reads one record, to be passed on or held back. */
    private void scan() throws IOException {
        while (true) {
            glide();
            int c = character();
            if (c == END) {
                endOfText();
                return;
            }
            broken |= c == 0 || c == Encoding.BROKEN;
            boolean lineEnd = c == '\n' || c == '\r';
            int length = position - 1 - start;
            if (c == '\r') {
                joinLineFeed();
            }
            if (lineEnd && state != State.QUOTED) {
                end(start + length);
                return;
            }
            step((char) c, lineEnd);
            if (state == State.QUOTED && isQuoteTooFar()) {
                openQuote();
                return;
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

    /** Passes over characters that begin, end and break nothing, as far as no limit is reached. */
    private void glide() {
        if (tooLong) {
            return;
        }
        int to = Math.min(limit, Math.min(cell + quoteSigns + FIELD_LIMIT, start + RECORD_LIMIT));
        if (state == State.QUOTED) {
            to = Math.min(to, quote + FIELD_LIMIT);
        }
        int at = position;
        while (at < to && isOrdinary(window[at])) {
            at++;
        }
        if (at > position) {
            position = at;
            state = state == State.QUOTED ? State.QUOTED : State.PLAIN;
        }
    }

    private boolean isOrdinary(char c) {
        return c > '"' ? c != delimiter && c != Encoding.BROKEN : c == ' ' || c == '!';
    }

    private boolean isQuoteTooFar() {
        return linesInRecord - linesBeforeQuote >= QUOTE_LINES || position - quote > FIELD_LIMIT;
    }

    private void joinLineFeed() throws IOException {
        int following = character();
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
            quoted = true;
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
            if (!quoted && !tooLong) {
                plain.end(position - 1 - start);
            }
        } else {
            state = State.PLAIN;
        }
    }

    private void endOfText() throws IOException {
        if (state == State.QUOTED) {
            openQuote();
        } else {
            end(position);
        }
    }

    private void end(int at) throws IOException {
        int first = line;
        line += linesInRecord + 1;
        if (tooLong) {
            bad.add(first, broken ? RejectCode.ENCODING : RejectCode.TOO_LONG, head);
        } else {
            end = at;
            mark = new RecordMark(first, broken);
        }
    }

    /**
     * Reading goes on at the next physical line: after the record's first, unless quotes that do end lie far before the
     * open one, for then it goes on after the line of that, or a text of such records would be read once a line.
     */
    private void openQuote() throws IOException {
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
    }

    private void skipRestOfLine() throws IOException {
        int c = character();
        while (c != END && c != '\n' && c != '\r') {
            start = position;
            c = character();
        }
        if (c == '\r') {
            joinLineFeed();
        }
    }

    private String head() {
        int to = secondLine == NOWHERE ? position : secondLine;
        return new String(window, start, Math.min(to - start, FIELD_LIMIT));
    }

    private int character() throws IOException {
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
}
