package id.timpora.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record below the header.
 *
 * @param mark where it stands
 * @param cells as delivered
 * @param filled how many of them hold something; more than one counts as two
 * @param repeatsHeader whether it says the header again
 * @param row the row it is if it is one; {@code null} where its cells do not fit under the header
 */
record Line(
        RecordMark mark,
        List<String> cells,
        int filled,
        boolean repeatsHeader,
        @Nullable SourceRow row) {
    /** Whether it can be a row that is read. */
    boolean isRow() {
        return row != null && filled > 1 && !repeatsHeader;
    }
}
