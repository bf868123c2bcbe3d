package id.timpora.match.level;

import id.timpora.match.table.Values;

/** A way in which two values of one field can agree. */
public interface LevelKind {
    /** What settings call it. */
    String word();

    /** What stands behind {@code >=} or {@code <=} in settings. */
    Argument argument();

    /** Binds the kind to the values of a field; the test is for one thread. */
    ValueTest bind(Values values, double argument, Kernels kernels);

    /** Whether a test costs more than a few comparisons of numbers. */
    default boolean isCostly() {
        return false;
    }

    /** Whether a test depends on how often words and values occur. */
    default boolean needsFrequencies() {
        return false;
    }
}
