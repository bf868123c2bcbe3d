package id.timpora.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** A COPY in progress as a stream; closing it ends the COPY. */
final class CopyStream extends OutputStream {
    private final CopyIn copy;

    CopyStream(CopyIn copy) {
        this.copy = copy;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            copy.writeToCopy(bytes, offset, length);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
