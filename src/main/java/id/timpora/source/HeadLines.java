package id.timpora.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Physical lines at the head of a file, each held up to the longest record allowed. */
final class HeadLines {
    private HeadLines() {}

    /** The next line without its end; {@code null} at the end of the text. The reader must support marks. */
    static @Nullable String next(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < RecordSplitter.RECORD_LIMIT) {
                line.append((char) c);
            }
            c = text.read();
        }
        if (c == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
        return line.toString();
    }
}
