package id.timpora.match.link;

import id.timpora.match.score.Edges;

/** The pairs of each record, in the order of the pairs. */
final class Neighbours {
    private final int[] starts;
    private final int[] edges;

    Neighbours(int records, Edges all) {
        starts = new int[records + 1];
        for (int i = 0; i < all.size(); i++) {
            starts[all.a(i) + 1]++;
            starts[all.b(i) + 1]++;
        }
        for (int record = 0; record < records; record++) {
            starts[record + 1] += starts[record];
        }
        edges = new int[2 * all.size()];
        int[] next = starts.clone();
        for (int i = 0; i < all.size(); i++) {
            edges[next[all.a(i)]++] = i;
            edges[next[all.b(i)]++] = i;
        }
    }

    /** Where the pairs of a record begin. */
    int first(int record) {
        return starts[record];
    }

    /** The place behind its last. */
    int behind(int record) {
        return starts[record + 1];
    }

    /** The number of the pair at a place. */
    int edge(int place) {
        return edges[place];
    }
}
