package id.timpora.source;

import id.timpora.definition.Definition;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All feeds of {@code jobs/feeds/}, by name. */
public final class Feeds {
    private final Map<String, Feed> feeds = new TreeMap<>();

    private Feeds(Collection<Feed> all) {
        all.forEach(f -> feeds.put(f.name(), f));
    }

    /** Reads every {@code *.yaml}; throws {@link id.timpora.definition.InvalidDefinition} with all mistakes of all files. */
    public static Feeds load(Path jobs) {
        return new Feeds(Definition.readAll(
                        jobs.resolve("feeds"),
                        ".yaml",
                        file -> Definition.read(file, root -> new FeedBinding(fileName(file), root).feed()))
                .values());
    }

    private static String fileName(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    /** The feed of a name. */
    public Optional<Feed> named(String name) {
        return Optional.ofNullable(feeds.get(name));
    }

    /** All feeds, sorted by name. */
    public Collection<Feed> all() {
        return feeds.values();
    }
}
