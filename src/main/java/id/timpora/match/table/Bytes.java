package id.timpora.match.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct byte strings, numbered from 0 in the order first seen; one pool instead of many objects. Two words hold the
 * first fifteen bytes and the length, so that most comparisons never look at the pool.
 */
final class Bytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_SIZE = 1024;
    private static final int WORD = Long.BYTES;
    private static final int IN_WORDS = 15;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private byte[] pool = new byte[16 * FIRST_SIZE];
    private int[] starts = new int[FIRST_SIZE];
    private long[] words = new long[2 * FIRST_SIZE];
    private int[] slots = new int[2 * FIRST_SIZE];
    private int size;

    int size() {
        return size;
    }

    /** The number of the bytes; it equals the size before the call if they are new. */
    int add(byte[] from, int start, int end) {
        long first = word(from, start, end);
        long second =
                word(from, start + WORD, Math.min(end, start + IN_WORDS)) | (long) Math.min(end - start, 255) << 56;
        int mask = slots.length - 1;
        int slot = hash(first, second, from, start, end) & mask;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (words[2 * known] == first && words[2 * known + 1] == second && isSameTail(known, from, start, end)) {
                return known;
            }
            slot = slot + 1 & mask;
        }
        append(from, start, end, first, second);
        slots[slot] = size;
        if (2 * size > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private boolean isSameTail(int known, byte[] from, int start, int end) {
        return end - start <= IN_WORDS || Arrays.equals(pool, starts[known], starts[known + 1], from, start, end);
    }

    /** Up to eight bytes from a place on, the rest zero. */
    private static long word(byte[] from, int start, int end) {
        int length = end - start;
        if (length <= 0) {
            return 0;
        }
        if (start + WORD <= from.length) {
            long word = (long) LONG.get(from, start);
            return length >= WORD ? word : word & (1L << 8 * length) - 1;
        }
        long word = 0;
        for (int i = 0; i < Math.min(length, WORD); i++) {
            word |= (from[start + i] & 0xffL) << 8 * i;
        }
        return word;
    }

    private static int hash(long first, long second, byte[] from, int start, int end) {
        long hash = (first ^ first >>> 29) * MIX ^ second;
        for (int i = start + IN_WORDS; i < end; i += WORD) {
            hash = (hash ^ hash >>> 29) * MIX ^ word(from, i, end);
        }
        hash = (hash ^ hash >>> 32) * MIX;
        return (int) (hash >>> 32);
    }

    private void append(byte[] from, int start, int end, long first, long second) {
        int at = starts[size];
        int length = end - start;
        if (at + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(at + length, 2 * pool.length));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            words = Arrays.copyOf(words, 2 * words.length);
        }
        System.arraycopy(from, start, pool, at, length);
        words[2 * size] = first;
        words[2 * size + 1] = second;
        starts[++size] = at + length;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = hash(words[2 * i], words[2 * i + 1], pool, starts[i], starts[i + 1]) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    /** The same strings in another order, not to be added to. */
    Bytes permuted(int[] order) {
        Bytes permuted = new Bytes();
        permuted.pool = new byte[starts[size]];
        permuted.starts = new int[size + 1];
        for (int number : order) {
            int at = permuted.starts[permuted.size];
            System.arraycopy(pool, starts[number], permuted.pool, at, length(number));
            permuted.starts[++permuted.size] = at + length(number);
        }
        permuted.close();
        return permuted;
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
        words = new long[0];
    }
}
