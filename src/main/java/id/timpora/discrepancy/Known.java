package id.timpora.discrepancy;

import id.timpora.discrepancy.life.Standing;
import java.util.List;

/**
 * A finding as the nights before left it.
 *
 * @param standing how far it has come
 * @param actedOn evidence hash when it was last acted on
 * @param contentHash of what it shows now
 * @param holds whether its rule found it when it was last judged
 * @param subjects persons, sorted
 * @param touched whether people have done something with it
 */
record Known(
        String id,
        String rule,
        Standing standing,
        String actedOn,
        String contentHash,
        boolean holds,
        List<String> subjects,
        boolean touched) {}
