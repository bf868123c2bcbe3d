package id.timpora.match.blocking;

import java.util.Arrays;

/** Keys of records, to be sorted into blocks; a key and a record share one number. */
final class Entries {
    private long[] entries;
    private int size;
    private final int recordBits;

    Entries(int records) {
        entries = new long[Math.max(16, records)];
        recordBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, records - 1));
    }

    void add(long key, int record) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + (size >> 1));
        }
        entries[size++] = key << recordBits | record;
    }

    void sort() {
        Arrays.sort(entries, 0, size);
    }

    int size() {
        return size;
    }

    int record(int i) {
        return (int) (entries[i] & (1L << recordBits) - 1);
    }

    long key(int i) {
        return entries[i] >>> recordBits;
    }
}
