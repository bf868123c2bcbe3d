package id.timpora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.cli.Terminals.Result;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newcomer reads first. */
class HelpTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z-]+) {2,}\\S");

    /** Every command that the first page of help lists, so that a new one is held to the same. */
    private static List<String> commands() {
        String all = Terminals.run(Terminals.none(), "--help").out();
        List<String> commands = COMMAND.matcher(all.substring(all.indexOf("Commands:")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(commands).contains("serve", "demo", "run", "export", "explain", "judge", "rehearse", "link");
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void explainsEveryCommandInBothLanguagesWithAnExample(String command) {
        Result help = Terminals.run(Terminals.none(), command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Contoh / example:", "  timpora " + command, "--json");
        String words = help.out()
                .lines()
                .filter(line -> line.matches("\\p{L}.*") && !line.matches("(Usage:|Contoh /).*"))
                .collect(Collectors.joining(" "));
        assertThat(words).as("Indonesian").containsPattern("(?i)\\b(dan|atau|dari|dalam|satu|malam|proses)\\b");
        assertThat(words).as("English").containsPattern("\\b(and|or|not|the|of|one|without|run)\\b");
    }

    @ParameterizedTest
    @CsvSource({"check,--jobs --json", "link,--jobs --json", "evaluate,--jobs --json", "generate,--json"})
    void namesOnlyTheCommonOptionsThatDoSomething(String command, String options) {
        String help = Terminals.run(Terminals.none(), command, "--help").out();
        List<String> named = List.of("--data", "--database-url", "--jobs", "--json").stream()
                .filter(help::contains)
                .toList();
        assertThat(named).isEqualTo(List.of(options.split(" ")));
    }

    @Test
    void takesTheCommonOptionsEverywhere() {
        Result made = Terminals.run(Terminals.none(), "generate", "--data", "x", "--jobs", "x", "--persons", "1");
        assertThat(made.err()).contains("--out").doesNotContain("Unknown option");
        Result few = Terminals.run(
                Terminals.none(), "generate", "--out", "x", "--data", "x", "--jobs", "x", "--persons", "1");
        assertThat(few.err()).contains("--persons must be at least");
    }

    @Test
    void namesTheFolderThatTheDemonstrationUses() {
        assertThat(Terminals.run(Terminals.none(), "demo", "--help").out().replaceAll("\\s", ""))
                .contains("(./data-demo)");
        assertThat(Terminals.run(Terminals.none(), "serve", "--help").out().replaceAll("\\s", ""))
                .contains("(./data)");
    }

    @Test
    void givesNoHelpForACommandThatDoesNotExist() {
        Result help = Terminals.run(Terminals.none(), "publsh", "--help");
        assertThat(help.exit()).isEqualTo(2);
        assertThat(help.out()).isEmpty();
        assertThat(help.err()).contains("'publsh'");
    }
}
