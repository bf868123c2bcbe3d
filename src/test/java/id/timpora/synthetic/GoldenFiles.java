package id.timpora.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Expected files, checked in. With {@code -Dgolden.write=true} tests write them instead of comparing, after a deliberate
 * change; the difference is then read in the version control, line by line.
 */
public final class GoldenFiles {
    private GoldenFiles() {}

    /** Whether expected files are to be written now. */
    public static boolean write() {
        return Boolean.getBoolean("golden.write");
    }

    /** Makes {@code expected} equal to {@code actual}, file by file. */
    public static void bless(Path actual, Path expected) throws IOException {
        for (String name : names(expected)) {
            Files.delete(expected.resolve(name));
        }
        for (String name : names(actual)) {
            Files.createDirectories(expected.resolve(name).getParent());
            Files.copy(actual.resolve(name), expected.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Copies the files of a folder into another. */
    static void copy(Path from, Path to) {
        try {
            bless(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file that is missing, unexpected or different, with its first different line; empty if the folders agree. */
    public static List<String> differences(Path actual, Path expected) throws IOException {
        Set<String> names = new TreeSet<>(names(actual));
        names.addAll(names(expected));
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            Path is = actual.resolve(name);
            Path due = expected.resolve(name);
            if (!Files.exists(is) || !Files.exists(due)) {
                differences.add(name + (Files.exists(is) ? ": not expected" : ": missing"));
            } else if (Files.mismatch(is, due) >= 0) {
                differences.add(name + " " + firstDifference(is, due));
            }
        }
        return differences;
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String firstDifference(Path actual, Path expected) throws IOException {
        List<String> is = lines(actual);
        List<String> due = lines(expected);
        for (int i = 0; i < Math.max(is.size(), due.size()); i++) {
            String one = i < is.size() ? is.get(i) : "(end)";
            String other = i < due.size() ? due.get(i) : "(end)";
            if (!one.equals(other)) {
                return "line " + (i + 1) + ": is " + one + ", expected " + other;
            }
        }
        return "differs in line ends";
    }

    private static List<String> lines(Path file) throws IOException {
        return Arrays.asList(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n"));
    }
}
