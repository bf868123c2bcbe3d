package id.timpora.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ways of writing "nothing". */
public final class Placeholders {
    private static final Set<String> WORDS = Set.of("N/A", "NIHIL", "TIDAK ADA", "XXX");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final int LONGEST_WORD = 12;

    private Placeholders() {}

    /** Whether a trimmed cell holds nothing: absent, empty, dashes only, or a word for it. */
    public static boolean isNothing(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return true;
        }
        char first = value.charAt(0);
        if (DASHES.indexOf(first) >= 0) {
            return value.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
        }
        return (first == 'N' || first == 'n' || first == 'T' || first == 't' || first == 'X' || first == 'x')
                && value.length() <= LONGEST_WORD
                && WORDS.contains(BLANKS.matcher(value).replaceAll(" ").toUpperCase(Locale.ROOT));
    }
}
