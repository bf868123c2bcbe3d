package id.timpora.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A real PostgreSQL server whose data live in a directory and survive every way the product can end.
 *
 * <p>A server orphaned by a killed product is adopted: it keeps its port, written in {@code postmaster.pid}.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final int PORT_LINE = 3;

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts, or adopts, the server whose files are below the given home. */
    public static EmbeddedDatabase start(Path home) {
        Path data = home.resolve("postgresql");
        try {
            Files.createDirectories(home);
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(home.resolve("server").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60");
            int port = orphanPort(data.resolve("postmaster.pid"));
            return new EmbeddedDatabase((port > 0 ? builder.setPort(port) : builder).start());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL in " + home + " did not start", e);
        }
    }

    private static int orphanPort(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).trim()) : 0;
    }

    /** JDBC address of the product's database for the owning role. */
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
