package id.timpora.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file being written, row by row. */
interface Table extends Closeable {
    /** One row; empty text for nothing. */
    void row(List<String> values) throws IOException;
}
