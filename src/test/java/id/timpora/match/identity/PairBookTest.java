package id.timpora.match.identity;

import static id.timpora.match.identity.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.Link.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairBookTest {
    private static final IdentityModel MODEL = IdentityModel.load(Path.of("jobs"));

    /** As if names and dates were rare among 100,000 profiles. */
    private static final TermCounts TERMS = new TermCounts(
            100_000,
            Map.of("name", 100_000, "birth_date", 100_000, "nationality", 100_000, "district", 1),
            Map.of("name", Map.of("SITI", 9_000)));

    private static PairBook book(Profile... profiles) {
        List<String> texts = new ArrayList<>();
        for (Profile profile : profiles) {
            texts.add(ProfileText.of(profile));
        }
        return new PairBook(MODEL, texts, Optional.of(TERMS));
    }

    private static Grade grade(Profile one, Profile other) {
        return book(one, other).link(0, 1).map(Link::grade).orElse(null);
    }

    @Test
    void documentsDecideFirst() {
        Profile one = person("MING LI", "1990-04-05", "CHN:E11111234");
        assertThat(grade(one, person("LI MING", "1990-04-05", "CHN:E11111234"))).isEqualTo(Grade.A);
        assertThat(grade(one, person("LI MING", "1990", "CHN:E11111234"))).isEqualTo(Grade.B);
        assertThat(grade(one, person("WU HAO RAN", "1958-07-21", "CHN:E11111234")))
                .isNull();
    }

    @Test
    void aRareNameAndTheWholeBirthDateAreGradeC() {
        Profile one = person("WILHELMUS KEMUNING", "1971-02-03", "IDN:X7654321");
        assertThat(grade(one, person("KEMUNING WILHELMUS", "1971-02-03"))).isEqualTo(Grade.C);
        assertThat(book(one, person("WILHELMUS KEMUNING", "1971-02-03")).weight(0, 1))
                .isGreaterThan(MODEL.settings().thresholds().join());
        assertThat(book(person("SITI", "1971-02-03"), person("SITI", "1971-02-03"))
                        .weight(0, 1))
                .isLessThan(MODEL.settings().thresholds().join());
    }

    @Test
    void aPassportAndTheWholeBirthDateHoldThroughAMarriageAndAMishearing() {
        Profile passport = person("JUNG YU JIN", "1986-10-31", "KOR:M34567927");
        assertThat(grade(passport, person("ANWAR YU JIN", "1986-10-31", "KOR:M34567927")))
                .isEqualTo(Grade.A);
        assertThat(grade(
                        person("TANG WEI QIANG", "1959-01-30", "CHN:E58765485"),
                        person("TAN WEI CIAN", "1959-01-30", "CHN:E58765485")))
                .isEqualTo(Grade.A);
        assertThat(grade(passport, person("JUNG MIRA KYUNG", "1986-10-31", "KOR:M34567928")))
                .isNotEqualTo(Grade.A);
        assertThat(grade(passport, person("LIBAU YU", "1986-10-31", "KOR:M34567927")))
                .as("the lesser part of a name is no name in common")
                .isNotEqualTo(Grade.A);
    }

    @Test
    void oneWordIsANameOnlyWhereADocumentSaysSo() {
        Profile passport = person("WILHELMUS", "1971-02-03", "IDN:X7654321");
        assertThat(grade(passport, person("WILHELMUS", "1971-02-03", "nik=6103010302710001")))
                .isEqualTo(Grade.C);
        assertThat(grade(passport, person("WILHELMUS", "1971-02-03"))).isEqualTo(Grade.D);
    }

    @Test
    void whatDiffersMakesAMereCandidate() {
        Profile one = person("WILHELMUS KEMUNING", "1971-02-03", "IDN:X7654321");
        assertThat(grade(one, person("WILHELMUS KEMUNING", "1971-02-03", "IDN:X1112223")))
                .isEqualTo(Grade.D);
        assertThat(grade(person("WILHELMUS KEMUNING", "1971-02-03"), person("WILHELMUS KEMUNING", "1971")))
                .isNotEqualTo(Grade.C);
    }

    @Test
    void weightsDoNotDependOnWhoElseIsThere() {
        Profile one = person("WILHELMUS KEMUNING", "1971-02-03", "IDN:X7654321");
        Profile other = person("WILHELMUS KEMUNING", "1971-02-03");
        double alone = book(one, other).weight(0, 1);
        assertThat(book(one, other, other, person("SITI", "1980-01-01"), one).weight(0, 1))
                .isEqualTo(alone);
        assertThat(book(one, other).weight(1, 0)).isEqualTo(alone);
    }

    /** How much of two names is alike depends on how rare their words are in the stock, not in the company. */
    @Test
    void partsOfNamesDoNotDependOnWhoElseIsThere() {
        Profile one = person("WILHELMUS SITI", "1971-02-03");
        Profile other = person("KEMUNING SITI", "1971-02-03");
        Profile[] company = new Profile[40];
        Arrays.fill(company, person("WILHELMUS KEMUNING", "1980-01-01"));
        company[0] = one;
        company[1] = other;
        assertThat(book(company).weight(0, 1)).isEqualTo(book(one, other).weight(0, 1));
    }

    @Test
    void candidatesAreThePairsWithAFreshProfile() {
        PairBook book = book(
                person("MING LI", "1990-04-05", "CHN:E11111234"),
                person("LI MING", "1990-04-05", "CHN:E11111234"),
                person("MING LI", "1990-04-05"),
                person("SITI AMINAH", "1958-01-02"));
        BitSet all = new BitSet();
        all.set(0, 4);
        BitSet second = new BitSet();
        second.set(1);
        assertThat(pairs(book, all)).containsKeys("0-1", "0-2", "1-2").doesNotContainKeys("0-3", "1-3");
        assertThat(pairs(book, all).get("0-1")).isEqualTo(Evidence.PASSPORT_AND_BIRTH_DATE);
        assertThat(pairs(book, second)).containsOnlyKeys("0-1", "1-1", "1-2");
    }

    private static Map<String, Evidence> pairs(PairBook book, BitSet fresh) {
        Map<String, Evidence> pairs = new TreeMap<>();
        book.find(fresh, capped -> {}, done -> {})
                .forEach(f -> pairs.put(f.one() + "-" + f.other(), f.link().evidence()));
        return pairs;
    }

    @Test
    void explainsInOneSentenceWhyAndWhyNot() {
        PairBook book = book(
                person("MING LI", "1990-04-05", "CHN:E11111234"),
                person("LI MING", "1990-04-05", "CHN:E11111234"),
                person("SITI AMINAH", "1958-01-02"));
        assertThat(book.explain(0, 1).sentence().en())
                .startsWith("Same passport number and date of birth (A). Agreeing: name (normalised), date of birth, ")
                .contains("Weight ");
        assertThat(book.explain(0, 2).sentence().id()).startsWith("Tidak dapat satu orang: nama berbeda.");
        assertThat(book.explain(0, 1).waterfall().weight()).isEqualTo(book.weight(0, 1));
    }

    @Test
    void aProfileSurvivesItsText() {
        Profile full =
                person("MING LI", "1990-04", "CHN:E11111234", ":X99", "nik=61", "niora=N", "permit=P", "address=JL A");
        Profile bare = person("", "", "nik=61");
        assertThat(ProfileText.parse(ProfileText.of(full))).isEqualTo(full);
        assertThat(ProfileText.parse(ProfileText.of(bare)).nik()).contains("61");
        assertThat(ProfileText.key(ProfileText.of(full))).isNotEqualTo(ProfileText.key(ProfileText.of(bare)));
    }
}
