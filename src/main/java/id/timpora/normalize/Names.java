package id.timpora.normalize;

import id.timpora.definition.Definition;
import id.timpora.person.PersonName;
import id.timpora.person.Script;
import id.timpora.source.Placeholders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes names of the region comparable: scripts, mononyms, names given twice, titles, patronymics, spellings of one word,
 * and the truncated names of machine-readable zones. The words come from {@code jobs/reference/names.yaml}.
 */
public final class Names {
    private static final int MRZ_NAME_LENGTH = 39;

    private final NameLists lists;
    private final NameTitles titles;
    private final NameSpellings spellings;
    private final NameScripts scripts;

    private Names(NameLists lists) {
        this.lists = lists;
        titles = new NameTitles(lists);
        spellings = new NameSpellings(lists);
        scripts = new NameScripts(lists);
    }

    /** Reads {@code names.yaml} of a folder; throws {@link id.timpora.definition.InvalidDefinition} for mistakes. */
    public static Names load(Path reference) {
        return new Names(Definition.read(reference.resolve("names.yaml"), NameLists::bind));
    }

    /** The comparable form of a name as delivered. */
    public PersonName normalize(String original) {
        List<PersonName> readings = new ArrayList<>();
        for (NameScripts.Reading reading : scripts.read(original)) {
            for (String name : persons(reading.latin())) {
                add(readings, parse(original, name, reading.script()));
            }
            spellings.married(reading.latin()).forEach(n -> add(readings, parse(original, n, reading.script())));
        }
        if (readings.isEmpty()) {
            return new PersonName(original, List.of(), List.of(), false);
        }
        PersonName main = readings.get(0);
        spellings.initialM(main).ifPresent(m -> add(readings, m));
        return main.withReadings(readings.subList(1, readings.size()));
    }

    private static void add(List<PersonName> readings, PersonName name) {
        boolean known = readings.stream()
                .anyMatch(r ->
                        r.own().equals(name.own()) && r.father().equals(name.father()) && r.script() == name.script());
        if (!name.isEmpty() && !known) {
            readings.add(name);
        }
    }

    /** The name, and each other name that follows an alias word. */
    private List<String> persons(String latin) {
        List<String> persons = new ArrayList<>();
        StringBuilder person = new StringBuilder();
        for (String word : latin.replace("@", " @ ").split(" ")) {
            if (lists.alias().contains(word) && person.length() > 0) {
                persons.add(person.toString());
                person.setLength(0);
            } else if (lists.birthName().contains(word.replace(".", "")) && person.length() > 0) {
                break;
            } else {
                person.append(word).append(' ');
            }
        }
        persons.add(person.toString());
        return persons;
    }

    private PersonName parse(String original, String latin, Script script) {
        String upper = latin.strip();
        boolean truncated = !upper.endsWith("<")
                && (upper.length() >= MRZ_NAME_LENGTH && original.indexOf('<') >= 0
                        || upper.length() == MRZ_NAME_LENGTH);
        List<String> taken = new ArrayList<>();
        List<NameToken> tokens = tokens(upper, taken);
        removePlaceholders(tokens);
        taken.addAll(0, titles.take(tokens));
        List<String> words =
                new ArrayList<>(tokens.stream().map(NameToken::text).toList());
        int link = spellings.descent(tokens);
        List<String> own = link < 0 ? words : words.subList(0, link);
        List<String> father = link < 0 ? List.of() : words.subList(link + 1, words.size());
        return new PersonName(
                original,
                spellings.kept(once(own)),
                spellings.kept(father),
                truncated,
                List.copyOf(taken),
                link < 0 ? "" : lists.descent().get(words.get(link)),
                script,
                List.of());
    }

    /** Words in the order given name, family name; {@code FAMILY, GIVEN} is turned around and titles after a comma are taken. */
    private List<NameToken> tokens(String upper, List<String> taken) {
        List<NameToken> tokens = new ArrayList<>();
        int parts = 0;
        for (String part : upper.split(",")) {
            List<NameToken> more = NameToken.of(part, parts == 0 ? titles.front() : titles.back(), titles.back());
            if (more.isEmpty()) {
                continue;
            }
            if (parts > 0 && titles.areTitles(more)) {
                more.forEach(t -> taken.add(t.text()));
            } else {
                tokens.addAll(parts == 1 ? 0 : tokens.size(), more);
                parts++;
            }
        }
        return tokens;
    }

    private void removePlaceholders(List<NameToken> words) {
        String whole = String.join(" ", words.stream().map(NameToken::text).toList());
        if (lists.placeholders().contains(whole)) {
            words.clear();
        }
        words.removeIf(w -> lists.placeholders().contains(w.text()));
    }

    /** A name written twice over is the name of a person who has only one. */
    private static List<String> once(List<String> words) {
        int half = words.size() / 2;
        boolean twice =
                half > 0 && words.size() % 2 == 0 && words.subList(0, half).equals(words.subList(half, words.size()));
        return twice ? words.subList(0, half) : words;
    }

    /** Splits a cell that holds several names. */
    static List<String> several(String cell) {
        return Arrays.stream(cell.split("(?i)\\s*(?:[;@]|(?<![ASDW])/|/(?![LPOK]\\b)|\\balias\\b|\\bals\\b\\.?)\\s*"))
                .map(String::strip)
                .filter(s -> !s.isEmpty() && !Placeholders.isNothing(s))
                .toList();
    }
}
