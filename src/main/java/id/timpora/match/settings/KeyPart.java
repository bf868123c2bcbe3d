package id.timpora.match.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of a blocking key.
 *
 * @param field the field
 * @param cut what of its value counts
 * @param length how many letters, where the cut needs it
 */
public record KeyPart(String field, Cut cut, int length) {
    /** What of a value counts. */
    public enum Cut {
        /** The whole value. */
        WHOLE("", false),
        /** The first letters; shorter values have no key. */
        FIRST("first", true),
        /** The last letters; shorter values have no key. */
        LAST("last", true),
        /** How the words sound. */
        SOUND("sound", false),
        /** Each word by itself. */
        WORDS("words", false),
        /** How each word sounds. */
        WORD_SOUNDS("word-sounds", false),
        /** The first letters of each word that has so many. */
        WORD_STARTS("word-starts", true),
        /** The value without one of its letters, each in turn: brings together what is one edit apart. */
        DELETIONS("deletions", false),
        /** The words in the order of the alphabet. */
        SORTED("sorted", false),
        /** The year of a date. */
        YEAR("year", false),
        /** Year and month of a date. */
        YEAR_MONTH("year-month", false),
        /** Month and day of a date. */
        MONTH_DAY("month-day", false),
        /** Year and day of a date. */
        YEAR_DAY("year-day", false);

        private final String word;
        private final boolean hasLength;

        Cut(String word, boolean hasLength) {
            this.word = word;
            this.hasLength = hasLength;
        }
    }

    private static final int LONGEST = 30;

    /** Reads {@code surname}, {@code surname sound}, {@code first_name first 1}; empty if it is nothing of the kind. */
    static Optional<KeyPart> parse(String text) {
        String[] words = text.strip().split("\\s+");
        String cutWord = words.length > 1 ? words[1] : "";
        for (Cut cut : Cut.values()) {
            if (cut.word.equals(cutWord) && words.length == (cut.hasLength ? 3 : cutWord.isEmpty() ? 1 : 2)) {
                return cut.hasLength
                        ? length(words[2]).map(l -> new KeyPart(words[0], cut, l))
                        : Optional.of(new KeyPart(words[0], cut, 0));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> length(String word) {
        return word.matches("\\d{1,2}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= LONGEST
                ? Optional.of(Integer.parseInt(word))
                : Optional.empty();
    }

    /** What may be written, for messages. */
    static String allowed() {
        return Arrays.stream(Cut.values())
                .map(c -> "FIELD" + (c.word.isEmpty() ? "" : " " + c.word) + (c.hasLength ? " 1-30" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The part as it is written. */
    public String text() {
        return field + (cut.word.isEmpty() ? "" : " " + cut.word) + (cut.hasLength ? " " + length : "");
    }
}
