package id.timpora.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern USED = Pattern.compile("#\\{([A-Za-z.]+)[}(]");
    private static final Pattern PREFIX = Pattern.compile("msg(?:OrNull)?\\('([a-z]+\\.)' \\+");

    private final Properties indonesian = read("messages_id.properties");
    private final Properties english = read("messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        assertThat(indonesian.stringPropertyNames()).hasSizeGreaterThan(200);
    }

    @Test
    void noTextIsEmptyAndEachNamesTheSameValues() {
        for (String key : indonesian.stringPropertyNames()) {
            String id = indonesian.getProperty(key);
            String en = english.getProperty(key);
            assertThat(id).as(key).isNotBlank();
            assertThat(en).as(key).isNotBlank();
            assertThat(new MessageFormat(en).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(id).getFormatsByArgumentIndex());
            for (String text : List.of(id, en)) {
                assertThat(text.replace("''", ""))
                        .as("a lone quote swallows what follows: " + key)
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void everyTextATemplateNamesExists() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        for (String template : templates()) {
            USED.matcher(template).results().forEach(found -> used.add(found.group(1)));
            PREFIX.matcher(template).results().forEach(found -> prefixes.add(found.group(1)));
        }
        assertThat(used).hasSizeGreaterThan(100).isSubsetOf(indonesian.stringPropertyNames());
        assertThat(prefixes)
                .hasSizeGreaterThan(10)
                .allMatch(prefix -> indonesian.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void noTemplateHasATextOfItsOwn() throws IOException {
        for (String template : templates()) {
            String words = template.replaceAll("(?s)<title>.*?</title>", "")
                    .replaceAll("(?s)<(?:\"[^\"]*\"|[^>\"])*>", " ")
                    .replaceAll("Timpora|\\bID\\b|\\bEN\\b|A\\+", " ");
            assertThat(words).doesNotContainPattern("\\p{L}{2,}");
        }
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(MessagesTest::text)
                    .collect(Collectors.toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties read(String name) {
        var texts = new Properties();
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
