package id.timpora.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.GZIPInputStream;

/** About how many rows files hold, judged by their beginnings: enough to tell how long the rest will take. */
final class RowEstimate {
    private static final int BEGINNING = 256 * 1024;
    private static final int STEP = 512;

    private RowEstimate() {}

    /** The estimate for all files, or -1 where one of them cannot be looked into. */
    static long of(Collection<Path> files) {
        long rows = 0;
        for (Path file : files) {
            try {
                rows += of(file);
            } catch (IOException e) {
                return -1;
            }
        }
        return rows;
    }

    private static long of(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return 0;
        }
        boolean packed = file.toString().endsWith(".gz");
        try (var counted = new Counted(Files.newInputStream(file));
                InputStream text = packed ? new GZIPInputStream(counted, STEP) : counted) {
            long lines = 0;
            byte[] beginning = text.readNBytes(BEGINNING);
            for (byte b : beginning) {
                lines += b == '\n' ? 1 : 0;
            }
            return counted.count == 0 ? 0 : Math.max(lines, lines * Files.size(file) / counted.count);
        }
    }

    /** Counts the bytes as they are in the file, packed or not. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
