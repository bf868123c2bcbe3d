package id.timpora.match.link;

import id.timpora.match.PairScores;
import id.timpora.match.score.Edges;
import id.timpora.match.settings.Thresholds;
import java.util.Arrays;

/**
 * Joins records into clusters, the surest pairs first. Two clusters become one only if the union is valid: no pair
 * across contradicts, and the pairs across weigh on average what members of a cluster must weigh. So one bridge between
 * two persons does not make them one. Of two candidates that weigh nearly the same and cannot be one person, a record
 * takes neither.
 */
final class Clustering {
    private static final int MOST_CROSS_PAIRS = 4096;

    private final Thresholds thresholds;
    private final PairScores scores;
    private final Edges edges;
    private final Neighbours neighbours;
    private final int[] clusterOf;
    private final int[][] members;

    private Clustering(int records, Edges edges, Thresholds thresholds, PairScores scores) {
        this.thresholds = thresholds;
        this.scores = scores;
        this.edges = edges;
        this.neighbours = new Neighbours(records, edges);
        clusterOf = new int[records];
        members = new int[records][];
        for (int i = 0; i < records; i++) {
            clusterOf[i] = i;
            members[i] = new int[] {i};
        }
    }

    /**
     * The cluster of each record: the smallest record number of its members.
     *
     * @param edges pairs, the heaviest first
     */
    static int[] of(int records, Edges edges, Thresholds thresholds, PairScores scores) {
        Clustering clustering = new Clustering(records, edges, thresholds, scores);
        for (int i = 0; i < edges.size() && edges.weight(i) >= thresholds.join(); i++) {
            clustering.join(edges.a(i), edges.b(i), edges.weight(i));
        }
        return clustering.clusterOf;
    }

    private void join(int a, int b, double weight) {
        int one = clusterOf[a];
        int other = clusterOf[b];
        if (one == other
                || !isValid(members[one], members[other])
                || hasRival(a, b, weight)
                || hasRival(b, a, weight)) {
            return;
        }
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        int[] union = Arrays.copyOf(members[kept], members[kept].length + members[gone].length);
        System.arraycopy(members[gone], 0, union, members[kept].length, members[gone].length);
        for (int member : members[gone]) {
            clusterOf[member] = kept;
        }
        members[kept] = union;
        members[gone] = new int[0];
    }

    /** Whether a record goes nearly as well with somebody who cannot be the same person as its candidate. */
    private boolean hasRival(int record, int candidate, double weight) {
        int own = clusterOf[record];
        int taken = clusterOf[candidate];
        for (int i = neighbours.first(record); i < neighbours.behind(record); i++) {
            int edge = neighbours.edge(i);
            if (edges.weight(edge) < weight - thresholds.margin()) {
                return false;
            }
            int other = edges.a(edge) == record ? edges.b(edge) : edges.a(edge);
            int rival = clusterOf[other];
            if (rival != own
                    && rival != taken
                    && scores.cannotTell(record, candidate, other)
                    && !isValid(members[rival], members[taken])) {
                return true;
            }
        }
        return false;
    }

    private boolean isValid(int[] one, int[] other) {
        long pairs = (long) one.length * other.length;
        int step = (int) Math.max(1, pairs / MOST_CROSS_PAIRS);
        double sum = 0;
        int looked = 0;
        for (long i = 0; i < pairs; i += step) {
            int a = one[(int) (i / other.length)];
            int b = other[(int) (i % other.length)];
            if (scores.contradicts(a, b)) {
                return false;
            }
            sum += scores.weight(a, b);
            looked++;
        }
        return sum / looked >= thresholds.stay();
    }
}
