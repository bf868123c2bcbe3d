package id.timpora.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL, unpacked once below the product's own folder: a folder for all users, such as the one for
 * temporary files, would let others put programs in their place.
 */
final class Binaries {
    private static final int OWNER_EXECUTES = 0100;

    private Binaries() {}

    /** Unpacks the programs of this platform into a folder, unless they are there; gives the folder that holds bin. */
    static Path unpack(Path server) throws IOException {
        byte[] archive = archive();
        var sum = new CRC32C();
        sum.update(archive);
        Path target = server.resolve("postgresql-" + HexFormat.of().toHexDigits((int) sum.getValue()));
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(server);
        Path unfinished = Files.createTempDirectory(server, "unpacking");
        extract(archive, unfinished);
        Modes.readableByAll(unfinished);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").split(" ")[0];
        String machine = machine(System.getProperty("os.arch").toLowerCase(Locale.ROOT));
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new DatabaseUnavailable(
                    "Tidak ada PostgreSQL bawaan untuk " + system + " " + machine + "; gunakan --database-url.",
                    "There is no embedded PostgreSQL for " + system + " " + machine + "; use --database-url.",
                    e);
        }
    }

    private static String machine(String architecture) {
        return switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "arm64", "aarch64" -> "arm_64";
            default -> architecture;
        };
    }

    private static void extract(byte[] archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("an entry of the archive leaves its folder");
                }
                put(tar, entry, file);
            }
        }
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
            Modes.executable(file);
        }
    }

    /** Removes a folder with everything in it, if it is there. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, java.io.IOException failure) throws IOException {
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
