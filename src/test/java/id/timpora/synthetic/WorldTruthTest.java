package id.timpora.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated world has something to find for every rule, and something that only looks so. */
class WorldTruthTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final Set<String> NEEDS_A_MONTH = Set.of("REG-05");

    private static List<Map<String, String>> due;
    private static List<Map<String, String>> lookalikes;

    @BeforeAll
    static void tell(@TempDir Path folder) throws IOException {
        new SyntheticDeliveries(11, 4000, 2, FIRST).write(folder, n -> {});
        due = due(folder.resolve("truth"), FIRST.plusDays(1));
        lookalikes = Csv.read(folder.resolve("truth/lookalikes.csv"));
    }

    private static List<Map<String, String>> due(Path truth, LocalDate night) {
        return Csv.read(truth.resolve("discrepancies.csv")).stream()
                .filter(r ->
                        r.get("night").equals(night.toString()) && r.get("real").equals("true"))
                .toList();
    }

    @Test
    void everyRuleHasFindingsThatDocumentsShow() {
        Set<String> found = due.stream()
                .filter(r ->
                        r.get("assessable").equals("true") && r.get("linkable").equals("true"))
                .map(r -> r.get("rule_code"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(TruthComparison.JUDGED);
        missing.removeAll(found);

        assertThat(missing).isEqualTo(NEEDS_A_MONTH);
    }

    @Test
    void absencesOutsideTheExportsAreNotAssessable() {
        assertThat(due.stream().filter(r -> r.get("assessable").equals("false")).map(r -> r.get("rule_code")))
                .contains("KEB-03", "KWN-01", "REG-01", "REG-03", "TPP-05");
    }

    @Test
    void thirtyRulesHaveLookalikesInWhichNoHardRuleHasAnythingToFind() {
        Set<String> named = new HashSet<>();
        lookalikes.forEach(l -> named.addAll(Csv.list(l.get("record_refs"))));
        Set<String> hard = due.stream()
                .filter(r -> r.get("rule_code").matches("KWN-0[1-6]|REG-0[134567]|KEB-0[1235689]|DOK-0[14567]|WL-0[12]")
                        && r.get("assessable").equals("true"))
                .flatMap(r -> Csv.list(r.get("record_refs")).stream())
                .flatMap(ref -> Set.of(ref.split("&")).stream())
                .collect(Collectors.toSet());
        hard.retainAll(named);

        assertThat(lookalikes.stream().map(l -> l.get("rule_code")).distinct()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(hard).isEmpty();
    }

    @Test
    void addressesThatDifferForAMonthAreFound(@TempDir Path folder) throws IOException {
        new SyntheticDeliveries(11, 500, 33, FIRST).write(folder, n -> {});

        assertThat(rules(folder, 30)).doesNotContain("REG-05");
        assertThat(rules(folder, 32)).contains("REG-05");
    }

    private static Set<String> rules(Path folder, int night) {
        return due(folder.resolve("truth"), FIRST.plusDays(night)).stream()
                .map(r -> r.get("rule_code"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
