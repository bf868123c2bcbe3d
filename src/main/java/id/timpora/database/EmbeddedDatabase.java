package id.timpora.database;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A real PostgreSQL server whose data live in a directory and survive every way the product can end. It listens on this
 * machine only, on a port of its own, and asks for a password.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The role that owns everything. */
    public static final String USER = "postgres";

    private final DataFolder folder;
    private final Cluster cluster;
    private final Address address;

    private EmbeddedDatabase(DataFolder folder, Cluster cluster, Address address) {
        this.folder = folder;
        this.cluster = cluster;
        this.address = address;
    }

    /**
     * Starts the server whose files are below the given home, or adopts it where it still runs after its product was
     * killed. Throws {@link DatabaseUnavailable} where that is not possible.
     */
    public static EmbeddedDatabase start(Path home) {
        DataFolder folder = DataFolder.take(home);
        try {
            String password = folder.password();
            Path binaries = Binaries.unpack(folder.server());
            ServerUser user = ServerUser.choose(folder.home(), binaries, folder.data());
            Cluster cluster = new Cluster(binaries, folder.data(), user);
            Address address = cluster.adopt(password).orElse(null);
            if (address == null) {
                cluster.create(password);
                address = cluster.start(password);
            }
            return new EmbeddedDatabase(folder, cluster, address);
        } catch (IOException e) {
            folder.close();
            throw new DatabaseUnavailable(
                    "PostgreSQL bawaan di " + folder.home() + " tidak dapat dijalankan: " + e.getMessage(),
                    "The embedded PostgreSQL in " + folder.home() + " did not start: " + e.getMessage(),
                    e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** JDBC address of the product's database. */
    public String url() {
        return address.url();
    }

    /** Password of {@link #USER}. */
    public String password() {
        return address.password();
    }

    @Override
    public void close() {
        try {
            cluster.stop();
        } finally {
            folder.close();
        }
    }
}
