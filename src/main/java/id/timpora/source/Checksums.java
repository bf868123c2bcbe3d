package id.timpora.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SHA-256 of files and the {@code sha256sum} line beside them. */
public final class Checksums {
    private static final Pattern LINE =
            Pattern.compile("(?:\\u00ef\\u00bb\\u00bf)?\\s*([0-9a-fA-F]{64})(?![0-9a-zA-Z])");
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
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return hex(digest.digest());
    }

    /** Whether the first line of a checksum file is that of a file; no if either cannot be read. */
    static boolean agrees(Path file, Path checksum) {
        if (!Files.isRegularFile(checksum, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(checksum, LinkOption.NOFOLLOW_LINKS)) {
            Matcher sum = LINE.matcher(new String(in.readNBytes(LINE_LIMIT), StandardCharsets.ISO_8859_1));
            return sum.lookingAt() && sum.group(1).toLowerCase(Locale.ROOT).equals(of(file));
        } catch (IOException e) {
            return false;
        }
    }
}
