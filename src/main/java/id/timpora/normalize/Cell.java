package id.timpora.normalize;

import org.jspecify.annotations.Nullable;

/**
 * A cell read by the type of its column.
 *
 * @param stored canonical text, or {@code null} for nothing
 * @param outcome how the reading went
 */
record Cell(@Nullable String stored, Outcome outcome) {
    /** Nothing was delivered. */
    static final Cell NOTHING = new Cell(null, Outcome.FINE);

    /** Something was delivered that says nothing. */
    static final Cell EMPTY = new Cell(null, Outcome.FINE);

    enum Outcome {
        FINE,
        /** Not a date. */
        NO_DATE,
        /** Outside the list of the column. */
        UNKNOWN,
        /** Not of the form of the column. */
        UNREADABLE,
        /** The number lost digits in a spreadsheet. */
        DAMAGED
    }

    static Cell fine(@Nullable String stored) {
        return new Cell(stored, Outcome.FINE);
    }
}
