package id.timpora.match.table;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The distinct values of a field, numbered from 0 in the order first seen, and how many records hold each. */
public final class Values {
    private static final int FIRST_SIZE = 1024;

    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private String[] texts = new String[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private int[] slots = new int[2 * FIRST_SIZE];
    private int size;
    private int known = -1;
    private ToIntFunction<String> words = word -> 0;

    /** The number of a text, a new one if it was never seen. */
    public int code(String text) {
        int slot = slot(text);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == texts.length) {
            grow();
            slot = slot(text);
        }
        texts[size] = text;
        hashes[size] = text.hashCode();
        slots[slot] = ++size;
        return size - 1;
    }

    /** The number of a text, or -1 if no record holds it. */
    public int find(String text) {
        return slots[slot(text)] - 1;
    }

    private int slot(String text) {
        int hash = text.hashCode();
        int mask = slots.length - 1;
        int slot = start(hash, mask);
        while (slots[slot] != 0 && (hashes[slots[slot] - 1] != hash || !texts[slots[slot] - 1].equals(text))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int start(int hash, int mask) {
        return (hash ^ hash >>> 15) & mask;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        slots = new int[4 * size];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = start(hashes[i], mask);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    /** How many distinct values there are. */
    public int size() {
        return size;
    }

    /** The text of a number. */
    public String text(int code) {
        return texts[code];
    }

    void occurs(int code) {
        counts[code]++;
    }

    /** How many records hold a value. */
    public int count(int code) {
        return counts[code];
    }

    /** How many ordered pairs of records hold the same value. */
    double equalPairs() {
        double pairs = 0;
        for (int i = 0; i < size; i++) {
            pairs += (double) counts[i] * (counts[i] - 1);
        }
        return pairs;
    }

    /**
     * Takes frequencies from elsewhere, so that what a value weighs does not depend on who happens to be here.
     *
     * @param all how many records had a value there
     * @param counts how many had a value
     * @param words how many had a value with a word
     */
    public void reckon(int all, ToIntFunction<String> counts, ToIntFunction<String> words) {
        known = all;
        this.words = words;
        for (int i = 0; i < size; i++) {
            this.counts[i] = counts.applyAsInt(texts[i]);
        }
    }

    /** How many records had a value where frequencies were taken from; -1 if they are of these records. */
    public int known() {
        return known;
    }

    /** How many records had a value with a word where frequencies were taken from. */
    public int wordCount(String word) {
        return words.applyAsInt(word);
    }

    /** Something worked out from all values once, and shared by everybody who needs it. */
    public <T> T derive(Class<T> type, Function<Values, T> work) {
        Object found = derived.get(type);
        if (found == null) {
            synchronized (this) {
                found = derived.computeIfAbsent(type, t -> work.apply(this));
            }
        }
        return type.cast(found);
    }
}
