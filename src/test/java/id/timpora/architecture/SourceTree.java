package id.timpora.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The product's source files as text: their size, and what each package says about itself. */
final class SourceTree {
    private static final Pattern SENTENCE = Pattern.compile("May depend on: (.*?)\\.\\s*\\*/");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?id\\.timpora\\.([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) ",
            Pattern.MULTILINE);

    private final Path root;
    private final List<Path> files;

    /** The files below the folder of the root package. */
    SourceTree(Path root) {
        this.root = root;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of more lines than allowed, with their length. */
    List<String> longerThan(int lines) {
        return files.stream()
                .filter(file -> lines(file) > lines)
                .map(file -> root.relativize(file) + " " + lines(file))
                .toList();
    }

    /** Bodies of methods by place, in lines. */
    Map<String, Long> methods() {
        return Methods.lengths(files);
    }

    long medianLines() {
        List<Long> sizes = files.stream().map(SourceTree::lines).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    /** Share of the files whose top-level type other packages cannot see, in 0 … 1. */
    double hiddenShare() {
        List<Path> types = files.stream().filter(file -> !isPackageInfo(file)).toList();
        long hidden = types.stream()
                .filter(file -> !PUBLIC_TYPE.matcher(text(file)).find())
                .count();
        return (double) hidden / types.size();
    }

    /** What is wrong with the packages' own words. */
    List<String> packageWords() {
        List<String> wrong = new ArrayList<>();
        for (Path folder : files.stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new))) {
            String name = dotted(folder);
            @Nullable String mistake = wordsOf(folder.resolve("package-info.java"), name);
            if (mistake != null) {
                wrong.add((name.isEmpty() ? "the root" : name) + " " + mistake);
            }
        }
        return wrong;
    }

    private @Nullable String wordsOf(Path info, String name) {
        if (!Files.exists(info)) {
            return "has no package-info";
        }
        String text = text(info);
        if (!text.contains("@NullMarked")) {
            return "is not @NullMarked";
        }
        Matcher sentence = SENTENCE.matcher(text.replaceAll("\\s*\\n \\*(?!/)\\s*", " "));
        return sentence.find()
                ? contradiction(name, sentence.group(1), info.getParent())
                : "does not say what it may depend on";
    }

    private @Nullable String contradiction(String name, String said, Path folder) {
        if (name.isEmpty()) {
            return said.equals("every package") ? null : "must say: every package";
        }
        Optional<Room> room = House.roomOf(name);
        if (room.isEmpty()) {
            return "is not in the table";
        }
        if (!name.equals(room.get().name())) {
            return beyond(room.get(), said, folder);
        }
        return said.equals(room.get().row()) ? null : "must say: " + room.get().row();
    }

    /** A package inside a room may know less than the room, and must say what. */
    private @Nullable String beyond(Room room, String said, Path folder) {
        List<String> promised = List.of(said.split("; ")[0].split(", "));
        for (String neighbour : promised) {
            if (!neighbour.equals("nothing of the product")
                    && !room.mayKnow(neighbour.split("\\.")[0], "")
                    && !room.neighbours().containsKey(neighbour)) {
                return "promises more than its room may: " + neighbour;
            }
        }
        return files.stream()
                .filter(file -> file.getParent().equals(folder))
                .flatMap(file -> IMPORT.matcher(text(file)).results().map(found -> found.group(1)))
                .filter(used -> !promised.contains(used) && !used.equals(dotted(folder)))
                .findFirst()
                .map(used -> "does not say that it knows " + used)
                .orElse(null);
    }

    private String dotted(Path folder) {
        return root.relativize(folder).toString().replace('/', '.').replace('\\', '.');
    }

    private static boolean isPackageInfo(Path file) {
        return file.endsWith("package-info.java");
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
