package id.timpora.match.cluster;

import id.timpora.match.Link;
import java.util.Optional;

/**
 * What is placed with a person as a whole: one record, or several that say the same. A record somebody has judged is a
 * node of its own.
 *
 * @param ref smallest reference of its records
 * @param records how many records
 * @param person the person they belonged to until now
 * @param own what holds its records to one another, where there are several
 * @param content number of what its records say; nodes that say the same have the same
 */
public record Node(String ref, int records, Optional<String> person, Optional<Link> own, int content) {}
