package id.timpora.landing;

import id.timpora.source.Checksums;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;

/**
 * A private, decompressed copy of a delivered file, so that both passes read the same bytes whatever happens in the
 * inbox. Deleted when closed.
 *
 * @param file the copy
 * @param sha256 of the delivered bytes
 * @param contentSha256 of the decompressed bytes
 */
record Spool(Path file, String sha256, String contentSha256) implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final long NEVER_TOO_LARGE = 256L << 20;
    private static final long LARGEST_RATIO = 250;

    /** More bytes than allowed came out of the file. */
    static final class TooLarge extends IOException {}

    /** Throws {@link UncheckedIOException} if the copy, and {@link IOException} if the delivered file is at fault. */
    static Spool of(Path delivered, boolean gzip, Path work, long limit) throws IOException {
        Path copy = create(work);
        MessageDigest raw = Checksums.sha256();
        MessageDigest content = Checksums.sha256();
        try (InputStream file = Files.newInputStream(delivered, LinkOption.NOFOLLOW_LINKS);
                InputStream bytes = new DigestInputStream(new BufferedInputStream(file, BUFFER), raw);
                InputStream in = gzip ? new DigestInputStream(new GZIPInputStream(bytes, BUFFER), content) : bytes) {
            long most = gzip ? Math.min(limit, largest(Files.size(delivered))) : limit;
            copy(in, copy, most);
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        String sha256 = Checksums.hex(raw.digest());
        return new Spool(copy, sha256, gzip ? Checksums.hex(content.digest()) : sha256);
    }

    /** No honest export shrinks this much; what does is made to fill the disk. */
    private static long largest(long compressed) {
        return Math.max(NEVER_TOO_LARGE, compressed * LARGEST_RATIO);
    }

    private static Path create(Path work) {
        try {
            Files.createDirectories(work);
            return Files.createTempFile(work, "spool", ".csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream in, Path copy, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (OutputStream out = writing(copy)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                total += count;
                if (total > most) {
                    throw new TooLarge();
                }
                write(out, buffer, count);
            }
        }
    }

    private static OutputStream writing(Path copy) {
        try {
            return Files.newOutputStream(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
