package id.timpora.match;

import id.timpora.match.evaluate.Evaluation;
import id.timpora.match.evaluate.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the accuracy and speed tables of docs/benchmarks.md: each set is linked by the jar in a fresh Java machine and
 * compared with its truth.
 */
final class LinkageBenchmark {
    private static final Map<String, List<String>> SETTINGS = new TreeMap<>(Map.of(
            "fake_1000", List.of("fake-1000"),
            "febrl1", List.of("febrl", "febrl-stripped"),
            "febrl2", List.of("febrl", "febrl-stripped"),
            "historical_dev", List.of("historical"),
            "senzing_truthset", List.of("senzing")));
    private static final Path FOLDER = Path.of("docs/benchmarks/settings");
    private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\":([0-9.E]+)");

    private final Path jar;
    private final Path scratch;

    private LinkageBenchmark(Path jar, Path scratch) {
        this.jar = jar;
        this.scratch = scratch;
    }

    /** The jar, the folder of the sets, and optionally files of persons for the speed table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("linkage");
        LinkageBenchmark benchmark = new LinkageBenchmark(Path.of(arguments[0]), scratch);
        if (!isGiven(arguments, 1) && !isGiven(arguments, 2)) {
            print("Linkage is not measured: neither -Dlinkage.data=DIR nor -Dperson.csv=FILES is given.");
        }
        if (isGiven(arguments, 1)) {
            requireFolder(Path.of(arguments[1]));
            benchmark.accuracy(Path.of(arguments[1]));
            benchmark.namePairs(Path.of(arguments[1]));
        }
        if (isGiven(arguments, 2)) {
            benchmark.speed(List.of(arguments[2].split(",")));
        }
    }

    private static void requireFolder(Path data) {
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException("-Dlinkage.data is no folder: " + data);
        }
    }

    /** Maven hands over an empty property as nothing. */
    private static boolean isGiven(String[] arguments, int place) {
        String argument = place < arguments.length ? arguments[place] : null;
        return argument != null && !argument.isBlank();
    }

    private void namePairs(Path data) throws IOException, InterruptedException {
        print("| pairs of names | precision | recall | F1 |");
        print("|---|---|---|---|");
        for (String set : List.of("nk_entity_bench", "watchman_cross_script")) {
            Path pairs = data.resolve(set).resolve("pairs.csv");
            if (Files.exists(pairs)) {
                Run run = run(List.of("evaluate", "--pairs", pairs.toString(), "--json"));
                print(String.format(
                        Locale.ROOT,
                        "| %s | %.4f | %.4f | %.4f |",
                        set,
                        run.number("precision"),
                        run.number("recall"),
                        run.number("f1")));
            }
        }
    }

    private void accuracy(Path data) throws IOException, InterruptedException {
        print("| set | settings | precision | recall | F1 | B³ F1 | over-merged | split | clusters, twice |");
        print("|---|---|---|---|---|---|---|---|---|");
        for (Map.Entry<String, List<String>> set : SETTINGS.entrySet()) {
            Path folder = data.resolve(set.getKey());
            for (String settings : Files.exists(folder) ? set.getValue() : List.<String>of()) {
                link(settings, folder.resolve("records.csv"));
                String hash = hash();
                link(settings, folder.resolve("records.csv"));
                Evaluation result = Evaluation.of(labels(folder.resolve("truth.csv"), 0, 1), clusters());
                print(row(set.getKey(), settings, result) + twice(hash));
            }
        }
    }

    /** The first signs of the clusters' digest, which both runs must give. */
    private String twice(String hash) throws IOException {
        if (!hash().equals(hash)) {
            throw new IllegalStateException("two runs gave different clusters");
        }
        return " " + hash + " |";
    }

    private String hash() throws IOException {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(scratch.resolve("clusters.csv")));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(String set, String settings, Evaluation result) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.4f | %.4f | %.4f | %.4f | %d | %d |",
                set,
                settings,
                result.pairwise().precision().orElse(0.0),
                result.pairwise().recall().orElse(0.0),
                result.pairwise().f1(),
                result.bCubed().f1(),
                result.overMerged(),
                result.split());
    }

    private void speed(List<String> files) throws IOException, InterruptedException {
        print(
                "| records | pairs | wall s | CPU s | million pairs per CPU s | peak MB | precision | recall | F1 | clusters, twice |");
        print("|---|---|---|---|---|---|---|---|---|---|");
        for (String file : files) {
            link("person-csv", Path.of(file));
            String hash = hash();
            Run run = link("person-csv", Path.of(file));
            Evaluation result = Evaluation.of(labels(Path.of(file), 0, 1), clusters());
            print(String.format(
                    Locale.ROOT,
                    "| %d | %d | %.1f | %.1f | %.1f | %d | %.4f | %.4f | %.4f |%s",
                    result.records(),
                    (long) run.number("pairs"),
                    run.wall,
                    run.cpu,
                    run.number("pairs") / 1e6 / run.number("comparing_cpu_seconds"),
                    run.peakMegabytes,
                    result.pairwise().precision().orElse(0.0),
                    result.pairwise().recall().orElse(0.0),
                    result.pairwise().f1(),
                    twice(hash)));
        }
    }

    /** What a run took. */
    private record Run(double wall, double cpu, long peakMegabytes, String json) {
        double number(String name) {
            Matcher matcher = NUMBER.matcher(json);
            while (matcher.find()) {
                if (matcher.group(1).equals(name)) {
                    return Double.parseDouble(matcher.group(2));
                }
            }
            throw new IllegalStateException("no " + name + " in " + json);
        }
    }

    private Run link(String settings, Path records) throws IOException, InterruptedException {
        return run(List.of(
                "link",
                FOLDER.resolve(settings + ".yaml").toString(),
                records.toString(),
                "--out",
                scratch.resolve("clusters.csv").toString(),
                "--json"));
    }

    private Run run(List<String> arguments) throws IOException, InterruptedException {
        Path output = scratch.resolve("output.json");
        List<String> command = new ArrayList<>(List.of("java", "-jar", jar.toString()));
        command.addAll(arguments);
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double cpu = 0;
        long peak = 0;
        while (process.isAlive()) {
            cpu = process.info()
                    .totalCpuDuration()
                    .map(d -> d.toMillis() / 1000.0)
                    .orElse(cpu);
            peak = Math.max(peak, peakMegabytes(process.pid()));
            Thread.sleep(10);
        }
        double wall = (System.nanoTime() - began) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
        return new Run(wall, cpu, peak, Files.readString(output));
    }

    /** Peak resident memory so far, where the system tells; else 0. */
    private static long peakMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private Labels clusters() throws IOException {
        return labels(scratch.resolve("clusters.csv"), 0, 1);
    }

    private static Labels labels(Path file, int record, int group) throws IOException {
        Labels.Builder labels = new Labels.Builder();
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(line -> line.split(",")).forEach(cells -> labels.add(cells[record], cells[group]));
        }
        return labels.build();
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
