package id.timpora.match.cluster;

import java.util.Set;

/**
 * What the last resolution left behind, besides who belonged to whom.
 *
 * @param broken ids of persons that were broken
 * @param sameModel whether model and settings are the same as then
 */
public record Past(Set<String> broken, boolean sameModel) {
    /** Nothing was broken and nothing was changed. */
    public static final Past QUIET = new Past(Set.of(), true);
}
