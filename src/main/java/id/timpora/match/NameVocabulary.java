package id.timpora.match;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import id.timpora.match.similarity.NameForm;
import id.timpora.match.similarity.NameForm.Descent;
import id.timpora.match.similarity.NameForm.Traits;
import id.timpora.match.similarity.NameForm.Writing;
import id.timpora.match.similarity.NameWord;
import id.timpora.person.PersonName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What the words of names weigh and stand for, {@code likeness} of {@code jobs/reference/names.yaml}. */
public final class NameVocabulary {
    private static final int SHORT_SUFFIX = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, List<Integer>> equivalents = new HashMap<>();
    private final Map<String, List<Integer>> chinese = new HashMap<>();
    private final Map<String, List<Integer>> korean = new HashMap<>();
    private final Map<String, Integer> generations = new HashMap<>();
    private final Set<String> male = new HashSet<>();
    private final Set<String> female = new HashSet<>();

    private NameVocabulary() {}

    /** Reads the lists of a jobs folder; throws {@link id.timpora.definition.InvalidDefinition} for mistakes. */
    public static NameVocabulary load(Path jobs) {
        return Definition.read(jobs.resolve("reference").resolve("names.yaml"), NameVocabulary::bind);
    }

    private static NameVocabulary bind(Section root) {
        NameVocabulary words = new NameVocabulary();
        groups(List.copyOf(root.textLists("korean_family").values()), words.korean);
        Section lists = root.section("likeness");
        lists.optionalSection("weights").ifPresent(words::bindWeights);
        groups(lists.listOfTexts("equivalents"), words.equivalents);
        initials(words.equivalents);
        groups(lists.listOfTexts("families"), words.chinese);
        int generation = 0;
        for (List<String> group : lists.listOfTexts("suffixes")) {
            generation++;
            for (String word : group) {
                words.generations.put(word, generation);
            }
        }
        words.male.addAll(lists.texts("male"));
        words.female.addAll(lists.texts("female"));
        lists.done();
        return words;
    }

    private void bindWeights(Section section) {
        section.asTextLists().forEach((number, words) -> {
            if (number.matches("0\\.\\d{1,3}|1") && Double.parseDouble(number) > 0) {
                words.forEach(w -> weights.put(w, Double.valueOf(number)));
            } else {
                section.mistake(number, "is no weight; allowed: a number above 0 and up to 1, for example '0.4'");
            }
        });
    }

    private static void groups(List<List<String>> groups, Map<String, List<Integer>> into) {
        for (int i = 0; i < groups.size(); i++) {
            for (String word : groups.get(i)) {
                into.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
    }

    /** An initial may be that of a short form: B for Robert, who is called Bob. */
    private static void initials(Map<String, List<Integer>> groups) {
        Map<String, Set<Integer>> initials = new HashMap<>();
        groups.forEach((word, of) -> initials.computeIfAbsent(word.substring(0, 1), w -> new TreeSet<>())
                .addAll(of));
        initials.forEach((letter, of) -> groups.put(letter, List.copyOf(of)));
    }

    /** The form of a name that {@link id.timpora.match.similarity.NameLikeness} compares. */
    public NameForm form(PersonName name) {
        return form(name, word -> 1);
    }

    /**
     * The form of a name, its words weighed by the caller as well.
     *
     * @param rarity 0 (exclusive) to 1 for a word in capitals, 1 for a rare one, as the caller's frequencies say
     */
    public NameForm form(PersonName name, ToDoubleFunction<String> rarity) {
        List<NameForm> readings =
                name.readings().stream().map(r -> form(r, rarity)).toList();
        List<String> own = new ArrayList<>(name.own());
        List<String> father = new ArrayList<>(name.father());
        int generation = Math.max(generation(own, 1), generation(father, 0));
        Traits traits =
                new Traits(name.truncated(), Writing.valueOf(name.script().name()), descent(name), generation);
        return NameForm.of(words(own, rarity), words(father, rarity), traits, readings);
    }

    /**
     * Takes the words of generation out of a part of a name; a long one may be a name unless it stands last, and a single
     * I may be an initial, so that it stays.
     */
    private int generation(List<String> words, int from) {
        int generation = 0;
        for (int i = words.size() - 1; i >= from; i--) {
            String word = words.get(i);
            if (generations.containsKey(word) && (word.length() <= SHORT_SUFFIX || i == words.size() - 1)) {
                generation = Math.max(generation, generations.get(word));
                if (word.length() > 1) {
                    words.remove(i);
                }
            }
        }
        return generation;
    }

    private List<NameWord> words(List<String> words, ToDoubleFunction<String> rarity) {
        return words.stream().map(w -> word(w, rarity.applyAsDouble(w))).toList();
    }

    private NameWord word(String word, double rarity) {
        return new NameWord(
                word,
                Math.min(weights.getOrDefault(word, 1.0), rarity),
                equivalents.getOrDefault(word, List.of()),
                korean.getOrDefault(word, List.of()),
                chinese.getOrDefault(word, List.of()));
    }

    private Descent descent(PersonName name) {
        if (female.contains(name.link()) || name.own().stream().skip(1).anyMatch(female::contains)) {
            return Descent.DAUGHTER;
        }
        return male.contains(name.link()) ? Descent.SON : Descent.UNKNOWN;
    }
}
