package id.timpora.definition;

import id.timpora.definition.InvalidDefinition.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one YAML text and binds it with {@link Section}; mistakes are collected and thrown together. */
public final class Definition {
    private Definition() {}

    /** Reads and binds a file; throws {@link InvalidDefinition} with all mistakes of the file. */
    public static <T> T read(Path file, Function<Section, T> binding) {
        String name = file.getFileName().toString();
        try {
            return parse(name, 0, Files.readString(file), binding);
        } catch (NoSuchFileException e) {
            throw new InvalidDefinition(List.of(new Mistake(name, 1, "", "this file does not exist")));
        } catch (MalformedInputException e) {
            throw new InvalidDefinition(List.of(new Mistake(name, 1, "", "is not UTF-8 text")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binds a text that begins after the given number of lines of its file. */
    public static <T> T parse(String file, int linesBefore, String text, Function<Section, T> binding) {
        List<Mistake> mistakes = new ArrayList<>();
        T bound = null;
        try {
            Node root = compose(text);
            bound = binding.apply(Section.root(file, linesBefore, root, mistakes));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            mistakes.add(new Mistake(file, linesBefore + line, "", "is not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            mistakes.add(new Mistake(file, linesBefore + 1, "", "is not YAML: " + e.getMessage()));
        } catch (Section.Unbound e) {
            // the mistake that stopped the binding is already in the list
        }
        if (!mistakes.isEmpty() || bound == null) {
            throw new InvalidDefinition(mistakes.stream()
                    .sorted(Comparator.comparingInt(Mistake::line))
                    .toList());
        }
        return bound;
    }

    /** Loads one part of several, so that the mistakes of all can be told together; empty where there are some. */
    public static <T> Optional<T> part(List<Mistake> mistakes, Supplier<T> loading) {
        try {
            return Optional.of(loading.get());
        } catch (InvalidDefinition e) {
            mistakes.addAll(e.mistakes());
            return Optional.empty();
        }
    }

    private static Node compose(String text) {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(true).build();
        return new Compose(settings)
                .composeString(text)
                .orElseThrow(() -> new YamlEngineException("the file is empty"));
    }

    /** Reads every file of a folder with the given ending, sorted by name, collecting the mistakes of all of them. */
    public static <T> Map<String, T> readAll(Path folder, String ending, Function<Path, T> reader) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, T> all = new java.util.LinkedHashMap<>();
        for (Path file : files(folder, ending)) {
            try {
                all.put(file.getFileName().toString(), reader.apply(file));
            } catch (InvalidDefinition e) {
                mistakes.addAll(e.mistakes());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidDefinition(mistakes);
        }
        return all;
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidDefinition(
                    List.of(new Mistake(folder.getFileName().toString(), 1, "", "this folder does not exist")));
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
