package id.timpora.match.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.definition.InvalidDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityModelTest {
    @TempDir
    Path jobs;

    private void change(String file, String from, String to) throws IOException {
        for (String name : new String[] {"matching.yaml", "model.yaml"}) {
            String text = Files.readString(Path.of("jobs", name));
            if (name.equals(file)) {
                assertThat(text).contains(from);
                text = text.replace(from, to);
            }
            Files.writeString(jobs.resolve(name), text);
        }
    }

    @Test
    void aFieldNoPersonHasIsAMistake() throws IOException {
        change("matching.yaml", "  sex: {type: code}\n", "  sex: {type: code}\n  shoe_size: {type: number}\n");
        assertThatThrownBy(() -> IdentityModel.load(jobs))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("shoe_size")
                .hasMessageContaining("birth_date");
    }

    @Test
    void aModelOfOtherLevelsIsAMistake() throws IOException {
        change("matching.yaml", "{field: sex, levels: [exact]}", "{field: sex, levels: [exact, sound]}");
        assertThatThrownBy(() -> IdentityModel.load(jobs))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("model.yaml")
                .hasMessageContaining("sound");
    }

    @Test
    void theHashTellsAnyChange() throws IOException {
        change("matching.yaml", "join: 9", "join: 9.5");
        assertThat(IdentityModel.load(jobs).hash())
                .isNotEqualTo(IdentityModel.load(Path.of("jobs")).hash());
    }
}
