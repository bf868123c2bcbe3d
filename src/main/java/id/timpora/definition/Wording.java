package id.timpora.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What mistakes say in Indonesian: the sentences of {@code mistakes_id.yaml}, found by their English form. */
final class Wording {
    private static final String HOLE = "{}";
    private static final List<Wording> ALL = read();

    private final String sentence;
    private final Pattern english;
    private final String indonesian;
    private final int literal;

    private Wording(String english, String indonesian) {
        this.sentence = english;
        this.english = Pattern.compile(
                Stream.of(english.split(Pattern.quote(HOLE), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(.*)")),
                Pattern.DOTALL);
        this.indonesian = indonesian;
        this.literal = english.replace(HOLE, "").length();
    }

    /** A sentence in Indonesian; as it is where nobody has put it into Indonesian. */
    static String indonesian(String english) {
        return ALL.stream()
                .flatMap(known -> known.say(english).stream())
                .findFirst()
                .orElse(english);
    }

    /** Whether the beginning, the middle or the end of some known sentence is this. */
    static boolean knows(String part) {
        return ALL.stream().anyMatch(known -> known.sentence.contains(part));
    }

    private Optional<String> say(String mistake) {
        Matcher found = english.matcher(mistake);
        if (!found.matches()) {
            return Optional.empty();
        }
        String[] parts = indonesian.split(Pattern.quote(HOLE), -1);
        StringBuilder said = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            said.append(found.group(i)).append(parts[i]);
        }
        return Optional.of(said.toString());
    }

    /** Those with the most words of their own first, so that a general sentence does not take the place of a particular one. */
    private static List<Wording> read() {
        List<Wording> all = new ArrayList<>();
        try (InputStream in = Wording.class.getResourceAsStream("/mistakes_id.yaml")) {
            var sentences = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            sentences.forEach((english, indonesian) -> all.add(new Wording(english.toString(), indonesian.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.sort(Comparator.comparingInt((Wording known) -> known.literal).reversed());
        return List.copyOf(all);
    }
}
