package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row as an office means it; how it is written is the file's business.
 *
 * @param values by contract column: text, {@code LocalDate} or {@code LocalDateTime}
 */
record Row(Layout layout, String office, Map<String, Object> values) {
    Row(Layout layout, String office) {
        this(layout, office, new LinkedHashMap<>());
    }

    Row with(String column, Object value) {
        values.put(column, value);
        return this;
    }

    /** The same, unless there is no value. */
    Row withAny(String column, @Nullable Object value) {
        return value == null ? this : with(column, value);
    }

    /** Other or further values, as they are written in this row. */
    Row withAll(Map<String, ?> more) {
        values.putAll(more);
        return this;
    }

    /** The text of a cell; null where it is empty. */
    @Nullable
    String text(String column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }

    /** The day of a cell; null where it is empty or no date. */
    @Nullable
    LocalDate day(String column) {
        Object value = values.get(column);
        return value instanceof LocalDateTime at ? at.toLocalDate() : value instanceof LocalDate day ? day : null;
    }

    /** Whether the cell says one of these. */
    boolean says(String column, String... any) {
        return List.of(any).contains(String.valueOf(values.get(column)));
    }

    Row copy() {
        return new Row(layout, office, new LinkedHashMap<>(values));
    }

    String key() {
        return layout.key().stream()
                .map(c -> String.valueOf(values.getOrDefault(c, "")))
                .filter(v -> !v.isEmpty())
                .collect(Collectors.joining("/"));
    }

    String factRef() {
        return layout.feed() + ":" + key();
    }

    String ref(String role) {
        return factRef() + ":" + role;
    }
}
