package id.timpora.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.definition.Definition;
import id.timpora.definition.InvalidDefinition;
import id.timpora.discrepancy.Rule.Basis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law and parameters of a rule have dates: of the event for law, of the night for parameters. */
class RuleTimeTest {
    private static final LocalDate LAST_OF_OLD_LAW = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIRST_OF_NEW_LAW = LocalDate.of(2026, 1, 2);
    private static final Rules RULES = Rules.load(Path.of("jobs"));

    @Test
    void smugglingIsJudgedByTheLawOfTheDayOfTheEvent() {
        assertThat(citations("TPP-04", LAST_OF_OLD_LAW))
                .contains("UU 6/2011 ps.120")
                .noneMatch(c -> c.contains("KUHP"));
        assertThat(citations("TPP-04", FIRST_OF_NEW_LAW))
                .contains("KUHP ps.455", "KUHP ps.457")
                .doesNotContain("UU 6/2011 ps.120");
        assertThat(citations("TPP-01", LAST_OF_OLD_LAW)).containsExactly("UU 21/2007 ps.2", "UU 6/2011 ps.120");
        assertThat(citations("TPP-01", FIRST_OF_NEW_LAW)).containsExactly("KUHP ps.455", "KUHP ps.457");
    }

    @Test
    void theNewPenalCodeBeginsWithItsFirstDayInEveryRule() {
        assertThat(RULES.all().stream()
                        .flatMap(r -> r.basis().stream())
                        .filter(b -> b.citation().startsWith("KUHP")))
                .hasSizeGreaterThan(8)
                .allSatisfy(b -> assertThat(b.from()).isEqualTo(FIRST_OF_NEW_LAW));
    }

    @Test
    void everyRuleOnPersonsHasABasisOnEveryDaySince2020() {
        for (Rule rule : RULES.all()) {
            boolean ofLaw = !rule.basis().isEmpty();
            for (LocalDate day : List.of(LocalDate.of(2020, 1, 1), LAST_OF_OLD_LAW, FIRST_OF_NEW_LAW)) {
                assertThat(!ofLaw || !citations(rule.code(), day).isEmpty())
                        .as(rule.code() + " on " + day)
                        .isTrue();
            }
        }
    }

    @Test
    void aParameterKeepsTheValueItHadOnANight() {
        Rule rule = rule("{value: 30, before: [{to: 2026-06-30, value: 14}, {to: 2025-12-31, value: 7}], "
                + "least: 0, most: 60, meaning: {id: a, en: a}}");
        assertThat(RuleBinding.bound(rule, LocalDate.of(2025, 12, 31))).isEqualTo("select 7");
        assertThat(RuleBinding.bound(rule, LocalDate.of(2026, 1, 1))).isEqualTo("select 14");
        assertThat(RuleBinding.bound(rule, LocalDate.of(2026, 6, 30))).isEqualTo("select 14");
        assertThat(RuleBinding.bound(rule, LocalDate.of(2026, 7, 1))).isEqualTo("select 30");
    }

    @Test
    void earlierValuesKeepToTheBoundsToo() {
        assertThatThrownBy(() -> rule("{value: 30, before: [{to: 2026-06-30, value: 90}, {value: 3}], most: 60, "
                        + "meaning: {id: a, en: a}}"))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("before[0].value: is '90'; allowed: a number from 0 to 60")
                .hasMessageContaining("before[1].to: is missing; allowed: the last night");
    }

    private static List<String> citations(String code, LocalDate day) {
        return RULES.find(code).orElseThrow().basis().stream()
                .filter(basis -> basis.holdsOn(day))
                .map(Basis::citation)
                .toList();
    }

    private static Rule rule(String parameter) {
        String header = """
                code: REG-51
                title: {id: a, en: a}
                meaning: {id: a, en: a}
                kind: keras
                severity: rendah
                agency: x
                parameters:
                  days: %s
                summary: {id: a, en: a}
                """.formatted(parameter);
        return Definition.parse("REG-51.sql", 0, header, root -> new RuleBinding("REG-51", root).rule("select :days"));
    }
}
