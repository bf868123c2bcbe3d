package id.timpora.discrepancy.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GroupingTest {
    @Test
    void aHardFindingOnASureLinkOpensACase() {
        assertThat(opens(hard("T1", true, "P1"))).isTrue();
    }

    @Test
    void aHardFindingWhoseIdentityIsNotSureOpensNone() {
        assertThat(opens(hard("T1", false, "P1"))).isFalse();
        assertThat(opens(hard("T1", false, "P1"), soft("T2", "KWN-11", "imigrasi", "P1")))
                .isFalse();
    }

    @Test
    void softIndicatorsOpenACaseOnlyAsThreeRulesOfTwoAgencies() {
        Indicator one = soft("T1", "KWN-07", "imigrasi", "P1");
        Indicator two = soft("T2", "KWN-11", "imigrasi", "P1");
        Indicator third = soft("T3", "KWN-12", "imigrasi", "P1");
        assertThat(opens(one, two)).isFalse();
        assertThat(opens(one, two, third)).as("one agency").isFalse();
        assertThat(opens(one, two, soft("T3", "KWN-11", "hotel", "P1")))
                .as("two rules")
                .isFalse();
        assertThat(opens(one, two, soft("T3", "KWN-12", "hotel", "P1"))).isTrue();
    }

    @Test
    void aClosedFindingOpensNothing() {
        Indicator closed = new Indicator("T1", "KEB-01", true, true, persons("P1"), Set.of("imigrasi"), false, false);
        assertThat(opens(closed)).isFalse();
    }

    @Test
    void softIndicatorsOfDifferentPersonsDoNotAddUp() {
        List<Group> groups = Grouping.of(List.of(
                soft("T1", "KWN-07", "imigrasi", "P1"),
                soft("T2", "KWN-11", "hotel", "P2"),
                soft("T3", "KWN-12", "dukcapil", "P3")));
        assertThat(groups).hasSize(3).noneMatch(Group::opensCase);
    }

    @Test
    void whatIsSaidOfOnePersonJoinsTheOnlyCoupleOfThatPerson() {
        List<Group> groups = Grouping.of(
                List.of(hard("T1", true, "P1", "P2"), hard("T2", true, "P1"), soft("T3", "KWN-12", "hotel", "P2")));
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).indicators()).extracting(Indicator::id).containsExactly("T1", "T2", "T3");
    }

    @Test
    void aPersonOfTwoCouplesKeepsItsOwnCase() {
        List<Group> groups = Grouping.of(
                List.of(hard("T1", true, "P1", "P2"), hard("T2", true, "P1", "P3"), hard("T3", true, "P1")));
        assertThat(groups)
                .extracting(Group::persons)
                .containsExactly(persons("P1"), persons("P1", "P2"), persons("P1", "P3"));
    }

    @Test
    void aCrowdIsNoCaseButCountsForEachOfItsPersons() {
        Indicator crowd = soft("T1", "TPP-01", "hotel", "P1", "P2", "P3", "P4", "P5");
        List<Group> groups = Grouping.of(
                List.of(crowd, soft("T2", "KWN-07", "imigrasi", "P1"), soft("T3", "KWN-11", "imigrasi", "P1")));
        assertThat(groups).hasSize(5);
        assertThat(groups.stream().filter(Group::opensCase))
                .singleElement()
                .satisfies(group -> assertThat(group.persons()).containsExactly("P1"));
    }

    @Test
    void theProtectionQueueIsApartAndOpensAtOnce() {
        Indicator sheltered = new Indicator("T1", "KWN-13", false, true, persons("P1"), Set.of("imigrasi"), true, true);
        List<Group> groups = Grouping.of(List.of(sheltered, hard("T2", true, "P1")));
        assertThat(groups).hasSize(2).allMatch(Group::opensCase);
        assertThat(groups).extracting(Group::sheltered).containsExactly(false, true);
    }

    private static boolean opens(Indicator... indicators) {
        return Grouping.of(List.of(indicators)).stream().anyMatch(Group::opensCase);
    }

    private static Indicator hard(String id, boolean sure, String... persons) {
        return new Indicator(id, "KEB-01", true, sure, persons(persons), Set.of("imigrasi"), true, false);
    }

    private static Indicator soft(String id, String rule, String agency, String... persons) {
        return new Indicator(id, rule, false, true, persons(persons), Set.of(agency), true, false);
    }

    private static TreeSet<String> persons(String... persons) {
        return new TreeSet<>(List.of(persons));
    }
}
