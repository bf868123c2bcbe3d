package id.timpora.synthetic;

import java.util.List;

/**
 * A person's name by its parts.
 *
 * @param given own name, one word or several
 * @param link word between own name and father's, as {@code BIN} or {@code ANAK}; empty for others
 * @param family family's or father's name; empty for a person of one name
 * @param familyFirst whether papers put the family name first
 */
record Name(String given, String link, String family, boolean familyFirst) {
    private static final int STEM = 3;

    /** As the passport has it. */
    String full() {
        if (family.isEmpty()) {
            return given;
        }
        if (!link.isEmpty()) {
            return given + " " + link + " " + family;
        }
        return familyFirst ? family + " " + given : given + " " + family;
    }

    private List<String> words() {
        return List.of((given + " " + family).trim().split(" "));
    }

    /** Whether a word of the one begins like a word of the other. */
    boolean resembles(Name other) {
        return words().stream()
                .anyMatch(a -> other.words().stream()
                        .anyMatch(b -> a.regionMatches(0, b, 0, Math.min(STEM, Math.min(a.length(), b.length())))));
    }

    /** The family's name with another own name. */
    Name sibling(String otherGiven) {
        return new Name(otherGiven, link, family, familyFirst);
    }

    /** The own name with the husband's family name. */
    Name married(Name husband) {
        return new Name(given, "", husband.family().isEmpty() ? husband.given() : husband.family(), familyFirst);
    }
}
