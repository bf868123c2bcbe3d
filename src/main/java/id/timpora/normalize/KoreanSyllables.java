package id.timpora.normalize;

import java.util.List;
import java.util.Map;

/** Korean names in their own script: the family name as passports spell it, then the given name in one word. */
final class KoreanSyllables {
    private static final int LONGEST_NAME = 4;

    private final Map<String, List<String>> families;

    KoreanSyllables(NameLists lists) {
        families = lists.koreanFamily();
    }

    String read(String text) {
        StringBuilder read = new StringBuilder();
        String[] words = text.strip().split("[\\s·]+");
        for (String word : words) {
            int family = words.length > 1 && read.length() > 0 ? 0 : familyLength(word);
            read.append(family > 0 ? families.get(word.substring(0, family)).get(0) + " " : "");
            for (int i = family; i < word.length(); i++) {
                read.append(Transliteration.korean(word.substring(i, i + 1)));
            }
            read.append(' ');
        }
        return read.toString();
    }

    private int familyLength(String word) {
        if (word.length() > LONGEST_NAME) {
            return 0;
        }
        if (word.length() > 2 && families.containsKey(word.substring(0, 2))) {
            return 2;
        }
        return families.containsKey(word.substring(0, 1)) ? 1 : 0;
    }
}
