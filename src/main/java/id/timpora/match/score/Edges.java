package id.timpora.match.score;

import id.timpora.match.Edge;
import java.util.Arrays;

/** Pairs and their weights, without an object each. */
public final class Edges {
    private int[] a = new int[64];
    private int[] b = new int[64];
    private double[] weights = new double[64];
    private int size;

    /** Adds a pair. */
    public void add(int one, int other, double weight) {
        if (size == a.length) {
            int longer = size + (size >> 1);
            a = Arrays.copyOf(a, longer);
            b = Arrays.copyOf(b, longer);
            weights = Arrays.copyOf(weights, longer);
        }
        a[size] = Math.min(one, other);
        b[size] = Math.max(one, other);
        weights[size++] = weight;
    }

    void addAll(Edges others) {
        for (int i = 0; i < others.size; i++) {
            add(others.a[i], others.b[i], others.weights[i]);
        }
    }

    /** How many pairs there are. */
    public int size() {
        return size;
    }

    /** The record with the smaller number. */
    public int a(int i) {
        return a[i];
    }

    /** The record with the larger number. */
    public int b(int i) {
        return b[i];
    }

    /** The weight in bits. */
    public double weight(int i) {
        return weights[i];
    }

    /** One pair as an object. */
    public Edge edge(int i) {
        return new Edge(a[i], b[i], weights[i]);
    }

    /** The same pairs, the heaviest first; of equal weight, in the order added. */
    public Edges sorted() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            int bits = Float.floatToIntBits((float) weights[i]);
            int rising = bits < 0 ? ~bits : bits ^ Integer.MIN_VALUE;
            keys[i] = (long) (~rising ^ Integer.MIN_VALUE) << 32 | i;
        }
        Arrays.sort(keys);
        Edges sorted = new Edges();
        for (long key : keys) {
            int i = (int) key;
            sorted.add(a[i], b[i], weights[i]);
        }
        return sorted;
    }
}
