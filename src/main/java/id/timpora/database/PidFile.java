package id.timpora.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about a server that runs, or ran, on a data folder.
 *
 * @param process its process id
 * @param port its port
 */
record PidFile(long process, int port) {
    private static final int PORT_LINE = 3;

    /** Reads the file; empty where there is none, or it was cut off while being written. */
    static Optional<PidFile> of(Path data) throws IOException {
        Path file = in(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        try {
            return lines.size() > PORT_LINE
                    ? Optional.of(new PidFile(
                            Long.parseLong(lines.get(0).trim()),
                            Integer.parseInt(lines.get(PORT_LINE).trim())))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Whether the number is taken; the server itself looks no further and would refuse to start. */
    boolean isTaken() {
        return ProcessHandle.of(process).isPresent();
    }

    /**
     * Whether what has the number is no server: another program, as happens after a restart of a machine or container,
     * or a server that has ended.
     */
    boolean isNoServer() {
        return Processes.living(process)
                .map(p -> p.info()
                        .command()
                        .map(command ->
                                !Path.of(command).getFileName().toString().startsWith("postgres"))
                        .orElse(false))
                .orElse(true);
    }
}
