package id.timpora.match.cluster;

import java.util.Optional;

/**
 * Something that happened to a person.
 *
 * @param kind what happened
 * @param person place of the person in {@link Resolution#persons()}
 * @param other the other id: the one that ended in a merge, or the one a part was split from
 * @param reason what made it happen
 */
public record PersonEvent(Kind kind, int person, Optional<String> other, Reason reason) {
    /** What happened. */
    public enum Kind {
        CREATED,
        MERGED,
        SPLIT,
        BROKEN,
        HEALED
    }

    /** What made it happen. */
    public enum Reason {
        DATA,
        MODEL,
        HUMAN
    }
}
