package id.timpora.match.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.match.Persons;
import id.timpora.match.link.Linkage;
import id.timpora.match.score.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Model model = new Linkage(Persons.settings(), new Persons(1, 300).records())
                .train()
                .model();
        Path file = folder.resolve("model.yaml");
        ModelFile.write(file, model);
        assertThat(ModelFile.read(file, Persons.settings())).isEqualTo(model);
    }

    @Test
    void refusesAModelOfOtherSettings() throws IOException {
        Path file = folder.resolve("model.yaml");
        Files.writeString(file, """
                prior: -12
                comparisons:
                  - name: given
                    levels: [{level: exact, m: 0.9, u: 2}]
                """);
        assertThatThrownBy(() -> ModelFile.read(file, Persons.settings()))
                .hasMessageContaining("model.yaml:4: comparisons[0].levels[0].u: is '2'; allowed: a number from")
                .hasMessageContaining("do not fit the settings, which have: exact, jaro-winkler >= 0.92")
                .hasMessageContaining("must have one for each of: given, family, born, city, phone, given × family");
    }
}
