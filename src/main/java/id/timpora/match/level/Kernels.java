package id.timpora.match.level;

import id.timpora.match.table.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The kernels of one thread: levels of one field share theirs, so that each pair of values is worked out once. */
public final class Kernels {
    private record Key(Values values, Class<?> type) {}

    private final Map<Key, Object> kernels = new HashMap<>();
    private final NameReader names;

    /** Kernels that take names as they stand. */
    public Kernels() {
        this(NameReader.PLAIN);
    }

    /** Kernels that read names so. */
    public Kernels(NameReader names) {
        this.names = names;
    }

    NameReader names() {
        return names;
    }

    <T> T of(Values values, Class<T> type, Supplier<T> made) {
        return type.cast(kernels.computeIfAbsent(new Key(values, type), k -> made.get()));
    }
}
