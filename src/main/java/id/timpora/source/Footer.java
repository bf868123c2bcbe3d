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
    private static final Set<String> WORDS = Set.of("JUMLAH", "TOTAL", "MENGETAHUI", "DICETAK", "CATATAN");
    private static final Pattern COUNT = Pattern.compile("JUMLAH[^0-9]{0,40}([0-9][0-9.]{0,14})");

    /** Follows the lines of a file and remembers the first footer line after the last complete row. */
    static final class Search {
        private int line = Integer.MAX_VALUE;
        private long declared = -1;

        void completeRow() {
            line = Integer.MAX_VALUE;
            declared = -1;
        }

        void otherLine(int number, List<String> cells) {
            String text =
                    cells.stream().map(Text::clean).filter(c -> !c.isEmpty()).collect(Collectors.joining(" "));
            String upper = text.toUpperCase(Locale.ROOT);
            if (WORDS.stream().anyMatch(upper::startsWith)) {
                line = Math.min(line, number);
            }
            Matcher count = COUNT.matcher(upper);
            if (line != Integer.MAX_VALUE && declared < 0 && count.lookingAt()) {
                declared = Long.parseLong(count.group(1).replace(".", ""));
            }
        }

        Footer found() {
            return new Footer(line, declared);
        }
    }
}
