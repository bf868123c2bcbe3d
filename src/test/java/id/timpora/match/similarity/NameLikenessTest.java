package id.timpora.match.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.timpora.match.similarity.NameForm.Descent;
import id.timpora.match.similarity.NameForm.Traits;
import id.timpora.match.similarity.NameForm.Writing;
import id.timpora.match.similarity.PlainNameLikeness.Word;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameLikenessTest {
    private static final int ROUNDS = 12_000;
    private static final List<String> POOL = List.of(
            "SUMARNI",
            "SUMARNO",
            "BUDI",
            "RUDI",
            "SANTOSO",
            "SANTOSA",
            "AN",
            "A",
            "S",
            "B",
            "XIAO",
            "MING",
            "XIAOMING",
            "DJOKO",
            "JOKO",
            "SOEJONO",
            "SUYONO",
            "ACHMAD",
            "AHMAD",
            "PUTRA",
            "PUTRI",
            "MARTINEZ",
            "MARTINES",
            "ALEKSEI",
            "ALEXEY",
            "KONSTANTINOS",
            "KONSTANTIN",
            "LI",
            "NG",
            "BS",
            "SB",
            "ANNE",
            "ANN",
            "ANNA");

    private final Random random = new Random(19);
    private final NameLikeness kernel = new NameLikeness();

    private List<String> words(int least, int most) {
        List<String> words = new ArrayList<>();
        int size = least + random.nextInt(most - least + 1);
        for (int i = 0; i < size; i++) {
            String word = POOL.get(random.nextInt(POOL.size()));
            words.add(random.nextInt(4) == 0 ? misspelled(word) : word);
        }
        return words;
    }

    private String misspelled(String word) {
        int at = random.nextInt(word.length());
        String letter = String.valueOf((char) ('A' + random.nextInt(26)));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.length() > 1 ? word.substring(0, at) + word.substring(at + 1) : word;
        };
    }

    private static NameForm form(List<String> own, List<String> father) {
        return NameForm.of(
                own.stream().map(NameWord::of).toList(),
                father.stream().map(NameWord::of).toList(),
                Traits.PLAIN);
    }

    private NameForm any() {
        Traits traits = new Traits(
                random.nextInt(8) == 0,
                random.nextInt(4) == 0 ? Writing.values()[random.nextInt(4)] : Writing.LATIN,
                Descent.values()[random.nextInt(3)],
                random.nextInt(3));
        List<NameWord> own = words(1, 4).stream().map(this::word).toList();
        List<NameWord> father = words(0, 2).stream().map(this::word).toList();
        List<NameForm> readings = random.nextInt(5) == 0 ? List.of(form(words(1, 3), List.of())) : List.of();
        return NameForm.of(own, father, traits, readings);
    }

    private NameWord word(String text) {
        List<Integer> group = random.nextInt(3) == 0 ? List.of(random.nextInt(3)) : List.of();
        List<Integer> none = List.of();
        return new NameWord(
                text,
                (1 + random.nextInt(10)) / 10.0,
                random.nextBoolean() ? group : none,
                random.nextBoolean() ? group : none,
                random.nextBoolean() ? group : none);
    }

    @Test
    void isSymmetricAndBetweenNoneAndOne() {
        for (int i = 0; i < ROUNDS; i++) {
            NameForm one = any();
            NameForm other = any();
            double score = kernel.of(one, other);
            assertThat(score).isBetween(0.0, 1.0).isEqualTo(kernel.of(other, one));
        }
    }

    @Test
    void isOneExactlyForTheSameWordsInTheSameParts() {
        for (int i = 0; i < ROUNDS; i++) {
            List<String> own = words(1, 3);
            List<String> father = words(0, 2);
            List<String> otherOwn = random.nextBoolean() ? shuffled(own) : words(1, 3);
            List<String> otherFather = random.nextBoolean() ? shuffled(father) : words(0, 2);
            if (random.nextInt(4) == 0 && own.size() > 1) {
                otherOwn = own.subList(0, 1);
                otherFather = own.subList(1, own.size());
            }
            boolean same =
                    sorted(own).equals(sorted(otherOwn)) && sorted(father).equals(sorted(otherFather));
            double score = kernel.of(form(own, father), form(otherOwn, otherFather));
            assertThat(score == 1)
                    .as("%s %s / %s %s", own, father, otherOwn, otherFather)
                    .isEqualTo(same);
        }
    }

    private List<String> shuffled(List<String> words) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    @Test
    void agreesWithThePlainForm() {
        for (int i = 0; i < ROUNDS; i++) {
            List<String> own = words(1, 3);
            List<String> father = words(0, 1);
            List<String> otherOwn = random.nextInt(3) == 0 ? shuffled(own) : words(1, 3);
            List<String> otherFather = words(0, 1);
            NameForm one = form(own, father);
            NameForm other = form(otherOwn, otherFather);
            boolean turned = NameForm.order(one, other) > 0;
            double plain = turned
                    ? PlainNameLikeness.of(parts(otherOwn, otherFather), parts(own, father))
                    : PlainNameLikeness.of(parts(own, father), parts(otherOwn, otherFather));
            double score = kernel.of(one, other);
            if (score < 1) {
                assertThat(score)
                        .as("%s %s / %s %s", own, father, otherOwn, otherFather)
                        .isCloseTo(plain, within(1e-9));
            }
        }
    }

    private static List<Word> parts(List<String> own, List<String> father) {
        List<Word> words = new ArrayList<>();
        own.forEach(w -> words.add(new Word(w, true)));
        father.forEach(w -> words.add(new Word(w, false)));
        return words;
    }

    @Test
    void explainsTheScoreItGives() {
        for (int i = 0; i < 2_000; i++) {
            NameForm one = any();
            NameForm other = any();
            NameExplanation told = kernel.explain(one, other);
            assertThat(told.score()).isEqualTo(kernel.of(one, other));
            assertThat(told.english()).startsWith("Likeness of names ").endsWith(".");
            assertThat(told.indonesian()).startsWith("Kemiripan nama ").endsWith(".");
        }
    }

    @Test
    void tellsWhatAgreesAndWhatDoesNot() {
        NameExplanation told = kernel.explain(
                form(List.of("DJOKO", "SANTOSO"), List.of()), form(List.of("JOKO", "WIJAYA"), List.of()));
        assertThat(told.english())
                .isEqualTo("Likeness of names 0.38: DJOKO and JOKO sound alike; SANTOSO and WIJAYA do not agree.");
        assertThat(told.indonesian())
                .isEqualTo("Kemiripan nama 0,38: DJOKO dan JOKO bunyi sama; SANTOSO dan WIJAYA data tidak cocok.");
    }

    @Test
    void saysNothingOfEmptyNames() {
        NameForm empty = form(List.of(), List.of());
        assertThat(kernel.of(empty, form(List.of("BUDI"), List.of()))).isZero();
        assertThat(kernel.of(empty, empty)).isZero();
    }

    @Test
    void allocatesNothing() {
        List<NameForm> forms = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            forms.add(any());
        }
        scoreAll(forms);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        scoreAll(forms);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(40_000L);
    }

    private void scoreAll(List<NameForm> forms) {
        double sum = 0;
        for (int i = 0; i < forms.size(); i++) {
            for (int j = 0; j < forms.size(); j++) {
                sum += kernel.of(forms.get(i), forms.get(j));
            }
        }
        assertThat(sum).isPositive();
    }

    @Test
    void countsEditsAndCommonLettersLikeThePlainForms() {
        LetterEdits edits = new LetterEdits();
        for (int i = 0; i < ROUNDS; i++) {
            String one = POOL.get(random.nextInt(POOL.size()));
            String other = random.nextBoolean() ? misspelled(one) : POOL.get(random.nextInt(POOL.size()));
            char[] a = one.toCharArray();
            char[] b = other.toCharArray();
            int limit = random.nextInt(4);
            assertThat(edits.between(a, 0, a.length, b, 0, b.length, limit))
                    .isEqualTo(Edits.between(one, other, limit));
            assertThat(edits.jaroWinkler(a, 0, a.length, b, 0, b.length))
                    .isCloseTo(PlainNameLikeness.jaroWinkler(one, other), within(1e-12));
        }
    }
}
