package id.timpora.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** SHA-256 of files and the {@code sha256sum} line beside them. */
public final class Checksums {
    private static final int HEX_LENGTH = 64;
    private static final int LINE_LIMIT = 4096;

    private Checksums() {}

    /** A new SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Lower-case hexadecimal digits. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** SHA-256 of a file's bytes, in hexadecimal digits. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return hex(digest.digest());
    }

    static boolean agrees(Path file, Path checksum) throws IOException {
        byte[] line;
        try (InputStream in = Files.newInputStream(checksum)) {
            line = in.readNBytes(LINE_LIMIT);
        }
        String text = new String(line, StandardCharsets.ISO_8859_1).strip();
        return text.length() >= HEX_LENGTH
                && text.substring(0, HEX_LENGTH).toLowerCase(Locale.ROOT).equals(of(file));
    }
}
