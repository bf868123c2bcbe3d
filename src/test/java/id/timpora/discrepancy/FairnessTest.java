package id.timpora.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.definition.InvalidDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.schema.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the parsed SQL of every shipped rule and view: nobody is found for what they are. */
class FairnessTest {
    private static final Path JOBS = Path.of("jobs");

    @Test
    void noShippedRuleOrViewReadsWhatSomebodyIs() {
        assertThatCode(() -> RuleViews.check(JOBS)).doesNotThrowAnyException();
        assertThatCode(() -> Rules.load(JOBS)).doesNotThrowAnyException();
    }

    @Test
    void noTableOfRulesHasSuchAColumn() {
        List<String> columns = RuleView.load(JOBS).stream()
                .flatMap(view -> view.columns().keySet().stream().map(column -> view.name() + "." + column))
                .toList();
        assertThat(columns)
                .hasSizeGreaterThan(200)
                .noneMatch(c -> c.matches(
                        ".*(agama|relig|suku|ethnic|birth_place" + "|tempat_lahir|surname|marga|family_name).*"));
        assertThat(columns.stream().filter(c -> c.matches(".*[.].*nationality.*")))
                .containsExactlyInAnyOrder("nationality.nationality", "machine_zone.nationality_differs");
    }

    /** The walk over the statement reaches columns wherever they stand; otherwise the tests above prove nothing. */
    @Test
    void everyColumnOfEveryRuleIsSeen() throws IOException, JSQLParserException {
        try (Stream<Path> files = Files.list(JOBS.resolve("rules"))) {
            for (Path path : files.toList()) {
                SqlFile file = SqlFile.read(path, "code");
                List<String> seen = SqlTree.nodes(SelectGuard.parse(file.select()), Column.class).stream()
                        .map(column -> column.getFullyQualifiedName().replaceAll("\\[.*", ""))
                        .toList();
                List<SqlToken> tokens = SqlTokens.of(file.select(), 1);
                for (int i = 2; i < tokens.size() - 1; i++) {
                    boolean column = tokens.get(i - 1).text().equals(".")
                            && !tokens.get(i - 2).text().equals("rule")
                            && tokens.get(i).kind() == SqlToken.Kind.WORD;
                    if (column) {
                        assertThat(seen)
                                .as(file.name())
                                .contains(tokens.get(i - 2).text() + "."
                                        + tokens.get(i).text());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p.agama from rule.person p",
                "select 1 from rule.person p where p.religion = 'x'",
                "select 1 from rule.person p order by p.suku",
                "select 1 from rule.person p group by p.birth_place",
                "select count(*) filter (where p.ethnicity = 'x') from rule.person p",
                "select 1 from rule.person p join rule.person q on q.marga = p.marga",
                "select 1 from rule.person p where exists (select from rule.person q where q.surname = p.surname)",
                "select sum(1) over (partition by p.nationality) from rule.person p",
                "select n.nationality from rule.nationality n",
                "select count(*) from rule.nationality",
                "select n.* from rule.nationality n",
                "select case when p.kewarganegaraan = 'CHN' then 1 end from rule.person p",
                "select 1 from rule.record r where r.name like 'BONG %'",
                "select 1 from rule.record r where r.name ~ '^BONG'",
                "select 1 from rule.record r where r.name in ('A', 'B')",
                "select 1 from rule.record r where split_part(r.name, ' ', 1) = r.mother",
                "select 1 from rule.passport_use u where u.issuer = 'CHN'"
            })
    void anUnfairRuleIsFound(String select) {
        assertThatThrownBy(() -> SelectGuard.rule("REG-51", file(select), Map.of()))
                .isInstanceOf(InvalidDefinition.class);
    }

    @Test
    void nationalityIsForTheRulesThatLawMakesDependOnIt() {
        String select = "select n.nationality from rule.nationality n";
        for (String code : Fairness.BY_NATIONALITY) {
            assertThatCode(() -> SelectGuard.rule(code, file(select), Map.of())).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> SelectGuard.rule("KWN-06", file(select), Map.of()))
                .hasMessageContaining("nationality itself only in DAT-03, DOK-03, DOK-05, KWN-05, WL-01, WL-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select r.nationality from warehouse.record r",
                "select r.kewarganegaraan as state from fact.dukcapil_penduduk r",
                "select coalesce(r.negara_penerbit, r.kewarganegaraan) as issuer from fact.polri_kehilangan r",
                "select r.record_ref from warehouse.record r where r.nationality = 'CHN'",
                "select d.tmpt_lhr as place from fact.dukcapil_penduduk d",
                "select r.name_father from warehouse.record r"
            })
    void anUnfairViewIsFound(String select) {
        assertThatThrownBy(() -> SelectGuard.view("thing", file(select))).isInstanceOf(InvalidDefinition.class);
    }

    @Test
    void aViewMayTellThatSomebodyIsForeign() {
        String select = "select d.kewarganegaraan <> 'IDN' as is_foreign from fact.dukcapil_penduduk d";
        assertThatCode(() -> SelectGuard.view("thing", file(select))).doesNotThrowAnyException();
    }

    private static SqlFile file(String select) {
        return new SqlFile("x.sql", "", 1, select);
    }
}
