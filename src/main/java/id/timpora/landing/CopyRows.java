package id.timpora.landing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's COPY text format, written without a string a cell. */
final class CopyRows implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 16;

    private final OutputStream out;
    private byte[] buffer = new byte[FLUSH_AT * 2];
    private int length;
    private boolean first = true;

    CopyRows(OutputStream out) {
        this.out = out;
    }

    CopyRows cell(@Nullable String value) {
        separate();
        if (value == null) {
            put('\\');
            put('N');
            return this;
        }
        ensure(value.length() * 4);
        for (int i = 0; i < value.length(); i++) {
            i += encode(value, i);
        }
        return this;
    }

    CopyRows cell(long value) {
        return cell(Long.toString(value));
    }

    void end() {
        put('\n');
        first = true;
        if (length >= FLUSH_AT) {
            flush();
        }
    }

    private void separate() {
        if (!first) {
            put('\t');
        }
        first = false;
    }

    /** Writes one character; returns how many further UTF-16 units it took. */
    private int encode(String value, int at) {
        char c = value.charAt(at);
        if (c < 0x80) {
            switch (c) {
                case '\t' -> escape('t');
                case '\n' -> escape('n');
                case '\r' -> escape('r');
                case '\\' -> escape('\\');
                default -> buffer[length++] = (byte) c;
            }
            return 0;
        }
        if (c < 0x800) {
            buffer[length++] = (byte) (0xc0 | c >> 6);
        } else if (Character.isHighSurrogate(c)
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1))) {
            int point = Character.toCodePoint(c, value.charAt(at + 1));
            buffer[length++] = (byte) (0xf0 | point >> 18);
            buffer[length++] = (byte) (0x80 | point >> 12 & 0x3f);
            buffer[length++] = (byte) (0x80 | point >> 6 & 0x3f);
            buffer[length++] = (byte) (0x80 | point & 0x3f);
            return 1;
        } else if (Character.isSurrogate(c)) {
            buffer[length++] = '?';
            return 0;
        } else {
            buffer[length++] = (byte) (0xe0 | c >> 12);
            buffer[length++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        buffer[length++] = (byte) (0x80 | c & 0x3f);
        return 0;
    }

    private void escape(char letter) {
        buffer[length++] = '\\';
        buffer[length++] = (byte) letter;
    }

    private void put(char c) {
        ensure(1);
        buffer[length++] = (byte) c;
    }

    private void ensure(int more) {
        if (length + more > buffer.length) {
            flush();
            if (more > buffer.length) {
                buffer = new byte[more];
            }
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, length);
            length = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
