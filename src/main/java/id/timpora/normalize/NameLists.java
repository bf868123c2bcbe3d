package id.timpora.normalize;

import id.timpora.definition.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code jobs/reference/names.yaml} that normalisation needs.
 *
 * @param placeholders ways of writing "no name"
 * @param front titles before a name
 * @param back titles after a name
 * @param unsure titles that are also parts of names
 * @param descent spelling of a word of descent to its usual spelling
 * @param birthName words before the family name of birth
 * @param alias words before another name of the same person
 * @param same spelling to the words kept for it
 * @param japanese Chinese characters to their Japanese readings
 * @param korean Chinese character to its Korean reading
 * @param koreanFamily Korean family name to its spellings, the one kept first
 */
record NameLists(
        Set<String> placeholders,
        Set<String> front,
        Set<String> back,
        Set<String> unsure,
        Map<String, String> descent,
        Set<String> birthName,
        Set<String> alias,
        Map<String, List<String>> same,
        Map<String, List<String>> japanese,
        Map<String, List<String>> korean,
        Map<String, List<String>> koreanFamily) {

    static NameLists bind(Section root) {
        NameLists lists = new NameLists(
                new HashSet<>(root.texts("placeholders")),
                new HashSet<>(root.texts("titles_front")),
                new HashSet<>(root.texts("titles_back")),
                new HashSet<>(root.texts("titles_unsure")),
                descent(root),
                new HashSet<>(root.texts("birth_name")),
                new HashSet<>(root.texts("alias")),
                same(root),
                root.textLists("han_japanese"),
                root.textLists("han_korean"),
                root.textLists("korean_family"));
        root.optionalSection("likeness");
        root.done();
        return lists;
    }

    private static Map<String, String> descent(Section root) {
        Map<String, String> usual = new HashMap<>();
        root.textLists("descent").forEach((kept, others) -> {
            usual.put(kept, kept);
            others.forEach(o -> usual.put(o, kept));
        });
        return usual;
    }

    private static Map<String, List<String>> same(Section root) {
        Map<String, List<String>> same = new LinkedHashMap<>();
        for (List<String> group : root.listOfTexts("same")) {
            List<String> kept = List.of(group.get(0).split(" "));
            for (String word : group) {
                if (same.put(word, kept) != null) {
                    root.mistake("same", "has '" + word + "' twice");
                }
            }
        }
        return same;
    }
}
