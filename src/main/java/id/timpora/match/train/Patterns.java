package id.timpora.match.train;

import java.util.Arrays;

/** How often each combination of levels was seen; sorted, so that sums come out the same whoever counted. */
final class Patterns {
    private long[] patterns = new long[64];
    private long[] counts = new long[64];
    private int[] slots = new int[256];
    private int size;

    void add(long pattern, long count) {
        int mask = slots.length - 1;
        int slot = (int) (pattern * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (slots[slot] != 0 && patterns[slots[slot] - 1] != pattern) {
            slot = slot + 1 & mask;
        }
        if (slots[slot] != 0) {
            counts[slots[slot] - 1] += count;
            return;
        }
        if (size == patterns.length) {
            patterns = Arrays.copyOf(patterns, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        patterns[size] = pattern;
        counts[size] = count;
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            rehash();
        }
    }

    void addAll(Patterns others) {
        for (int i = 0; i < others.size; i++) {
            add(others.patterns[i], others.counts[i]);
        }
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = (int) (patterns[i] * 0x9E3779B97F4A7C15L >>> 40) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    /** All patterns in their order as numbers. */
    Patterns sorted() {
        long[] keys = Arrays.copyOf(patterns, size);
        Arrays.sort(keys);
        Patterns sorted = new Patterns();
        for (long key : keys) {
            sorted.add(key, count(key));
        }
        return sorted;
    }

    private long count(long pattern) {
        int mask = slots.length - 1;
        int slot = (int) (pattern * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (patterns[slots[slot] - 1] != pattern) {
            slot = slot + 1 & mask;
        }
        return counts[slots[slot] - 1];
    }

    int size() {
        return size;
    }

    long pattern(int i) {
        return patterns[i];
    }

    long count(int i) {
        return counts[i];
    }

    /** The level of a comparison in a pattern. */
    static int level(long pattern, int comparison) {
        return (int) (pattern >>> 4 * comparison & 15);
    }
}
