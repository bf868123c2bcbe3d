package id.timpora.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The home of the embedded database, held by one process at a time; the lock goes with the process, however it ends. */
final class DataFolder implements AutoCloseable {
    private static final int PASSWORD_BYTES = 24;

    private final Path home;
    private final FileChannel lock;

    private DataFolder(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /** Creates the folder if need be and takes it; throws {@link DatabaseUnavailable} if another process has it. */
    static DataFolder take(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            Path file = home.resolve("lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw taken(home, Files.readString(file).strip());
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + System.lineSeparator();
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(home, channel);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "Folder data " + home
                            + " tidak dapat ditulis; pilih folder lain dengan --data atau perbaiki haknya.",
                    "The data folder " + home
                            + " cannot be written to; choose another with --data or correct its rights.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static DatabaseUnavailable taken(Path home, String pid) {
        String process = pid.isEmpty() ? "" : " (" + pid + ")";
        return new DatabaseUnavailable(
                "Folder data " + home + " sedang dipakai proses timpora lain" + process
                        + "; hentikan proses itu dahulu, atau pakai satu PostgreSQL bersama dengan --database-url.",
                "The data folder " + home + " is in use by another timpora process" + process
                        + "; stop that one first, or share one PostgreSQL with --database-url.");
    }

    Path server() {
        return home.resolve("server");
    }

    Path data() {
        return home.resolve("postgresql");
    }

    Path home() {
        return home;
    }

    /** The password of the database's owner; made at the first start and readable by the user of this process only. */
    String password() throws IOException {
        Path file = home.resolve("postgresql.password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(secret);
            Path unfinished = home.resolve("postgresql.password.new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
            Modes.ownerOnly(unfinished);
            Files.writeString(unfinished, HexFormat.of().formatHex(secret));
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
