package id.timpora.normalize;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was read from short texts, which come again and again; starts anew when it has grown large, so that no
 * file fills the memory with what never comes again.
 */
final class Recurring<T> {
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST = 200;

    private final Function<String, T> reading;
    private final Map<String, T> known = new HashMap<>();

    Recurring(Function<String, T> reading) {
        this.reading = reading;
    }

    T of(String text) {
        if (text.length() > LONGEST) {
            return reading.apply(text);
        }
        T value = known.get(text);
        if (value == null) {
            value = reading.apply(text);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(text, value);
        }
        return value;
    }
}
