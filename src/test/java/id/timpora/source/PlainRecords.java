package id.timpora.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's cutting of text into records, written for reading, not for speed: what the real reader is held against. */
final class PlainRecords {
    /**
     * One record or rejected line.
     *
     * @param line its first physical line
     * @param code why it was held back, if it was
     */
    record Piece(int line, @Nullable RejectCode code) {}

    private final String text;
    private final char delimiter;
    private final List<Piece> pieces = new ArrayList<>();

    private int at;
    private int line;
    private int longestField;
    private int quoteAt;
    private int linesBeforeQuote;
    private int linesInRecord;
    private boolean open;

    private PlainRecords(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Pieces of a text below its header line; {@code ENCODING} stands for any broken record, a row or not. */
    static List<Piece> of(String text, int headerLine, char delimiter) {
        PlainRecords records = new PlainRecords(text, delimiter);
        for (int i = 0; i < headerLine; i++) {
            records.at = records.lineAfter(records.at);
        }
        records.line = headerLine + 1;
        while (records.at < text.length()) {
            records.next();
        }
        return records.pieces;
    }

    private void next() {
        int start = at;
        int end = scan(start);
        if (open) {
            boolean far = end - start > RecordSplitter.RECORD_LIMIT
                    || longestField > RecordSplitter.FIELD_LIMIT
                    || linesBeforeQuote >= RecordSplitter.QUOTE_LINES
                    || quoteAt - start > RecordSplitter.FIELD_LIMIT;
            pieces.add(new Piece(line, RejectCode.QUOTE_OPEN));
            line += far ? linesBeforeQuote + 1 : 1;
            at = lineAfter(far ? quoteAt : start);
            return;
        }
        String record = text.substring(start, end);
        boolean broken = record.indexOf('\0') >= 0 || record.indexOf(Encoding.BROKEN) >= 0;
        boolean tooLong = end - start > RecordSplitter.RECORD_LIMIT || longestField > RecordSplitter.FIELD_LIMIT;
        pieces.add(new Piece(line, broken ? RejectCode.ENCODING : tooLong ? RejectCode.TOO_LONG : null));
        line += linesInRecord + 1;
        at = lineAfter(end);
    }

    /** The end of the record that starts here, without its line end; {@link #open} if a quote in it does not end. */
    private int scan(int start) {
        open = false;
        longestField = 0;
        linesInRecord = 0;
        int i = start;
        while (true) {
            if (i < text.length() && text.charAt(i) == '"') {
                i = quoted(i + 1);
                if (open) {
                    return i;
                }
            }
            int plain = i;
            while (i < text.length() && text.charAt(i) != delimiter && !isLineEnd(i)) {
                i++;
            }
            longestField = Math.max(longestField, i - plain);
            if (i >= text.length() || isLineEnd(i)) {
                return i;
            }
            i++;
        }
    }

    private int quoted(int start) {
        quoteAt = start;
        linesBeforeQuote = linesInRecord;
        int i = start;
        while (i < text.length()) {
            if (text.charAt(i) == '"') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
                    longestField = Math.max(longestField, i - start);
                    return i + 1;
                }
                i += 2;
            } else if (isLineEnd(i)) {
                linesInRecord++;
                i = lineAfter(i);
            } else {
                i++;
            }
            if (linesInRecord - linesBeforeQuote >= RecordSplitter.QUOTE_LINES
                    || i - start > RecordSplitter.FIELD_LIMIT) {
                open = true;
                return i;
            }
        }
        open = true;
        return i;
    }

    private boolean isLineEnd(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private int lineAfter(int from) {
        int i = from;
        while (i < text.length() && !isLineEnd(i)) {
            i++;
        }
        boolean two = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        return Math.min(text.length(), i + (two ? 2 : 1));
    }
}
