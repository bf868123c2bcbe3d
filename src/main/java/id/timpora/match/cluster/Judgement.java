package id.timpora.match.cluster;

import java.time.Instant;

/**
 * A named person's word on two records. A later word on the same two replaces it; nothing is erased.
 *
 * @param one reference of the one record
 * @param other reference of the other record
 * @param verdict what was decided
 * @param by who decided
 * @param at when
 * @param reason why, in the person's words
 */
public record Judgement(String one, String other, Verdict verdict, String by, Instant at, String reason) {
    /** Puts the two references in order; a record cannot be judged against itself. */
    public Judgement {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a judgement needs two records");
        }
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }
}
