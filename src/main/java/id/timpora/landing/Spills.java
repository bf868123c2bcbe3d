package id.timpora.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is written to disk while a COPY has the connection; deleted when closed.
 *
 * @param rows rows that wait until it is known which of them are new
 * @param rejects rows that cannot be loaded
 * @param notes what is not in order in rows that can
 */
record Spills(RowSpill rows, RowSpill rejects, RowSpill notes) implements AutoCloseable {
    static Spills in(Path work) throws IOException {
        return new Spills(file(work, "rows"), file(work, "rejects"), file(work, "notes"));
    }

    private static RowSpill file(Path work, String name) throws IOException {
        return new RowSpill(Files.createTempFile(work, name, ".copy"));
    }

    @Override
    public void close() throws IOException {
        rows.delete();
        rejects.delete();
        notes.delete();
    }
}
