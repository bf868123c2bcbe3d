package id.timpora.match.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.definition.InvalidDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
    @Test
    void tellsEveryMistakeWithItsLineAndWhatIsAllowed() {
        String yaml = """
                colour: red
                fields:
                  name: {type: nam}
                  city: {columns: []}
                comparisons:
                  - {field: nme, levels: [exact]}
                  - {field: name, levels: [jaro-winkler >= 0.9]}
                  - {field: name, levels: [exact, jaro-winkler >= 9], seeds: [0.5]}
                crossed: [[name, city]]
                blocking:
                  - [name frist 2]
                thresholds: {join: 1, stay: 2}
                contradictions: [[city]]
                """;
        assertThatThrownBy(() -> SettingsFile.parse("m.yaml", yaml))
                .isInstanceOfSatisfying(
                        InvalidDefinition.class,
                        e -> assertThat(e.mistakes().stream().map(Object::toString))
                                .anySatisfy(m -> assertThat(m)
                                        .startsWith("m.yaml:1: colour: is unknown; allowed: id, missing, fields,"))
                                .anySatisfy(m -> assertThat(m)
                                        .startsWith("m.yaml:3: fields.name.type: is 'nam'; allowed: text, name, date,"))
                                .anySatisfy(
                                        m -> assertThat(m)
                                                .isEqualTo(
                                                        "m.yaml:6: comparisons[0].field: names the field 'nme'; there are: name, city"))
                                .anySatisfy(m -> assertThat(m)
                                        .startsWith("m.yaml:7: comparisons[1].levels: must begin with exact"))
                                .anySatisfy(m -> assertThat(m)
                                        .startsWith(
                                                "m.yaml:8: comparisons[2].levels: has 'jaro-winkler >= 9'; allowed: exact,")
                                        .contains("jaro-winkler >= number"))
                                .anySatisfy(m -> assertThat(m).contains("crossed: must be pairs of fields"))
                                .anySatisfy(
                                        m -> assertThat(m)
                                                .startsWith(
                                                        "m.yaml:11: blocking: has 'name frist 2'; allowed: FIELD, FIELD first 1-30"))
                                .anySatisfy(m ->
                                        assertThat(m).contains("thresholds.join: must not be below stay or review")));
    }

    @Test
    void seedsOfASettingThatSaysNothingAreSharesOfAWhole() {
        for (int levels = 2; levels <= 14; levels++) {
            assertThat(Seeds.of(levels)).hasSize(levels);
            assertThat(Seeds.of(levels).stream().mapToDouble(s -> s).sum())
                    .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
        }
    }

    @Test
    void theReadySettingsOfTheBenchmarksAreValidAndShareOneJoinThreshold() throws IOException {
        try (var files = Files.list(Path.of("docs/benchmarks/settings"))) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(7)
                    .allSatisfy(file ->
                            assertThat(SettingsFile.read(file).thresholds()).isEqualTo(Thresholds.DEFAULT));
        }
    }
}
