package id.timpora.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The cells of records with quotes, cut by the CSV library: it is handed one record at a time, and no more. */
final class QuotedCells {
    private final OneRecord record = new OneRecord();
    private final Iterator<CSVRecord> records;

    QuotedCells(char delimiter) {
        try {
            this.records = Cells.format(delimiter).parse(record).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a record that ends, given without its line end. */
    List<String> of(char[] text, int from, int to) {
        record.hold(text, from, to);
        return Arrays.asList(records.next().values());
    }

    /** Text of one record and a line end; who asks for more than that has not seen where the record ends. */
    private static final class OneRecord extends Reader {
        private char[] text = {};
        private int at;
        private int to;
        private boolean ended = true;

        void hold(char[] record, int from, int end) {
            text = record;
            at = from;
            to = end;
            ended = false;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (at < to) {
                int count = Math.min(length, to - at);
                System.arraycopy(text, at, target, offset, count);
                at += count;
                return count;
            }
            if (ended) {
                throw new IllegalStateException("the library reads beyond the end of a record");
            }
            ended = true;
            target[offset] = '\n';
            return 1;
        }

        @Override
        public void close() {
            // there is nothing to give back
        }
    }
}
