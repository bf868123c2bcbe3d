package id.timpora.match.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.PairScores;
import id.timpora.match.score.Edges;
import id.timpora.match.settings.Thresholds;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    private final Map<Long, Double> weights = new HashMap<>();
    private final Edges edges = new Edges();
    private int silent = -1;

    @Test
    void oneBridgeBetweenTwoPersonsDoesNotMakeThemOne() {
        link(0, 1, 20);
        link(2, 3, 20);
        link(1, 2, 6);
        assertThat(clusters(4, -1, -1)).containsExactly(0, 0, 2, 2);
    }

    @Test
    void joinsThroughAMemberWhatTheOthersDoNotSpeakAgainst() {
        link(0, 1, 20);
        link(1, 2, 9);
        weights.put(key(0, 2), -3.0);
        assertThat(clusters(3, -1, -1)).containsExactly(0, 0, 0);
    }

    @Test
    void aContradictionForbidsTheUnionHoweverMuchItWeighs() {
        link(0, 1, 20);
        link(1, 2, 19);
        link(0, 2, 18);
        assertThat(clusters(3, 0, 2)).containsExactly(0, 0, 2);
    }

    @Test
    void aRecordThatCannotTellTwoPersonsApartTakesNeither() {
        link(0, 1, 8);
        link(0, 2, 6);
        silent = 0;
        assertThat(clusters(3, -1, -1)).containsExactly(0, 1, 2);
        silent = -1;
        assertThat(clusters(3, -1, -1)).containsExactly(0, 0, 2);
    }

    @Test
    void aMuchBetterCandidateIsTaken() {
        link(0, 1, 8);
        link(0, 2, 4.5);
        silent = 0;
        assertThat(clusters(3, -1, -1)).containsExactly(0, 0, 2);
    }

    @Test
    void candidatesThatAreOnePersonDoNotCompete() {
        link(0, 1, 8);
        link(0, 2, 7);
        link(1, 2, 5);
        silent = 0;
        assertThat(clusters(3, -1, -1)).containsExactly(0, 0, 0);
    }

    private void link(int a, int b, double weight) {
        edges.add(a, b, weight);
        weights.put(key(a, b), weight);
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private int[] clusters(int records, int vetoA, int vetoB) {
        PairScores scores = new PairScores() {
            @Override
            public double weight(int a, int b) {
                return weights.getOrDefault(key(a, b), -15.0);
            }

            @Override
            public boolean contradicts(int a, int b) {
                return key(a, b) == key(vetoA, vetoB);
            }

            @Override
            public boolean cannotTell(int record, int one, int other) {
                return record == silent;
            }
        };
        return Clustering.of(records, edges.sorted(), new Thresholds(4, -4, 0), scores);
    }
}
