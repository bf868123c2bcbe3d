package id.timpora.match.level;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All kinds of agreement that settings may name, beside {@code exact}. */
public final class LevelKinds {
    private static final Map<String, LevelKind> KINDS = new LinkedHashMap<>();

    static {
        Stream.of(
                        List.of(
                                new NormalisedLevel(),
                                new SoundLevel(),
                                new JaroWinklerLevel(),
                                new PersonNameLevel(),
                                new EditsLevel(),
                                new PrefixLevel(),
                                new SuffixLevel(),
                                new DocumentLevel(),
                                new YearsLevel(),
                                new DistanceLevel()),
                        Arrays.asList(DateLevel.values()),
                        Arrays.asList(WordsLevel.values()))
                .flatMap(List::stream)
                .forEach(kind -> KINDS.put(kind.word(), kind));
    }

    private LevelKinds() {}

    /** The kind of a name. */
    public static Optional<LevelKind> named(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** Whether a kind needs names to be read. */
    public static boolean readsNames(LevelKind kind) {
        return kind instanceof PersonNameLevel;
    }

    /** All names. */
    public static Set<String> words() {
        return KINDS.keySet();
    }
}
