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
import java.util.Optional;
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

    /** Why a file cannot be read yet: the checksum beside it is none, or not that of its bytes. Empty if they agree. */
    static Optional<Refusal> objection(Path file, Path checksum) {
        if (!Files.isRegularFile(checksum, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(unreadable(checksum));
        }
        try (InputStream in = Files.newInputStream(checksum, LinkOption.NOFOLLOW_LINKS)) {
            Matcher sum = LINE.matcher(new String(in.readNBytes(LINE_LIMIT), StandardCharsets.ISO_8859_1));
            if (!sum.lookingAt()) {
                return Optional.of(unreadable(checksum));
            }
            boolean agrees = sum.group(1).toLowerCase(Locale.ROOT).equals(of(file));
            return agrees ? Optional.empty() : Optional.of(differs(checksum));
        } catch (IOException e) {
            return Optional.of(unreadable(checksum));
        }
    }

    private static Refusal unreadable(Path checksum) {
        return Refusal.of(
                Refusal.Code.CHECKSUM_UNREADABLE,
                checksum.getFileName() + " tidak berisi jumlah SHA-256 yang terbaca; berkas menunggu sampai kantor "
                        + "pengirim mengirim ulang .sha256-nya (bentuk sha256sum).",
                checksum.getFileName()
                        + " holds no SHA-256 that can be read; the file waits until its office sends the "
                        + ".sha256 again (the form of sha256sum).");
    }

    private static Refusal differs(Path checksum) {
        return Refusal.of(
                Refusal.Code.CHECKSUM_DIFFERS,
                "Isi berkas tidak cocok dengan " + checksum.getFileName()
                        + ": pengiriman terpotong, atau salah satunya "
                        + "diganti. Berkas menunggu sampai kantor pengirim mengirim ulang keduanya.",
                "The file does not agree with " + checksum.getFileName()
                        + ": it was cut short on its way, or one of the "
                        + "two was replaced. It waits until its office sends both again.");
    }
}
