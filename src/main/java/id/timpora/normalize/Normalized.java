package id.timpora.normalize;

import id.timpora.source.RowProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a row. */
public sealed interface Normalized permits Normalized.Accepted, Normalized.Rejected {
    /**
     * The row can be loaded.
     *
     * @param line physical line
     * @param key natural key, parts joined by {@code /}
     * @param content first 16 bytes of SHA-256 over the values; equal for rows that say the same
     * @param stored canonical text of each column of the feed; {@code null} where there is nothing
     * @param original delivered text of each column where it differs from the stored one
     * @param notes values that load and are yet not in order
     */
    record Accepted(
            int line,
            String key,
            UUID content,
            @Nullable String[] stored,
            @Nullable String[] original,
            List<Note> notes)
            implements Normalized {}

    /**
     * The row cannot be loaded.
     *
     * @param problem why
     */
    record Rejected(RowProblem problem) implements Normalized {}
}
