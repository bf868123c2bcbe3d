package id.timpora.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name made comparable.
 *
 * @param original as delivered
 * @param own words of the person's own name, in the order written, without titles
 * @param father words after BIN, BINTI, ANAK, A/L and the like
 * @param truncated whether the name fills the 39 places of a machine-readable zone, so that it may go on
 * @param titles what was removed from the front and the back, in the order written
 * @param link the word between own and father's name in its usual spelling, for example {@code BINTI}; empty for none
 * @param script what it was delivered in
 * @param readings other ways to read the same delivered name; none of them has readings of its own
 */
public record PersonName(
        String original,
        List<String> own,
        List<String> father,
        boolean truncated,
        List<String> titles,
        String link,
        Script script,
        List<PersonName> readings) {
    /** No name at all. */
    public static final PersonName NONE = new PersonName("", List.of(), List.of(), false);

    /** A Latin name of which no more than its words is known. */
    public PersonName(String original, List<String> own, List<String> father, boolean truncated) {
        this(original, own, father, truncated, List.of(), "", Script.LATIN, List.of());
    }

    /** The same name with other ways to read it. */
    public PersonName withReadings(List<PersonName> others) {
        return new PersonName(original, own, father, truncated, titles, link, script, List.copyOf(others));
    }

    /** Own name and father's name as one text. */
    public String normal() {
        return Stream.concat(own.stream(), father.stream()).collect(Collectors.joining(" "));
    }

    /**
     * Own name, the word of descent, and father's name as one text, which normalises to the same words again; initials
     * have their dot.
     */
    public String written() {
        List<String> words = new ArrayList<>();
        own.forEach(w -> words.add(w.length() == 1 ? w + "." : w));
        if (!father.isEmpty() && !link.isEmpty()) {
            words.add(link);
        }
        words.addAll(father);
        return String.join(" ", words);
    }

    /** Whether nothing is left that could identify anybody. */
    public boolean isEmpty() {
        return own.isEmpty() && father.isEmpty();
    }
}
