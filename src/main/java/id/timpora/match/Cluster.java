package id.timpora.match;

import java.util.List;

/**
 * Records of one person.
 *
 * @param members in the order of their references
 */
public record Cluster(List<Member> members) {
    /** Whether nothing but one record is known of the person. */
    public boolean isSingle() {
        return members.size() == 1;
    }
}
