package id.timpora.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Processes of this machine. */
public final class Processes {
    private Processes() {}

    /**
     * The process of a number, if it is at work. One that has ended but that nobody has taken note of, as happens in
     * containers without an init, is not.
     */
    public static Optional<ProcessHandle> living(long number) {
        return ProcessHandle.of(number).filter(ProcessHandle::isAlive).filter(p -> !isDefunct(number));
    }

    private static boolean isDefunct(long number) {
        Path stat = Path.of("/proc", String.valueOf(number), "stat");
        if (!Files.exists(stat)) {
            return false;
        }
        try {
            String text = Files.readString(stat);
            return text.startsWith(") Z", text.lastIndexOf(')'));
        } catch (IOException e) {
            return true;
        }
    }
}
