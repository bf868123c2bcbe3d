package id.timpora.normalize;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chinese characters read in Japanese or Korean, where the lists cover all of them. */
final class HanReadings {
    private final Map<String, List<String>> japanese;
    private final Map<String, List<String>> korean;
    private final int longest;

    HanReadings(NameLists lists) {
        japanese = lists.japanese();
        korean = lists.korean();
        longest = japanese.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    /** The Japanese reading, words of kana taken as they sound; empty where a character is not covered. */
    Optional<String> japanese(String text) {
        StringBuilder read = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end > i) {
                read.append(' ')
                        .append(japanese.get(text.substring(i, end)).get(0))
                        .append(' ');
                i = end;
            } else if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN) {
                return Optional.empty();
            } else {
                read.append(text.charAt(i++));
            }
        }
        return Optional.of(Transliteration.alphabet(read.toString()));
    }

    private int wordEnd(String text, int from) {
        for (int end = Math.min(text.length(), from + longest); end > from; end--) {
            if (japanese.containsKey(text.substring(from, end))) {
                return end;
            }
        }
        return from;
    }

    /** The Korean reading: the first character is the family name, the others the given name; of 2 to 4 characters. */
    Optional<String> korean(String text) {
        String name = text.strip();
        if (name.length() < 2 || name.length() > 4) {
            return Optional.empty();
        }
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            List<String> readings = korean.get(name.substring(i, i + 1));
            if (readings == null) {
                return Optional.empty();
            }
            read.append(readings.get(0)).append(i == 0 ? " " : "");
        }
        return Optional.of(read.toString());
    }
}
