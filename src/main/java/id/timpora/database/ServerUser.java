package id.timpora.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * As whom the server's programs run. PostgreSQL refuses the superuser of a Unix system. There it runs in a user namespace
 * of its own, and where those are forbidden, as in most containers, as a user without rights. Data that already belong to
 * an ordinary user are served as that user.
 *
 * @param prefix words before each command
 * @param owner number of the user the data must belong to; empty where they are simply those of this process
 */
record ServerUser(List<String> prefix, Optional<Integer> owner) {
    /** The number that stands for nobody on every Linux. */
    private static final int NOBODY = 65_534;

    private static final ServerUser SELF = new ServerUser(List.of(), Optional.empty());

    /**
     * The first way that works here.
     *
     * @param home folder of the database
     * @param binaries folder that holds bin
     * @param data folder of the data, which may not exist yet
     */
    static ServerUser choose(Path home, Path binaries, Path data) throws IOException {
        if (!isSuperuser()) {
            return SELF;
        }
        for (ServerUser candidate : candidates(Files.exists(data) ? Modes.owner(data) : 0)) {
            if (candidate.canRun(home, binaries)) {
                return candidate;
            }
        }
        throw new DatabaseUnavailable(
                "PostgreSQL tidak mau berjalan sebagai root, dan di sini tidak ada jalan lain; jalankan timpora sebagai "
                        + "pengguna biasa atau gunakan --database-url.",
                "PostgreSQL refuses to run as root and there is no way around it here; run timpora as an ordinary user "
                        + "or use --database-url.");
    }

    /** Whether this process acts as user 0, whatever the account is called. */
    static boolean isSuperuser() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream().anyMatch(line -> line.matches("Uid:\\s+\\d+\\s+0\\s.*"))
                : "root".equals(System.getProperty("user.name"));
    }

    private static List<ServerUser> candidates(int owner) {
        List<ServerUser> candidates = new ArrayList<>();
        if (owner == 0) {
            candidates.add(new ServerUser(List.of("unshare", "--user"), Optional.of(0)));
        }
        int user = owner == 0 ? NOBODY : owner;
        List<String> become = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
        candidates.add(new ServerUser(become, Optional.of(user)));
        List<String> withWay = new ArrayList<>(become);
        withWay.addAll(
                List.of("--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"));
        candidates.add(new ServerUser(List.copyOf(withWay), Optional.of(user)));
        if (user == NOBODY) {
            candidates.add(new ServerUser(List.of("runuser", "-u", "nobody", "--"), Optional.of(user)));
        }
        return candidates;
    }

    /** The way to the data may lead through a folder that is closed to others, such as root's home. */
    private boolean canRun(Path home, Path binaries) throws IOException {
        String program = binaries.resolve("bin").resolve("initdb").toString();
        return run(List.of("sh", "-c", "cd \"$0\" && \"$1\" --version", home.toString(), program))
                        .exit()
                == 0;
    }

    /** Makes a folder one the server may write to. */
    void own(Path folder) throws IOException {
        if (owner.isPresent() && owner.get() != Modes.owner(folder)) {
            Modes.give(folder, owner.get());
        }
    }

    /** What a command printed, and its exit code. */
    record Result(int exit, String output) {}

    Result run(List<String> command) throws IOException {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(command);
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.Charset.defaultCharset());
            return new Result(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL started", e);
        } catch (IOException e) {
            return new Result(Integer.MAX_VALUE, String.valueOf(e.getMessage()));
        }
    }
}
