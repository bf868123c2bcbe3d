package id.timpora.synthetic;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a visa or permit index says of its holder's stay. */
final class Index {
    private static final Set<String> ARRIVAL = Set.of("BVK", "VOA", "213", "B213");
    private static final Set<String> VISIT =
            Set.of("211", "212", "B211", "B211A", "B211B", "B211C", "211A", "211B", "211C");

    private Index() {}

    /** Visa-free or on arrival: letters A and B, and their older names. */
    static boolean isOnArrival(@Nullable String index) {
        return index != null && (ARRIVAL.contains(index) || index.matches("[AB]\\d{1,2}"));
    }

    /** Any visit: on arrival, or on a visit visa of letters C and D and their older names. */
    static boolean isVisit(@Nullable String index) {
        return index != null && (isOnArrival(index) || VISIT.contains(index) || index.matches("[CD]\\d{1,2}[A-Z]?"));
    }
}
