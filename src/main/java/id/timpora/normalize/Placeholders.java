package id.timpora.normalize;

import java.util.Locale;
import java.util.Set;

/** Ways of writing "nothing". */
final class Placeholders {
    private static final Set<String> WORDS = Set.of("N/A", "NIHIL", "TIDAK ADA", "XXX");

    private Placeholders() {}

    static boolean isNothing(String value) {
        if (value.isEmpty()) {
            return true;
        }
        char first = value.charAt(0);
        if (first == '-') {
            return value.chars().allMatch(c -> c == '-');
        }
        return (first == 'N' || first == 'n' || first == 'T' || first == 't' || first == 'X' || first == 'x')
                && WORDS.contains(value.toUpperCase(Locale.ROOT));
    }
}
