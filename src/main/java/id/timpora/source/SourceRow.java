package id.timpora.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was delivered.
 *
 * @param line physical line of the decompressed file on which the row starts; the first is 1
 * @param values cells in the order of {@link Feed#columns()}: outer white space, NBSP and a leading apostrophe removed;
 *     {@code null} where the file has no such column
 */
public record SourceRow(int line, List<@Nullable String> values) {}
