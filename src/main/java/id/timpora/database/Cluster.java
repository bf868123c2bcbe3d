package id.timpora.database;

import id.timpora.database.ServerUser.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The data of one PostgreSQL server, and the server on them. */
final class Cluster {
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;

    /**
     * Nothing of a row may reach a log, so the server writes down only why it cannot run. It neither listens to other
     * machines nor leaves a socket in a folder of all users.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_connections=60",
            "log_min_messages=fatal",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final Path binaries;
    private final Path data;
    private final ServerUser user;

    Cluster(Path binaries, Path data, ServerUser user) {
        this.binaries = binaries;
        this.data = data;
        this.user = user;
    }

    /**
     * The server that still runs on these data, if there is one. Removes what a machine that went down left behind: a
     * process number that now is another program's.
     */
    Optional<Address> adopt(String password) throws IOException {
        Instant end = Instant.now().plus(ORPHAN_PATIENCE);
        Optional<PidFile> file = PidFile.of(data);
        while (file.isPresent() && file.get().isTaken()) {
            var address = new Address(file.get().port(), password);
            if (address.answers()) {
                return Optional.of(address);
            }
            if (file.get().isNoServer()) {
                Files.deleteIfExists(PidFile.in(data));
                return Optional.empty();
            }
            if (Instant.now().isAfter(end)) {
                throw new DatabaseUnavailable(
                        "Server PostgreSQL (" + file.get().process() + ") di " + data
                                + " masih hidup tetapi tidak menjawab; hentikan proses itu lalu ulangi.",
                        "The PostgreSQL server (" + file.get().process() + ") on " + data
                                + " is alive but does not answer; stop that process and try again.");
            }
            pause();
            file = PidFile.of(data);
        }
        return Optional.empty();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a server was awaited", e);
        }
    }

    /** Makes empty data if there are none yet; data half made when a process was killed are made anew. */
    void create(String password) throws IOException {
        if (Files.exists(data)) {
            checkVersion();
            user.own(data);
            return;
        }
        Path unfinished = data.resolveSibling("postgresql.new");
        Path secret = data.resolveSibling("postgresql.new.password");
        Binaries.remove(unfinished);
        Files.deleteIfExists(secret);
        Files.createDirectory(unfinished);
        Modes.ownerOnly(unfinished);
        user.own(unfinished);
        Files.createFile(secret);
        Modes.ownerOnly(secret);
        Files.writeString(secret, password);
        user.own(secret);
        Result result = user.run(initialise(unfinished, secret));
        Files.deleteIfExists(secret);
        if (result.exit() != 0) {
            throw new IOException(lastLine(result.output()));
        }
        Files.move(unfinished, data);
    }

    /** The same letters and the same order on every machine, whatever its language. */
    private List<String> initialise(Path folder, Path secret) {
        return List.of(
                program("initdb"),
                "--pgdata=" + folder,
                "--username=" + EmbeddedDatabase.USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private void checkVersion() throws IOException {
        String of = Files.readString(data.resolve("PG_VERSION")).strip();
        String program = user.run(List.of(program("postgres"), "--version")).output();
        if (!program.matches("(?s).*\\b" + of + "\\.\\d+.*")) {
            throw new DatabaseUnavailable(
                    "Data di " + data + " dibuat oleh PostgreSQL " + of + ", sedangkan programnya " + program
                            + "; pindahkan datanya atau gunakan --database-url.",
                    "The data in " + data + " were made by PostgreSQL " + of + " but the program is " + program
                            + "; move the data or use --database-url.");
        }
    }

    /** Starts the server on a free port; recovery after a crash is waited for. */
    Address start(String password) throws IOException {
        Path log = data.resolve("startup.log");
        String failure = "";
        for (int i = 0; i < ATTEMPTS; i++) {
            Files.deleteIfExists(log);
            int port = freePort();
            Result result = user.run(startCommand(log, port));
            var address = new Address(port, password);
            if (result.exit() == 0 && address.answers()) {
                return address;
            }
            if (result.exit() == 0) {
                stop();
                throw new DatabaseUnavailable(
                        "Kata sandi di " + data.resolveSibling("postgresql.password")
                                + " tidak cocok dengan basis datanya; kembalikan berkas yang asli.",
                        "The password in " + data.resolveSibling("postgresql.password")
                                + " is not the one of the database; put the original file back.");
            }
            failure = Files.exists(log) ? lastLine(Files.readString(log)) : lastLine(result.output());
        }
        throw new IOException(failure);
    }

    private List<String> startCommand(Path log, int port) {
        String options = SETTINGS.stream().map(s -> " -c " + s).collect(Collectors.joining("", "-p " + port, ""));
        return List.of(
                program("pg_ctl"),
                "start",
                "--pgdata=" + data,
                "--wait",
                "--timeout=600",
                "--log=" + log,
                "--options=" + options);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the server; what is committed is on disk. */
    void stop() {
        try {
            if (stop("fast").exit() != 0) {
                stop("immediate");
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL bawaan tidak dapat dihentikan.", "The embedded PostgreSQL could not be stopped.", e);
        }
    }

    private Result stop(String mode) throws IOException {
        return user.run(
                List.of(program("pg_ctl"), "stop", "--pgdata=" + data, "--mode=" + mode, "--wait", "--timeout=60"));
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private static String lastLine(String output) {
        List<String> lines =
                new ArrayList<>(output.lines().filter(l -> !l.isBlank()).toList());
        return lines.isEmpty() ? "?" : lines.get(lines.size() - 1).strip();
    }
}
