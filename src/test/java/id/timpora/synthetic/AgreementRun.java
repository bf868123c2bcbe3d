package id.timpora.synthetic;

import id.timpora.RealNights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Generates worlds, runs their nights, and prints how far the exports agree with the truth:
 * {@code AgreementRun FOLDER PERSONS SEED…}, three nights each unless {@code -Dnights} says otherwise. See
 * {@code docs/figures.md}.
 */
final class AgreementRun {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final int NIGHTS = Integer.getInteger("nights", 3);

    private AgreementRun() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int persons = Integer.parseInt(arguments[1]);
        for (String seed : List.of(arguments).subList(2, arguments.length)) {
            long begin = System.nanoTime();
            Path world = folder.resolve("seed-" + seed + "-persons-" + persons);
            Path exports = run(world, Long.parseLong(seed), persons);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "%n== seed %s, %d persons, %.0f s%n", seed, persons, seconds);
            System.out.println(Agreement.of(
                    exports, world.resolve("truth"), FIRST.plusDays(NIGHTS - 1L).toString()));
        }
    }

    private static Path run(Path world, long seed, int persons) throws Exception {
        if (Files.exists(world)) {
            throw new IOException(world + " exists already; name a new folder");
        }
        new SyntheticDeliveries(seed, persons, NIGHTS, FIRST).write(world, n -> {});
        try (RealNights product = RealNights.open(world.resolve("data"), Path.of("jobs"))) {
            for (Path night : RealNights.nightsOf(world)) {
                product.run(night);
            }
            product.export(world.resolve("exports"));
        }
        return world.resolve("exports");
    }
}
