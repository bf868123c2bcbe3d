package id.timpora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.cli.Terminals.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration opens no context for a folder that is not its own. */
class DemoCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"data", "./data", "./jobs/../data"})
    void neverTouchesTheFolderOfTheProduct(String folder) {
        Result refused = Terminals.run(Terminals.none(), "demo", "--data", folder);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("tidak dimuat", "are not loaded into another warehouse");
    }
}
