package id.timpora.synthetic;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in a row, with what the row really shows of the person.
 *
 * @param keys document numbers shown, as they are (kind and number)
 * @param birth date of birth shown, {@code yyyy-MM-dd} or a part of it
 * @param sex sex shown
 * @param nationality nationality a reader can take from it; {@code XXX} for "foreign"
 * @param clearName whether the name shown is the person's within spelling variants
 */
record Mention(
        Row row,
        String role,
        Person person,
        Set<String> keys,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String nationality,
        boolean clearName) {
    /** A mention that shows everything of a person as it is. */
    static Mention of(Row row, String role, Person person, Set<String> keys) {
        return new Mention(
                row,
                role,
                person,
                keys,
                person.birth().toString(),
                person.sex(),
                person.origin().name(),
                true);
    }

    /** The same in a corrected row. */
    Mention in(Row corrected) {
        return new Mention(corrected, role, person, keys, birth, sex, nationality, clearName);
    }

    /** The same showing this date of birth. */
    Mention born(@Nullable String shown) {
        return new Mention(row, role, person, keys, shown, sex, nationality, clearName);
    }

    /** The same, saying whether the name shown is clear. */
    Mention named(boolean clear) {
        return new Mention(row, role, person, keys, birth, sex, nationality, clear);
    }

    /** The same showing this sex. */
    Mention sexed(@Nullable String shown) {
        return new Mention(row, role, person, keys, birth, shown, nationality, clearName);
    }

    /** The same showing this nationality. */
    Mention from(@Nullable String shown) {
        return new Mention(row, role, person, keys, birth, sex, shown, clearName);
    }

    String ref() {
        return row.ref(role);
    }

    boolean showsForeigner() {
        return nationality != null && !nationality.equals("IDN");
    }
}
