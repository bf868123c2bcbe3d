package id.timpora.match.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Distinct byte strings, numbered from 0 in the order first seen; one pool instead of many objects. */
final class Bytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_SIZE = 1024;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private byte[] pool = new byte[16 * FIRST_SIZE];
    private int[] starts = new int[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private int[] slots = new int[2 * FIRST_SIZE];
    private int size;

    int size() {
        return size;
    }

    /** The number of the bytes; it equals the size before the call if they are new. */
    int add(byte[] from, int start, int end) {
        int hash = hash(from, start, end);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && Arrays.equals(pool, starts[known], starts[known + 1], from, start, end)) {
                return known;
            }
            slot = slot + 1 & mask;
        }
        append(from, start, end, hash);
        slots[slot] = size;
        if (2 * size > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void append(byte[] from, int start, int end, int hash) {
        int at = starts[size];
        int length = end - start;
        if (at + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(at + length, grown(pool.length)));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, grown(starts.length));
            hashes = Arrays.copyOf(hashes, grown(hashes.length));
        }
        System.arraycopy(from, start, pool, at, length);
        hashes[size] = hash;
        starts[++size] = at + length;
    }

    private static int grown(int length) {
        return length + (length >> 1);
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(byte[] from, int start, int end) {
        long hash = end - start;
        int i = start;
        for (; i + 8 <= end; i += 8) {
            hash = (hash ^ (long) LONG.get(from, i)) * MIX;
            hash ^= hash >>> 29;
        }
        long tail = 0;
        for (int shift = 0; i < end; i++, shift += 8) {
            tail |= (from[i] & 0xffL) << shift;
        }
        hash = (hash ^ tail) * MIX;
        hash ^= hash >>> 32;
        return (int) (hash * MIX >>> 32);
    }

    int start(int number) {
        return starts[number];
    }

    int length(int number) {
        return starts[number + 1] - starts[number];
    }

    byte[] pool() {
        return pool;
    }

    String text(int number) {
        return new String(pool, starts[number], length(number), StandardCharsets.UTF_8);
    }

    /** Frees what only adding needs. */
    void close() {
        slots = new int[0];
        hashes = new int[0];
    }
}
