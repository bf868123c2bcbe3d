package id.timpora.match.train;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Pairs looked at for training.
 *
 * @param patterns their levels, by what each pair is {@linkplain News new} for
 * @param scale how many pairs each stands for
 */
record Sample(SortedMap<Long, Patterns> patterns, double scale) {
    /** Pairs that are new for nothing. */
    static Sample of(Patterns patterns, double scale) {
        SortedMap<Long, Patterns> all = new TreeMap<>();
        all.put(0L, patterns);
        return new Sample(all, scale);
    }
}
