package id.timpora.match.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class OneEditTest {
    private final Random random = new Random(5);

    @Test
    void equalsTheDefinitionByTryingEveryEdit() {
        for (int i = 0; i < 4_000; i++) {
            String one = Words.random(random, 7);
            String other = i % 2 == 0 ? Words.slipped(random, one) : Words.random(random, 7);
            boolean expected = one.equals(other) || edited(one, other).contains(other);
            assertThat(apart(one, other)).as("%s ~ %s", one, other).isEqualTo(expected);
            assertThat(apart(other, one)).as("%s ~ %s", other, one).isEqualTo(expected);
            assertThat(Edits.between(one, other, 1) <= 1)
                    .as("%s ~ %s", one, other)
                    .isEqualTo(expected);
        }
    }

    @Test
    void countsEditsLikeCommonsTextWhereNeighboursAreNotExchanged() {
        LevenshteinDistance commons = LevenshteinDistance.getDefaultInstance();
        for (int i = 0; i < 20_000; i++) {
            String one = Words.random(random, 9);
            String other = Words.slipped(random, one);
            int plain = commons.apply(one, other);
            assertThat(Edits.between(one, other, 20)).as("%s ~ %s", one, other).isBetween((plain + 1) / 2, plain);
        }
    }

    private static boolean apart(String one, String other) {
        char[] pool = (one + other).toCharArray();
        return OneEdit.apart(pool, 0, one.length(), pool, one.length(), pool.length);
    }

    private static Set<String> edited(String word, String letters) {
        Set<String> edited = new HashSet<>();
        for (int i = 0; i <= word.length(); i++) {
            String front = word.substring(0, i);
            String back = word.substring(i);
            for (char letter : letters.toCharArray()) {
                edited.add(front + letter + back);
                edited.add(back.isEmpty() ? front : front + letter + back.substring(1));
            }
            if (!back.isEmpty()) {
                edited.add(front + back.substring(1));
            }
            if (back.length() > 1) {
                edited.add(front + back.charAt(1) + back.charAt(0) + back.substring(2));
            }
        }
        return edited;
    }
}
