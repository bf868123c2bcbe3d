package id.timpora.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's COPY text format, written without a string a cell. */
public final class CopyRows implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 16;

    private final OutputStream out;
    private byte[] buffer = new byte[FLUSH_AT * 2];
    private int length;
    private boolean first = true;

    /** Rows into a stream that somebody copies later. */
    public CopyRows(OutputStream out) {
        this.out = out;
    }

    /** Rows straight into a table, given as {@code table (column, …)}; closing ends the COPY. */
    public static CopyRows into(Connection connection, String table) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        return new CopyRows(new CopyStream(copy));
    }

    /** One more cell of the row; {@code null} is SQL null. */
    public CopyRows cell(@Nullable String value) {
        separate();
        if (value == null) {
            put('\\');
            put('N');
            return this;
        }
        ensure(value.length() * 4);
        for (int i = plain(value); i < value.length(); i++) {
            i += encode(value, i);
        }
        return this;
    }

    /** Writes the characters of one byte without an escape that most cells consist of; returns how many. */
    private int plain(String value) {
        byte[] target = buffer;
        int at = length;
        int count = value.length();
        for (int i = 0; i < count; i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '\\' || c >= 0x7f) {
                length = at;
                return i;
            }
            target[at++] = (byte) c;
        }
        length = at;
        return count;
    }

    /** One more cell of the row. */
    public CopyRows cell(long value) {
        return cell(Long.toString(value));
    }

    /** Ends the row. */
    public void end() {
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
