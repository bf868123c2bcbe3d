package id.timpora.match.cluster;

import id.timpora.match.Link;
import java.util.Comparator;

/**
 * What speaks for two nodes being one person; the natural order is from strongest to weakest.
 *
 * @param a number of the one node
 * @param b number of the other node, larger than {@code a}
 * @param link what agrees
 */
public record Bond(int a, int b, Link link) implements Comparable<Bond> {
    private static final Comparator<Bond> ORDER =
            Comparator.comparing(Bond::link).thenComparing(Bond::a).thenComparing(Bond::b);

    /** A bond of two nodes in either order. */
    public static Bond of(int one, int other, Link link) {
        return new Bond(Math.min(one, other), Math.max(one, other), link);
    }

    @Override
    public int compareTo(Bond other) {
        return ORDER.compare(this, other);
    }
}
