package id.timpora.match.level;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.similarity.JaroWinkler;
import id.timpora.match.table.Values;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelKindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            normalised          | 0    | MIN JAE      | JAE-MIN         | true
            normalised          | 0    | MIN JAE      | MIN JAEH        | false
            sound               | 0    | PHILIP       | FILIP           | true
            sound               | 0    | PHILIP       | MARTIN          | false
            jaro-winkler        | 0.92 | MARTHA       | MARHTA          | true
            jaro-winkler        | 0.97 | MARTHA       | MARHTA          | false
            edits               | 1    | TORONTO      | TOORNTO         | true
            edits               | 1    | TORONTO      | TORINTA         | false
            edits               | 2    | TORONTO      | TORINTA         | true
            edits               | 1    | A            | B               | false
            prefix              | 1    | J            | JOHN            | true
            prefix              | 5    | JOHN         | JOHNSON         | false
            suffix              | 6    | 3213212      | 2023213212      | true
            suffix              | 6    | 213212       | 2023213213      | false
            document-folded     | 0    | O1B          | 0I8             | true
            document-folded     | 0    | O1B          | 0I9             | false
            swapped-day-month   | 0    | 1990-03-04   | 1990-04-03      | true
            swapped-day-month   | 0    | 1990-03-04   | 1991-04-03      | false
            one-digit           | 0    | 1990-03-04   | 1990-03-14      | true
            one-digit           | 0    | 1990-03-04   | 1909-03-04      | true
            one-digit           | 0    | 1990-03-04   | 1918-03-04      | false
            one-digit           | 0    | 1990-03-04   | 9190-03-04      | true
            one-digit           | 0    | 1990-03-04   | 1990-12-04      | false
            two-parts           | 0    | 1990-03-04   | 1990-12-04      | true
            two-parts           | 0    | 1990-03-04   | 1991-12-04      | false
            part-of             | 0    | 1990-00-00   | 1990-12-04      | true
            part-of             | 0    | 1990-11-00   | 1990-12-04      | false
            part-of             | 0    | 1990-11-01   | 1990-12-04      | false
            same-year           | 0    | 1990-11-01   | 1990-12-04      | true
            same-day-month      | 0    | 1990-11-01   | 1970-11-01      | true
            same-day-month      | 0    | 1990-11-01   | 1970-11-02      | false
            years               | 2    | 1990-11-01   | 1992-01-31      | true
            years               | 2    | 1990-11-01   | 1993-01-31      | false
            years               | 2    | 1990-11-01   | NO DATE         | false
            distance            | 1.5  | 10           | 11.5            | true
            distance            | 1.5  | 10           | 11.6            | false
            words               | 0.9  | LIM ANA MARIA| ANA MARIA LIM   | true
            words               | 0.9  | ANA MARIA LIM| ANA             | false
            words-contained     | 0.9  | ANA MARIA LIM| ANA             | true
            words-contained     | 0.9  | ANA MARIA LIM| BUDI            | false
            person-name         | 0.8  | LIM ANA MARIA| ANA MARIA LIM   | true
            person-name         | 0.8  | ANA LIM      | BUDI LIM        | false
            """)
    void agreesAsItsNameSays(String kind, double argument, String one, String other, boolean expected) {
        Values values = new Values();
        int a = values.code(one);
        int b = values.code(other);
        ValueTest test = LevelKinds.named(kind).orElseThrow().bind(values, argument, new Kernels());
        assertThat(test.holds(a, b)).isEqualTo(expected);
        assertThat(test.holds(b, a)).isEqualTo(expected);
    }

    @Test
    void everyKindIsSymmetricAndNeverSetAsideByItsSketch() {
        Random random = new Random(3);
        for (List<String> texts : List.of(names(random), dates(random), numbers(random))) {
            Values values = new Values();
            texts.forEach(values::code);
            for (String word : LevelKinds.words()) {
                check(values, LevelKinds.named(word).orElseThrow(), random);
            }
        }
    }

    private static void check(Values values, LevelKind kind, Random random) {
        double argument = kind.argument().equals(Argument.SIMILARITY) ? 0.8 : 1;
        ValueTest test = kind.bind(values, argument, new Kernels());
        Sketch sketch = new Sketch(values, List.of(kind), List.of(argument));
        for (int i = 0; i < 20_000; i++) {
            int a = random.nextInt(values.size());
            int b = random.nextInt(values.size());
            if (a != b) {
                boolean holds = test.holds(a, b);
                String pair = kind.word() + ": " + values.text(a) + " ~ " + values.text(b);
                assertThat(test.holds(b, a)).as(pair).isEqualTo(holds);
                assertThat(holds && sketch.isUseful() && !sketch.mayAgree(sketch.of(a), sketch.of(b)))
                        .as(pair)
                        .isFalse();
            }
        }
    }

    @Test
    void aPersonsNameIsReadBeforeItIsCompared() {
        Values values = new Values();
        int one = values.code("X1");
        int other = values.code("X2");
        Kernels kernels = new Kernels(name -> NameReader.PLAIN.read("ANA LIM"));
        assertThat(new PersonNameLevel().bind(values, 0.9, kernels).holds(one, other))
                .isTrue();
    }

    @Test
    void sketchesSetAsideMostPairsOfStrangers() {
        Values values = new Values();
        numbers(new Random(1)).forEach(values::code);
        Sketch sketch = new Sketch(values, List.of(new EditsLevel()), List.of(1.0));
        int may = 0;
        for (int i = 1; i < values.size(); i++) {
            may += sketch.mayAgree(sketch.of(i - 1), sketch.of(i)) ? 1 : 0;
        }
        assertThat(may).isLessThan(values.size() / 10);
    }

    @Test
    void jaroWinklerLevelsFollowTheSimilarity() {
        Random random = new Random(8);
        Values values = new Values();
        names(random).forEach(values::code);
        ValueTest test = new JaroWinklerLevel().bind(values, 0.85, new Kernels());
        for (int i = 0; i < 50_000; i++) {
            int a = random.nextInt(values.size());
            int b = random.nextInt(values.size());
            if (a != b) {
                boolean expected = JaroWinkler.of(values.text(a), values.text(b)) >= 0.85;
                assertThat(test.holds(a, b))
                        .as(values.text(a) + " ~ " + values.text(b))
                        .isEqualTo(expected);
            }
        }
    }

    private static List<String> names(Random random) {
        String[] parts = {"AN", "BU", "DI", "LIM", "MAR", "TA", "WA", "XI", "李", "É", " "};
        return random.ints(300, 1, 6)
                .mapToObj(n -> random.ints(n, 0, parts.length)
                        .mapToObj(p -> parts[p])
                        .reduce("A", String::concat)
                        .strip())
                .toList();
    }

    private static List<String> dates(Random random) {
        return random.ints(300, 0, 1_000_000)
                .mapToObj(n -> String.format("%04d-%02d-%02d", 1980 + n % 7, n / 7 % 13, n / 100 % 30))
                .toList();
    }

    private static List<String> numbers(Random random) {
        return random.ints(300, 0, 100_000_000)
                .mapToObj(n -> (n % 3 == 0 ? "A" : "") + n)
                .toList();
    }
}
