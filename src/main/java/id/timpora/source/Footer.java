package id.timpora.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the rows of a file end.
 *
 * @param line first line of the footer, or the greatest number if there is none
 * @param declared the count of its {@code Jumlah} line, or -1
 */
public record Footer(int line, long declared) {
    /** There is none. */
    public static final Footer NONE = new Footer(Integer.MAX_VALUE, -1);

    private static final Set<String> WORDS = Set.of("JUMLAH", "TOTAL", "MENGETAHUI", "DICETAK", "CATATAN");
    private static final String FIRST_LETTERS = "JTMDCjtmdc";
    private static final Pattern COUNT = Pattern.compile(
            "JUMLAH(?: (?:DATA|BARIS|SELURUHNYA|TOTAL))?[\\s:=]*([0-9]{1,3}(?:[.,][0-9]{3}){1,4}|[0-9]{1,15})"
                    + "(?![0-9]|[.,/-][0-9]).*");

    /** Whether the first filled cell of a line starts with a word of footers. */
    static boolean beginsWithWord(List<String> cells) {
        for (String cell : cells) {
            if (Text.isFilled(cell)) {
                String text = Text.clean(cell);
                if (FIRST_LETTERS.indexOf(text.charAt(0)) < 0) {
                    return false;
                }
                String upper = text.toUpperCase(Locale.ROOT);
                return WORDS.stream().anyMatch(upper::startsWith);
            }
        }
        return false;
    }

    /** Follows the lines of a file and remembers the first footer line after the last complete row. */
    static final class Search {
        private int line = Integer.MAX_VALUE;
        private long declared = -1;

        void completeRow() {
            line = Integer.MAX_VALUE;
            declared = -1;
        }

        void otherLine(int number, List<String> cells) {
            if (line == Integer.MAX_VALUE && !beginsWithWord(cells)) {
                return;
            }
            line = Math.min(line, number);
            String text = cells.stream()
                    .filter(Text::isFilled)
                    .map(Text::clean)
                    .collect(Collectors.joining(" "))
                    .toUpperCase(Locale.ROOT);
            Matcher count = COUNT.matcher(text);
            if (declared < 0 && count.lookingAt()) {
                declared = Long.parseLong(count.group(1).replace(".", "").replace(",", ""));
            }
        }

        boolean mayHaveBegun() {
            return line != Integer.MAX_VALUE;
        }

        Footer found() {
            return new Footer(line, declared);
        }
    }
}
