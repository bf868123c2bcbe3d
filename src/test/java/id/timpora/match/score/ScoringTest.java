package id.timpora.match.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.timpora.match.Persons;
import id.timpora.match.blocking.Blocking;
import id.timpora.match.blocking.Blocks;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.table.Records;
import id.timpora.match.table.RecordsBuilder;
import id.timpora.match.train.Training;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {
    @Test
    void findsJustThePairsThatWeighTheFloorHoweverTheyAreSetAside() {
        Persons persons = new Persons(5, 600);
        checkAgainstEveryPair(Persons.settings(), persons.records(), 0);
        checkAgainstEveryPair(Persons.settings(), persons.records(), -8);
        checkAgainstEveryPair(Persons.settings(), persons.records(), 9);
    }

    @Test
    void findsThemWhereRecordsHaveSeveralValues() {
        MatchSettings settings = severalValues();
        checkAgainstEveryPair(settings, severalValues(settings), -12);
        checkAgainstEveryPair(settings, severalValues(settings), -5);
    }

    private static void checkAgainstEveryPair(MatchSettings settings, Records records, double floor) {
        Plan plan = new Plan(settings, records);
        Blocks blocks = Blocking.of(records, settings);
        Model model = Training.learn(plan, blocks).model();
        Scoring scoring = new Scoring(plan, model);
        Map<String, Double> found = new HashMap<>();
        Edges edges = scoring.score(blocks, floor, n -> {}).edges();
        for (int i = 0; i < edges.size(); i++) {
            found.put(edges.a(i) + "-" + edges.b(i), edges.weight(i));
            assertThat(i == 0 || (float) edges.weight(i) <= (float) edges.weight(i - 1))
                    .isTrue();
        }
        Map<String, Double> expected = new HashMap<>();
        Scorer scorer = scoring.scorer();
        for (int a = 0; a < records.size(); a++) {
            for (int b = a + 1; b < records.size(); b++) {
                double weight = scorer.weight(records.codes(), a, b);
                if (weight >= floor && meet(blocks, a, b)) {
                    expected.put(a + "-" + b, weight);
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(found).isEqualTo(expected);
    }

    private static boolean meet(Blocks blocks, int a, int b) {
        return blocks.rules().stream().anyMatch(rule -> rule.meeting(a, b) >= 0);
    }

    private static MatchSettings severalValues() {
        return SettingsFile.parse("s", """
                fields:
                  name: {type: name}
                  phone: {type: phone}
                comparisons:
                  - {field: name, levels: [exact, jaro-winkler >= 0.9], term_frequencies: true}
                  - {field: phone, levels: [exact, edits <= 1], term_frequencies: true}
                blocking: [[name first 1], [phone last 2]]
                """);
    }

    private static Records severalValues(MatchSettings settings) {
        Random random = new Random(2);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        String[] names = {"ANA", "ANNA", "BUDI", "BUDY", "CITRA", "DEWI", "EKA", "FAJAR"};
        for (int i = 0; i < 300; i++) {
            List<String> phones = new ArrayList<>();
            for (int p = random.nextInt(3); p > 0; p--) {
                phones.add("81" + (1000 + random.nextInt(60)));
            }
            builder.add(
                    "r" + i, List.of(List.of(names[random.nextInt(names.length)], names[random.nextInt(8)]), phones));
        }
        return builder.build();
    }

    @Test
    void explainsAWeightAsTheSumOfItsParts() {
        Persons persons = new Persons(6, 500);
        MatchSettings settings = Persons.settings();
        Plan plan = new Plan(settings, persons.records());
        Model model =
                Training.learn(plan, Blocking.of(plan.records(), settings)).model();
        Scorer scorer = new Scorer(plan, model);
        for (int i = 1; i < 200; i++) {
            Waterfall waterfall = scorer.explain(i - 1, i);
            double sum = waterfall.prior()
                    + waterfall.parts().stream()
                            .mapToDouble(p -> p.bits() + p.frequencyBits())
                            .sum();
            assertThat(waterfall.weight())
                    .isEqualTo(scorer.weight(plan.records().codes(), i - 1, i), within(1e-9))
                    .isEqualTo(sum + waterfall.guardBits(), within(1e-9));
        }
    }

    @Test
    void saysInOneSentenceWhatSpokeForAndAgainst() {
        Waterfall waterfall = new Waterfall(
                -12,
                List.of(
                        new Waterfall.Part("name", "exact", "ANA", "ANA", 9, 3),
                        new Waterfall.Part("born", "else", "1990-01-01", "1980-01-01", -4, 0),
                        new Waterfall.Part("sex", "exact", "P", "P", 0.2, 0)),
                java.util.Optional.of("twins"),
                -10,
                -14);
        var sentence = Sentence.of(waterfall, new id.timpora.match.settings.Thresholds(4, -4, 0));
        assertThat(sentence.id())
                .isEqualTo("tidak digabung: bobot -14.0 bit, peluang 0.0001, batas gabung 4.0;"
                        + " mendukung: name exact (+12.0); menentang: born else (-4.0); twins (-10.0).");
        assertThat(sentence.en())
                .isEqualTo("not joined: weight -14.0 bits, probability 0.0001, join from 4.0;"
                        + " for: name exact (+12.0); against: born else (-4.0); twins (-10.0).");
    }

    @Test
    void aGuardSpeaksAgainstTwins() {
        MatchSettings settings = SettingsFile.parse("s", """
                fields: {given: {type: name}, family: {type: name}, born: {type: date}, passport: {type: document}}
                comparisons:
                  - {field: given, levels: [exact, jaro-winkler >= 0.8]}
                  - {field: family, levels: [exact]}
                  - {field: born, levels: [exact]}
                  - {field: passport, levels: [exact]}
                blocking: [[family]]
                guards: [{name: twins, same: [family, born], different: given, unless: [passport], bits: -20}]
                """);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        builder.add("a", row("ANA", "LIM", "1990-01-01", "X1"));
        builder.add("b", row("ROSA", "LIM", "1990-01-01", "X2"));
        builder.add("c", row("ANNA", "LIM", "1990-01-01", "X3"));
        builder.add("d", row("ROSA", "LIM", "1990-01-01", "X1"));
        Plan plan = new Plan(settings, builder.build());
        Model model =
                Training.learn(plan, Blocking.of(plan.records(), settings)).model();
        Scorer scorer = new Scorer(plan, model);
        assertThat(scorer.explain(0, 1).guard()).contains("twins");
        assertThat(scorer.explain(0, 2).guard()).isEmpty();
        assertThat(scorer.explain(0, 3).guard()).isEmpty();
    }

    @Test
    void everyGuardTakesAwayWhatOneSharedValueSeemedToSay() {
        MatchSettings settings = SettingsFile.parse("s", """
                fields: {name: {type: name}, born: {type: date}, address: {type: name}, email: {type: email}}
                comparisons:
                  - {field: name, levels: [exact, jaro-winkler >= 0.8]}
                  - {field: born, levels: [exact, same-year]}
                  - {field: address, levels: [exact, words >= 0.5]}
                  - {field: email, levels: [exact]}
                blocking: [[email]]
                guards:
                  - {name: household, same: [address], different: name, bits: -10}
                  - {name: mailbox, same: [email], different: name, bits: -8}
                  - {name: father and son, alike: [name, address], different: born, bits: -6}
                """);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        builder.add("a", row("ANA", "1990-01-01", "MAIN STREET 1", "X@Y"));
        builder.add("b", row("ROSA", "1990-01-01", "MAIN STREET 1", "X@Y"));
        builder.add("c", row("ANNA", "1960-07-09", "MAIN STREET 1 NORTH", "Z@Y"));
        builder.add("d", row("ANNA", "1960-07-09", "ELSEWHERE", "Z@Y"));
        Plan plan = new Plan(settings, builder.build());
        Model model =
                Training.learn(plan, Blocking.of(plan.records(), settings)).model();
        Scorer scorer = new Scorer(plan, model);
        assertThat(scorer.explain(0, 1).guard()).contains("household, mailbox");
        assertThat(scorer.explain(0, 1).guardBits()).isEqualTo(-18);
        assertThat(scorer.explain(0, 2).guard()).contains("father and son");
        assertThat(scorer.explain(0, 3).guard()).isEmpty();
    }

    @Test
    void copiesOfOnePersonDoNotMakeItsNameCommon() {
        MatchSettings settings = SettingsFile.parse("s", """
                fields: {name: {type: name}, born: {type: date}}
                comparisons:
                  - {field: name, levels: [exact], term_frequencies: true}
                  - {field: born, levels: [exact]}
                blocking: [[born]]
                """);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        for (int i = 0; i < 300; i++) {
            String born = String.format("%04d-%02d-%02d", 1940 + i / 5, 1 + i % 12, 1 + i % 28);
            builder.add("a" + i, row("N" + i, born));
            builder.add("b" + i, row("N" + i, born));
        }
        Plan plan = new Plan(settings, builder.build());
        Model model =
                Training.learn(plan, Blocking.of(plan.records(), settings)).model();
        double u = model.comparisons().get(0).levels().get(0).u();
        double asCounted = Math.log(u / (2 / 600.0)) / Math.log(2);
        double added = new Scorer(plan, model).explain(0, 1).parts().get(0).frequencyBits();
        assertThat(added).isGreaterThan(asCounted + 1).isLessThan(0);
    }

    @Test
    void tellsWhatOneRecordLacksAndTwoOthersDifferIn() {
        MatchSettings settings = SettingsFile.parse("s", """
                fields: {name: {type: name}, born: {type: date}}
                comparisons:
                  - {field: name, levels: [exact]}
                  - {field: born, levels: [exact, same-year]}
                blocking: [[name]]
                """);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        builder.add("a", row("ANA", ""));
        builder.add("b", row("ANA", "1990-01-01"));
        builder.add("c", row("ANA", "1960-07-09"));
        builder.add("d", row("ANA", "1990-07-09"));
        Plan plan = new Plan(settings, builder.build());
        Scorer scorer = new Scorer(
                plan,
                Training.learn(plan, Blocking.of(plan.records(), settings)).model());
        int[][] codes = plan.records().codes();
        assertThat(scorer.cannotTell(codes, 0, 1, 2)).isTrue();
        assertThat(scorer.cannotTell(codes, 0, 1, 3)).isFalse();
        assertThat(scorer.cannotTell(codes, 3, 1, 2)).isFalse();
    }

    @Test
    void recordsThatDifferInAllFieldsOfASetContradict() {
        MatchSettings settings = SettingsFile.parse("s", """
                fields: {born: {type: date}, passport: {type: document}}
                comparisons:
                  - {field: born, levels: [exact, same-year]}
                  - {field: passport, levels: [exact]}
                blocking: [[passport]]
                contradictions: [[born, passport]]
                """);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        builder.add("a", row("1990-01-01", "X1"));
        builder.add("b", row("1980-01-01", "X2"));
        builder.add("c", row("1990-05-05", "X3"));
        builder.add("d", row("1980-01-01", "X1"));
        builder.add("e", row("1980-01-01", ""));
        Plan plan = new Plan(settings, builder.build());
        Model model =
                Training.learn(plan, Blocking.of(plan.records(), settings)).model();
        Scorer scorer = new Scorer(plan, model);
        int[][] codes = plan.records().codes();
        assertThat(scorer.contradicts(codes, 0, 1)).isTrue();
        assertThat(scorer.contradicts(codes, 0, 2)).isFalse();
        assertThat(scorer.contradicts(codes, 0, 3)).isFalse();
        assertThat(scorer.contradicts(codes, 0, 4)).isFalse();
    }

    private static List<List<String>> row(String... values) {
        return java.util.Arrays.stream(values).map(List::of).toList();
    }
}
