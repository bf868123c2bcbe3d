package id.timpora.normalize;

import id.timpora.source.Checksums;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hash of one row after another: equal for rows of which the same counts in every column. */
final class ContentHash {
    private final MessageDigest digest = Checksums.sha256();
    private byte[] bytes = new byte[4096];
    private int length;
    private int columns;

    /** What counts of the next column; {@code null} for nothing. */
    void column(@Nullable String counted) {
        columns++;
        if (counted != null) {
            put((byte) columns);
            byte[] text = counted.getBytes(StandardCharsets.UTF_8);
            ensure(text.length);
            System.arraycopy(text, 0, bytes, length, text.length);
            length += text.length;
        }
        put((byte) 0);
    }

    /** The first 16 bytes of SHA-256 over the columns since the last row. */
    UUID row() {
        digest.update(bytes, 0, length);
        length = 0;
        columns = 0;
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(hash.getLong(), hash.getLong());
    }

    private void put(byte value) {
        ensure(1);
        bytes[length++] = value;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
