package id.timpora.normalize;

import id.timpora.person.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of a name in the one spelling kept for them, and where the father's name begins. */
final class NameSpellings {
    private static final String INITIAL = "M";

    private final NameLists lists;

    NameSpellings(NameLists lists) {
        this.lists = lists;
    }

    /** Place of the word of descent between own and father's name, or -1. */
    int descent(List<NameToken> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            NameToken word = words.get(i);
            boolean sure = word.text().length() > 1 || !word.marked() && isBetweenWords(words, i);
            if (sure && lists.descent().containsKey(word.text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBetweenWords(List<NameToken> words, int i) {
        return words.get(i - 1).text().length() > 2 && words.get(i + 1).text().length() > 2;
    }

    /** Each word, or two words that are one, in the spelling kept. */
    List<String> kept(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<String> pair = i + 1 < words.size() ? lists.same().get(word + " " + words.get(i + 1)) : null;
            if (pair != null) {
                kept.addAll(pair);
                i++;
            } else if (word.equals(INITIAL) && i == 0 && words.size() > 1) {
                kept.addAll(lists.same().getOrDefault("MD", List.of(word)));
            } else {
                kept.addAll(lists.same()
                        .getOrDefault(
                                word,
                                List.of(
                                        i > 0 && word.length() > 1
                                                ? lists.descent().getOrDefault(word, word)
                                                : word)));
            }
        }
        return kept.size() == words.size() ? List.copyOf(kept) : again(kept, words);
    }

    /** Words that became fewer or more can meet new partners. */
    private List<String> again(List<String> kept, List<String> words) {
        return kept.size() < words.size() ? kept(kept) : List.copyOf(kept);
    }

    /** The same name with the M before it read as an initial of any name. */
    Optional<PersonName> initialM(PersonName name) {
        boolean initial =
                name.original().strip().matches("(?i)M[. ].*") && name.own().size() > 1;
        if (!initial) {
            return Optional.empty();
        }
        List<String> own = new ArrayList<>(name.own());
        own.set(0, INITIAL);
        return Optional.of(new PersonName(
                name.original(),
                List.copyOf(own),
                name.father(),
                name.truncated(),
                name.titles(),
                name.link(),
                name.script(),
                List.of()));
    }

    /** {@code MARIA SCHMIDT NEE MEYER} is also MARIA MEYER. */
    List<String> married(String latin) {
        String[] words = latin.split(" ");
        for (int i = 2; i < words.length - 1; i++) {
            if (lists.birthName().contains(words[i].replace(".", ""))) {
                String given = String.join(" ", List.of(words).subList(0, i - 1));
                return List.of(given + " " + String.join(" ", List.of(words).subList(i + 1, words.length)));
            }
        }
        return List.of();
    }
}
