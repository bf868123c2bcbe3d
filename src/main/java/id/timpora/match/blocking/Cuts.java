package id.timpora.match.blocking;

import id.timpora.match.settings.KeyPart;
import id.timpora.match.similarity.SoundKey;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The keys that a part of a rule makes of one value. */
final class Cuts {
    private static final int DATE_LENGTH = 10;
    private static final int SHORTEST_FOR_DELETION = 4;
    private static final int LONGEST_FOR_DELETION = 24;

    private Cuts() {}

    static List<String> of(KeyPart part, String text) {
        return switch (part.cut()) {
            case WHOLE -> List.of(text);
            case FIRST -> text.length() < part.length() ? List.of() : List.of(text.substring(0, part.length()));
            case LAST ->
                text.length() < part.length() ? List.of() : List.of(text.substring(text.length() - part.length()));
            case SOUND -> List.of(String.join(" ", words(text, SoundKey::of)));
            case WORDS -> words(text, w -> w);
            case WORD_SOUNDS -> words(text, SoundKey::of);
            case WORD_STARTS -> words(text, w -> w.length() < part.length() ? "" : w.substring(0, part.length()));
            case SORTED ->
                List.of(String.join(" ", words(text, w -> w).stream().sorted().toList()));
            case DELETIONS -> deletions(text);
            case YEAR, YEAR_MONTH, MONTH_DAY, YEAR_DAY -> date(part, text);
        };
    }

    private static List<String> words(String text, UnaryOperator<String> key) {
        return Arrays.stream(text.split(" "))
                .map(w -> w.matches("\\p{ASCII}*") ? key.apply(w) : w)
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> deletions(String text) {
        if (text.length() < SHORTEST_FOR_DELETION || text.length() > LONGEST_FOR_DELETION) {
            return List.of(text);
        }
        return IntStream.rangeClosed(0, text.length())
                .mapToObj(i -> i == text.length() ? text : text.substring(0, i) + text.substring(i + 1))
                .distinct()
                .toList();
    }

    private static List<String> date(KeyPart part, String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return List.of();
        }
        return switch (part.cut()) {
            case YEAR -> List.of(text.substring(0, 4));
            case YEAR_MONTH -> List.of(text.substring(0, 7));
            case YEAR_DAY -> List.of(text.substring(0, 4) + text.substring(7));
            default -> List.of(text.substring(5));
        };
    }
}
