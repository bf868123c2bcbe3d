package id.timpora.kill;

import id.timpora.RealNights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the nights of a world give when nobody disturbs them, and the data folder as it is before each of them.
 *
 * @param exports the exports after the last night
 * @param before data folders before the first night, the second …
 * @param messages how the run of each night went on, as its messages tell
 */
record Undisturbed(Path jar, List<Path> nights, Path exports, List<Path> before, List<List<Product.Line>> messages) {
    /** Nanoseconds from the last message of a run until its night is published. */
    private static final long PUBLISHING = 400_000_000L;

    static Undisturbed run(Path jar, Path world, Path work) throws Exception {
        List<Path> nights = RealNights.nightsOf(world);
        Path data = work.resolve("undisturbed");
        RealNights.open(data, Path.of("jobs")).close();
        List<Path> before = new ArrayList<>();
        List<List<Product.Line>> messages = new ArrayList<>();
        for (Path night : nights) {
            Path copy = work.resolve("before-" + night.getFileName());
            Folders.copy(data, copy);
            before.add(copy);
            Product run = Product.start(jar, data, run(night));
            int exit = run.await();
            if (exit != 0 && exit != 3) {
                throw new IllegalStateException("exit " + exit + " of an undisturbed run: " + run.lines());
            }
            List<Product.Line> lines = new ArrayList<>(run.lines());
            lines.add(new Product.Line(lines.get(lines.size() - 1).at() + PUBLISHING, "published"));
            messages.add(lines);
        }
        try (RealNights product = RealNights.open(data, Path.of("jobs"))) {
            product.export(work.resolve("exports"));
        }
        Folders.remove(data);
        return new Undisturbed(jar, nights, work.resolve("exports"), before, messages);
    }

    static String[] run(Path night) {
        return new String[] {
            "run",
            "--inbox",
            night.toAbsolutePath().toString(),
            "--business-date",
            RealNights.dateOf(night).toString(),
            "--settle",
            "0s"
        };
    }
}
