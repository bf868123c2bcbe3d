package id.timpora.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/writing-a-rule.md} says what is so. */
class WritingARuleTest {
    private static final Path JOBS = Path.of("jobs");

    private final String page = Files.readString(Path.of("docs/writing-a-rule.md"));

    @TempDir
    private Path jobs;

    WritingARuleTest() throws IOException {}

    @Test
    void theWorkedExampleIsARule() throws IOException {
        Matcher example = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(example.find()).isTrue();
        Files.writeString(Files.createDirectories(jobs.resolve("rules")).resolve("REG-51.sql"), example.group(1));
        Files.createDirectories(jobs.resolve("views"));
        try (var views = Files.list(JOBS.resolve("views"))) {
            for (Path view : views.toList()) {
                Files.copy(view, jobs.resolve("views").resolve(view.getFileName()));
            }
        }
        assertThat(Rules.load(jobs).find("REG-51")).isPresent();
    }

    @Test
    void everyTableOfTheContractIsNamedAndNoOther() {
        Set<String> named = new TreeSet<>();
        Matcher row = Pattern.compile("(?m)^\\| (`[a-z_`, ]+`) \\|").matcher(section("## The contract"));
        while (row.find()) {
            Matcher name = Pattern.compile("`([a-z_]+)`").matcher(row.group(1));
            while (name.find()) {
                named.add(name.group(1));
            }
        }
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        RuleView.load(JOBS).stream().map(RuleView::name).toList());
    }

    @Test
    void everyColumnWithAMeaningOfItsOwnIsExplained() {
        String columns = section("## What the SELECT yields");
        Set<String> given = new TreeSet<>(RuleColumns.KNOWN);
        given.remove("link_grade");
        assertThat(given).allSatisfy(column -> assertThat(columns).contains("`" + column + "`"));
    }

    private String section(String title) {
        String after = page.substring(page.indexOf(title) + title.length());
        return after.substring(0, after.indexOf("\n## "));
    }
}
