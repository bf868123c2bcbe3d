package id.timpora.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mistakes in {@code jobs/} are told in Indonesian too. */
class WordingTest {
    /** A call that notes a mistake, up to the end of its statement, and the texts in it. */
    private static final Pattern NOTED = Pattern.compile("(?s)(?:\\bmistake\\(|new Mistake\\().*?;\\s*\\n");

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void saysWhatDiffersWhereItBelongs() {
        assertThat(Wording.indonesian("is 'daily'; allowed: increment, snapshot"))
                .isEqualTo("berisi 'daily'; yang boleh: increment, snapshot");
        assertThat(Wording.indonesian("is '$1 \\ {}'; allowed: a number from 0 to 60"))
                .as("the particular sentence, whatever stands in the file")
                .isEqualTo("berisi '$1 \\ {}'; yang boleh: bilangan dari 0 sampai 60");
        assertThat(Wording.indonesian("something else")).isEqualTo("something else");
    }

    @Test
    void knowsEverySentenceThatIsNotedAnywhere() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        int parts = 0;
        for (Path source : sources()) {
            for (MatchResult noted :
                    NOTED.matcher(Files.readString(source)).results().toList()) {
                for (String part : TEXT.matcher(noted.group())
                        .results()
                        .map(text -> text.group(1))
                        .filter(text -> text.contains(" ") && text.matches(".*[a-z]{2}.*"))
                        .toList()) {
                    parts++;
                    if (!Wording.knows(part)) {
                        unknown.add(source.getFileName() + ": " + part);
                    }
                }
            }
        }
        assertThat(unknown).as("to be added to mistakes_id.yaml").isEmpty();
        assertThat(parts).isGreaterThan(60);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            return all.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/match/table/")
                            && !file.toString().contains("/cli/"))
                    .toList();
        }
    }
}
