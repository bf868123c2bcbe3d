package id.timpora.landing;

import id.timpora.source.Checksums;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
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
    /** More bytes than allowed came out of the file. */
    static final class TooLarge extends IOException {}

    static Spool of(Path delivered, boolean gzip, Path work, long limit) throws IOException {
        Files.createDirectories(work);
        Path copy = Files.createTempFile(work, "spool", ".csv");
        MessageDigest raw = Checksums.sha256();
        MessageDigest content = Checksums.sha256();
        try (InputStream bytes = new DigestInputStream(new BufferedInputStream(Files.newInputStream(delivered)), raw);
                InputStream in = gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
                var out = new DigestOutputStream(Files.newOutputStream(copy), content)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                total += count;
                if (total > limit) {
                    throw new TooLarge();
                }
                out.write(buffer, 0, count);
            }
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new Spool(copy, Checksums.hex(raw.digest()), Checksums.hex(content.digest()));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
