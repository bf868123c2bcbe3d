package id.timpora.person;

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
 */
public record PersonName(String original, List<String> own, List<String> father, boolean truncated) {
    /** No name at all. */
    public static final PersonName NONE = new PersonName("", List.of(), List.of(), false);

    /** Own name and father's name as one text. */
    public String normal() {
        return Stream.concat(own.stream(), father.stream()).collect(Collectors.joining(" "));
    }

    /** Whether nothing is left that could identify anybody. */
    public boolean isEmpty() {
        return own.isEmpty() && father.isEmpty();
    }
}
