package id.timpora.match.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

class FastJaroWinklerTest {
    private final FastJaroWinkler fast = new FastJaroWinkler();
    private final Random random = new Random(11);

    @Test
    void equalsTheSlowDefinition() {
        for (int i = 0; i < 60_000; i++) {
            String one = Words.random(random, i % 50 == 0 ? 80 : 14);
            String other = i % 2 == 0 ? Words.slipped(random, one) : Words.random(random, 14);
            assertThat(fast(one, other)).as("%s ~ %s", one, other).isEqualTo(Reference.of(one, other), within(1e-12));
        }
    }

    @Test
    void isSymmetricBoundedAndOneOnlyForEqualTexts() {
        for (int i = 0; i < 30_000; i++) {
            String one = Words.random(random, 14);
            String other = Words.slipped(random, one);
            double similarity = fast(one, other);
            assertThat(similarity).isBetween(0.0, 1.0).isEqualTo(fast(other, one), within(1e-12));
            assertThat(similarity == 1).as("%s ~ %s", one, other).isEqualTo(one.equals(other));
        }
    }

    @Test
    void agreesWithCommonsTextWhereNoHalfTranspositionIsLeftOver() {
        JaroWinklerSimilarity commons = new JaroWinklerSimilarity();
        int compared = 0;
        for (int i = 0; i < 30_000; i++) {
            String one = Words.random(random, 12);
            String other = Words.slipped(random, one);
            double jaro = Reference.jaro(one, other);
            if (Reference.transposed(one, other) % 2 == 0 && jaro >= 0.7 && !one.isEmpty() && !other.isEmpty()) {
                assertThat(fast(one, other))
                        .as("%s ~ %s", one, other)
                        .isEqualTo(commons.apply(one, other), within(1e-9));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    @Test
    void roundsHalfTranspositionsDown() {
        assertThat(fast("MARTHA", "MARHTA")).isEqualTo(0.9611, within(1e-4));
        assertThat(fast("DWAYNE", "DUANE")).isEqualTo(0.84, within(1e-4));
        assertThat(fast("DIXON", "DICKSONX")).isEqualTo(0.8133, within(1e-4));
    }

    private double fast(String one, String other) {
        char[] pool = ("##" + one + other).toCharArray();
        int middle = 2 + one.length();
        return fast.of(pool, 2, middle, pool, middle, pool.length);
    }

    /** The definition, word for word: letters common within the window, in order, half of those out of order counted. */
    private static final class Reference {
        static double of(String one, String other) {
            double jaro = jaro(one, other);
            int beginning = 0;
            while (beginning < Math.min(4, Math.min(one.length(), other.length()))
                    && one.charAt(beginning) == other.charAt(beginning)) {
                beginning++;
            }
            return jaro + beginning * 0.1 * (1 - jaro);
        }

        static double jaro(String one, String other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.equals(other) ? 1 : 0;
            }
            double common = common(one, other).size();
            if (common == 0) {
                return 0;
            }
            int half = transposed(one, other) / 2;
            return (common / one.length() + common / other.length() + (common - half) / common) / 3;
        }

        static int transposed(String one, String other) {
            List<int[]> pairs = common(one, other);
            List<Integer> places = pairs.stream().map(p -> p[1]).sorted().toList();
            int transposed = 0;
            for (int i = 0; i < pairs.size(); i++) {
                transposed += one.charAt(pairs.get(i)[0]) == other.charAt(places.get(i)) ? 0 : 1;
            }
            return transposed;
        }

        private static List<int[]> common(String one, String other) {
            int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
            boolean[] taken = new boolean[other.length()];
            List<int[]> pairs = new ArrayList<>();
            for (int i = 0; i < one.length(); i++) {
                for (int j = 0; j < other.length(); j++) {
                    if (!taken[j] && Math.abs(i - j) <= window && one.charAt(i) == other.charAt(j)) {
                        taken[j] = true;
                        pairs.add(new int[] {i, j});
                        break;
                    }
                }
            }
            return pairs;
        }
    }
}
