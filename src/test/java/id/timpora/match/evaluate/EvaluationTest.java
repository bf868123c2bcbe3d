package id.timpora.match.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void countsPairsLikeListingThem() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Integer> truth = random.ints(40, 0, 12).boxed().toList();
            List<Integer> result = random.ints(40, 0, 12).boxed().toList();
            Evaluation evaluation = Evaluation.of(labels(truth), labels(result));
            long correct = 0;
            long claimed = 0;
            long existing = 0;
            double precision = 0;
            double recall = 0;
            for (int i = 0; i < 40; i++) {
                long both = 0;
                long cluster = 0;
                long person = 0;
                for (int j = 0; j < 40; j++) {
                    boolean same = truth.get(i).equals(truth.get(j));
                    boolean together = result.get(i).equals(result.get(j));
                    both += same && together ? 1 : 0;
                    cluster += together ? 1 : 0;
                    person += same ? 1 : 0;
                    correct += i < j && same && together ? 1 : 0;
                    claimed += i < j && together ? 1 : 0;
                    existing += i < j && same ? 1 : 0;
                }
                precision += (double) both / cluster / 40;
                recall += (double) both / person / 40;
            }
            assertThat(evaluation.correctPairs()).isEqualTo(correct);
            assertThat(evaluation.predictedPairs()).isEqualTo(claimed);
            assertThat(evaluation.truePairs()).isEqualTo(existing);
            assertThat(evaluation.bCubed().precision().orElseThrow()).isEqualTo(precision, within(1e-9));
            assertThat(evaluation.bCubed().recall().orElseThrow()).isEqualTo(recall, within(1e-9));
        }
    }

    @Test
    void tellsOverMergedSplitExactAndMissing() {
        Labels truth = labels(List.of(1, 1, 2, 2, 3));
        Labels result = new Labels.Builder().build();
        Evaluation nothing = Evaluation.of(truth, result);
        assertThat(nothing.missing()).isEqualTo(5);
        assertThat(nothing.split()).isEqualTo(2);
        assertThat(nothing.exact()).isEqualTo(1);
        assertThat(nothing.pairwise().precision()).isEmpty();
        assertThat(nothing.pairwise().f1()).isZero();
        Evaluation some = Evaluation.of(truth, labels(List.of(1, 1, 1, 2, 3)));
        assertThat(some.overMerged()).isEqualTo(1);
        assertThat(some.split()).isEqualTo(1);
        assertThat(some.exact()).isEqualTo(1);
    }

    private static Labels labels(List<Integer> groups) {
        Labels.Builder labels = new Labels.Builder();
        for (int i = 0; i < groups.size(); i++) {
            labels.add("r" + i, "g" + groups.get(i));
        }
        return labels.build();
    }
}
