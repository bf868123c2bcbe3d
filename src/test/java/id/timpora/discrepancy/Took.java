package id.timpora.discrepancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/**
 * What a statement took.
 *
 * @param seconds on the clock
 * @param cpu processor seconds of the backend; nothing where the system does not tell
 * @param rows it yielded
 */
record Took(double seconds, double cpu, long rows) {
    private static final double TICKS = 100;
    private static final int USER_TICKS = 11;

    static Took of(long backend, IntSupplier work) {
        double before = cpu(backend);
        long began = System.nanoTime();
        int rows = work.getAsInt();
        return new Took((System.nanoTime() - began) / 1e9, cpu(backend) - before, rows);
    }

    Took plus(Took other) {
        return new Took(seconds + other.seconds, cpu + other.cpu, rows + other.rows);
    }

    private static double cpu(long process) {
        Path stat = Path.of("/proc/" + process + "/stat");
        try {
            if (!Files.exists(stat)) {
                return 0;
            }
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1])) / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
