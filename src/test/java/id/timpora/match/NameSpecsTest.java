package id.timpora.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import id.timpora.match.similarity.FonId;
import id.timpora.match.similarity.NameLikeness;
import id.timpora.normalize.Names;
import id.timpora.person.PersonName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every case of {@code specs/names/*.yaml}. */
class NameSpecsTest {
    private static final Path SPECS = Path.of("src/test/resources/specs/names");
    private static final Names NAMES = Names.load(Path.of("jobs/reference"));
    private static final NameVocabulary VOCABULARY = NameVocabulary.load(Path.of("jobs"));

    /** A name as delivered and what it must become. */
    private record NameCase(
            String name,
            String own,
            String father,
            String link,
            String titles,
            String reading,
            boolean truncated,
            String why) {
        static NameCase bind(Section s) {
            NameCase bound = new NameCase(
                    s.text("name"),
                    s.text("own"),
                    s.optionalText("father").orElse(""),
                    s.optionalText("link").orElse(""),
                    s.optionalText("titles").orElse(""),
                    s.optionalText("reading").orElse(""),
                    s.flag("truncated", false),
                    s.text("why"));
            s.done();
            return bound;
        }

        void check() {
            PersonName made = NAMES.normalize(name);
            assertThat(String.join(" ", made.own())).as(why).isEqualTo(own);
            assertThat(String.join(" ", made.father())).as(why).isEqualTo(father);
            assertThat(made.link()).as(why).isEqualTo(link);
            assertThat(String.join(" ", made.titles())).as(why).isEqualTo(titles);
            assertThat(made.truncated()).as(why).isEqualTo(truncated);
            assertThat(made.original()).as(why).isEqualTo(name);
            if (!reading.isEmpty()) {
                assertThat(made.readings())
                        .as(why)
                        .extracting(PersonName::normal)
                        .contains(reading);
            }
            assertThat(NAMES.normalize(made.written()).written()).as(why).isEqualTo(made.written());
        }
    }

    /** Two names and what they are to each other. */
    private record PairCase(String one, String other, String is, String why) {
        static PairCase bind(Section s) {
            PairCase bound = new PairCase(s.text("one"), s.text("other"), s.text("is"), s.text("why"));
            s.done();
            return bound;
        }

        void check() {
            NameLikeness kernel = new NameLikeness();
            double score = kernel.of(VOCABULARY.form(NAMES.normalize(one)), VOCABULARY.form(NAMES.normalize(other)));
            String told = kernel.explain(VOCABULARY.form(NAMES.normalize(one)), VOCABULARY.form(NAMES.normalize(other)))
                    .english();
            assertThat(holds(score))
                    .as("%s is %s: %s. %s", one + " / " + other, is, why, told)
                    .isTrue();
        }

        private boolean holds(double score) {
            return switch (is) {
                case "equal" -> score == 1;
                case "same" -> score >= NameLikeness.SAME;
                case "candidate" -> score >= NameLikeness.DIFFERENT && score < NameLikeness.SAME;
                case "different" -> score < NameLikeness.DIFFERENT;
                case "not same" -> score < NameLikeness.SAME;
                case "not different" -> score >= NameLikeness.DIFFERENT;
                default -> throw new IllegalArgumentException(is);
            };
        }
    }

    /** Two words and whether their phonetic key is one. */
    private record KeyCase(String one, String other, String key, String why) {
        static KeyCase bind(Section s) {
            KeyCase bound = new KeyCase(s.text("one"), s.text("other"), s.text("key"), s.text("why"));
            s.done();
            return bound;
        }

        void check() {
            boolean same = FonId.of(one).equals(FonId.of(other));
            boolean old =
                    FonId.old(one).equals(FonId.of(other)) || FonId.of(one).equals(FonId.old(other));
            assertThat(same ? "same" : old ? "old" : "different").as(why).isEqualTo(key);
        }
    }

    @TestFactory
    Stream<DynamicTest> holdsForEveryCase() {
        return Definition.readAll(SPECS, ".yaml", file -> Definition.read(file, NameSpecsTest::cases))
                .entrySet()
                .stream()
                .flatMap(file -> file.getValue().stream()
                        .map(test -> DynamicTest.dynamicTest(
                                file.getKey() + ": " + test.getDisplayName(), test.getExecutable())));
    }

    @Test
    void casesAreMany() {
        assertThat(holdsForEveryCase().count()).isGreaterThan(280);
    }

    private static List<DynamicTest> cases(Section file) {
        List<DynamicTest> tests = new ArrayList<>();
        file.sections("names", NameCase::bind)
                .forEach(c -> tests.add(DynamicTest.dynamicTest("\"" + c.name + "\"", c::check)));
        file.sections("pairs", PairCase::bind)
                .forEach(c -> tests.add(DynamicTest.dynamicTest(c.one + " / " + c.other, c::check)));
        file.sections("keys", KeyCase::bind)
                .forEach(c -> tests.add(DynamicTest.dynamicTest(c.one + " ~ " + c.other, c::check)));
        file.done();
        return tests;
    }
}
