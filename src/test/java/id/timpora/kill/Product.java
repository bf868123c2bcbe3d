package id.timpora.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One command of the packaged product as a process of its own, on a data folder. */
final class Product {
    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path data;
    private final long began = System.nanoTime();
    private final List<Line> lines = Collections.synchronizedList(new ArrayList<>());

    /** A line of the product's messages and when it came, in nanoseconds after the start. */
    record Line(long at, String text) {}

    private Product(Process process, Path data) {
        this.process = process;
        this.data = data;
        Thread reader = new Thread(this::read, "messages of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a command; what it prints on standard output goes nowhere. */
    static Product start(Path jar, Path data, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toAbsolutePath().toString()));
        words.addAll(List.of(command));
        words.addAll(List.of(
                "--data",
                data.toString(),
                "--jobs",
                Path.of("jobs").toAbsolutePath().toString()));
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Product(process, data);
    }

    private void read() {
        try (BufferedReader messages = process.errorReader()) {
            String text = messages.readLine();
            while (text != null) {
                lines.add(new Line(System.nanoTime() - began, text));
                text = messages.readLine();
            }
        } catch (IOException e) {
            lines.add(new Line(System.nanoTime() - began, "(" + e.getMessage() + ")"));
        }
    }

    List<Line> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Waits until so many lines have come, or the process has ended; then some nanoseconds more. */
    void awaitLines(int count, long more) throws InterruptedException {
        while (lines.size() < count && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.waitFor(more, TimeUnit.NANOSECONDS);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL to the product alone; its database server lives on as an orphan. */
    void kill() {
        process.destroyForcibly();
    }

    /** SIGTERM, as a service manager sends it; Ctrl-C comes the same way. */
    void terminate() {
        process.destroy();
    }

    /** SIGKILL to the database server's main process. */
    void killDatabase() throws IOException {
        ProcessHandle.of(databasePid(data)).ifPresent(ProcessHandle::destroyForcibly);
    }

    static long databasePid(Path data) throws IOException {
        Path file = data.resolve("postgresql/postmaster.pid");
        return Files.exists(file)
                ? Long.parseLong(Files.readAllLines(file).get(0).trim())
                : Long.MAX_VALUE;
    }

    int await() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end after " + PATIENCE_SECONDS + " s: " + lines());
        }
        return process.exitValue();
    }

    long elapsed() {
        return System.nanoTime() - began;
    }
}
