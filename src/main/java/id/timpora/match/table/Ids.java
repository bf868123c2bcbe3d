package id.timpora.match.table;

import java.util.Arrays;
import java.util.Comparator;

/** The names of the records, as delivered. */
public final class Ids {
    private final Bytes bytes;

    Ids(Bytes bytes) {
        this.bytes = bytes;
    }

    /** How many there are. */
    public int size() {
        return bytes.size();
    }

    /** The name of a record. */
    public String text(int record) {
        return bytes.text(record);
    }

    /** Length of a name in bytes of UTF-8. */
    public int length(int record) {
        return bytes.length(record);
    }

    /** Copies a name as UTF-8; the place behind it comes back. */
    public int copy(int record, byte[] target, int at) {
        System.arraycopy(bytes.pool(), bytes.start(record), target, at, bytes.length(record));
        return at + bytes.length(record);
    }

    Ids permuted(int[] order) {
        return new Ids(bytes.permuted(order));
    }

    /** Record numbers sorted by the bytes of their names. */
    int[] sorted() {
        return size() > 0 && shortNames() ? byPrefix() : byBytes();
    }

    private boolean shortNames() {
        for (int i = 0; i < size(); i++) {
            if (bytes.length(i) > 7) {
                return false;
            }
        }
        return true;
    }

    /** Names of at most seven bytes sort as numbers, their lengths in the last byte. */
    private int[] byPrefix() {
        long[] keys = new long[size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = prefix(i);
        }
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[Arrays.binarySearch(sorted, keys[i])] = i;
        }
        return order;
    }

    private long prefix(int record) {
        long key = 0;
        int length = bytes.length(record);
        for (int i = 0; i < 7; i++) {
            key = key << 8 | (i < length ? bytes.pool()[bytes.start(record) + i] & 0xff : 0);
        }
        return (key << 8 | length) ^ Long.MIN_VALUE;
    }

    private int[] byBytes() {
        Integer[] order = new Integer[size()];
        Arrays.setAll(order, i -> i);
        Comparator<Integer> byBytes = (a, b) -> Arrays.compareUnsigned(
                bytes.pool(),
                bytes.start(a),
                bytes.start(a) + bytes.length(a),
                bytes.pool(),
                bytes.start(b),
                bytes.start(b) + bytes.length(b));
        Arrays.sort(order, byBytes);
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
