package id.timpora.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, view or function as the catalog describes it.
 *
 * @param schema its schema
 * @param name its name; of a function with the types of its arguments
 * @param kind {@code table}, {@code view} or {@code function}
 * @param comment what it holds, or null where nobody said
 * @param columns its columns in order; empty for a function
 */
record Relation(
        String schema, String name, String kind, @Nullable String comment, List<Entry> columns) {
    /**
     * A column.
     *
     * @param name its name
     * @param type as SQL writes it
     * @param comment what it means, or null where nobody said
     */
    record Entry(String name, String type, @Nullable String comment) {}
}
