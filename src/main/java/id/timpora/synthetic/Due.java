package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is due.
 *
 * @param assessable false where the exports do not cover what would have to be absent
 * @param subjects true persons, sorted
 * @param refs mentions (or rows) of which the finding must name at least one, sorted
 */
record Due(
        String rule,
        boolean assessable,
        List<String> subjects,
        List<String> refs,
        @Nullable LocalDate day) {
    static Due of(
            String rule,
            boolean assessable,
            Collection<String> subjects,
            Collection<String> refs,
            @Nullable LocalDate day) {
        return new Due(rule, assessable, List.copyOf(new TreeSet<>(subjects)), List.copyOf(new TreeSet<>(refs)), day);
    }
}
