package id.timpora.match.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.Persons;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.table.Records;
import id.timpora.match.table.RecordsBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class BlockingTest {
    @Test
    void findsEachPairThatARuleBringsTogetherExactlyOnce() {
        Persons persons = new Persons(3, 400);
        Blocks blocks = Blocking.of(persons.records(), Persons.settings());
        List<String> found = pairs(blocks);
        assertThat(found).doesNotHaveDuplicates();
        BiPredicate<List<String>, List<String>> met = (a, b) ->
                same(a, b, 2) || same(a, b, 4) || same(a, b, 0) && same(a, b, 1) || same(a, b, 1) && same(a, b, 3);
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < persons.truth().size(); i++) {
            for (int j = i + 1; j < persons.truth().size(); j++) {
                if (met.test(persons.row(i), persons.row(j))) {
                    expected.add(i + "-" + j);
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(new HashSet<>(found)).containsAll(expected);
    }

    private static boolean same(List<String> a, List<String> b, int field) {
        return !a.get(field).isEmpty() && a.get(field).equals(b.get(field));
    }

    @Test
    void bringsTogetherBySeveralKeysOfARecordOnlyOnce() {
        Blocks blocks = Blocking.of(
                records("ANA MARIA LIM", "MARIA ANA TAN", "ANA", "BUDI"),
                settings("[name words], [name first 1]", 100));
        assertThat(pairs(blocks)).containsExactlyInAnyOrder("0-1", "0-2", "1-2");
    }

    @Test
    void dividesABlockThatIsTooLargeAndTellsWhatIsLeftOut() {
        Blocks blocks = Blocking.of(records("A", "A", "A", "A", "A", "A"), settings("[name]", 5));
        assertThat(pairs(blocks)).isEmpty();
        assertThat(blocks.capped()).containsExactly(new Capped("name", 6, 0, true));
    }

    @Test
    void comparesWithinATooLargeBlockWhereOneMoreFieldAgrees() {
        MatchSettings settings = SettingsFile.parse("s", """
                fields: {name: {}, city: {}}
                comparisons: [{field: name, levels: [exact]}, {field: city, levels: [exact]}]
                blocking: [[name]]
                block_limit: 3
                """);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        String[] cities = {"X", "Y", "X", "Z", "W", "W", "W", "W"};
        for (int i = 0; i < cities.length; i++) {
            builder.add("r" + i, List.of(List.of("A"), List.of(cities[i])));
        }
        Blocks blocks = Blocking.of(builder.build(), settings);
        assertThat(pairs(blocks)).containsExactly("0-2");
        assertThat(blocks.capped())
                .containsExactly(new Capped("name", 8, 0, true), new Capped("name + any", 4, 4, false));
    }

    @Test
    void aBlockOfAMillionEqualKeysIsToldAndCostsNoPair() {
        MatchSettings settings = settings("[name]", 2000);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        List<List<String>> row = List.of(List.of("A"));
        for (int i = 0; i < 1_000_000; i++) {
            builder.add(Integer.toString(i), row);
        }
        Blocks blocks = Blocking.of(builder.build(), settings);
        assertThat(blocks.pairs()).isZero();
        assertThat(blocks.capped()).containsExactly(new Capped("name", 1_000_000, 0, true));
    }

    @Test
    void countsPairsBeforeAnythingIsCompared() {
        Blocks blocks = Blocking.of(records("A", "A", "A", "B", "B", "C"), settings("[name]", 5));
        assertThat(blocks.pairs()).isEqualTo(4);
        assertThat(blocks.rules().get(0).count()).isEqualTo(2);
    }

    private static MatchSettings settings(String rules, int limit) {
        return SettingsFile.parse("s", """
                fields: {name: {}}
                comparisons: [{field: name, levels: [exact]}]
                blocking: [%s]
                block_limit: %d
                """.formatted(rules, limit));
    }

    private static Records records(String... names) {
        MatchSettings settings = settings("[name]", 100);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        for (int i = 0; i < names.length; i++) {
            builder.add("r" + i, List.of(List.of(names[i])));
        }
        return builder.build();
    }

    private static List<String> pairs(Blocks blocks) {
        List<String> pairs = new ArrayList<>();
        for (int r = 0; r < blocks.rules().size(); r++) {
            RuleBlocks rule = blocks.rules().get(r);
            for (int block = 0; block < rule.count(); block++) {
                for (int i = rule.start(block); i < rule.start(block) + rule.size(block); i++) {
                    for (int j = i + 1; j < rule.start(block) + rule.size(block); j++) {
                        int a = Math.min(rule.members()[i], rule.members()[j]);
                        int b = Math.max(rule.members()[i], rule.members()[j]);
                        if (blocks.isFirst(r, block, a, b)) {
                            pairs.add(a + "-" + b);
                        }
                    }
                }
            }
        }
        return pairs;
    }
}
