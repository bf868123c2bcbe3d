package id.timpora.discrepancy.caseload;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Findings about one person or couple.
 *
 * @param sheltered whether they belong to the protection queue
 * @param persons whom they are about
 * @param indicators the findings, by number
 */
public record Group(boolean sheltered, SortedSet<String> persons, List<Indicator> indicators) {
    private static final int SOFT_RULES = 3;
    private static final int SOFT_AGENCIES = 2;

    /**
     * Whether they open a case: a hard finding on records that are surely of these persons, or soft indicators of three
     * different rules from two agencies. Whatever is in the protection queue opens one there.
     */
    public boolean opensCase() {
        List<Indicator> open = indicators.stream().filter(Indicator::open).toList();
        if (sheltered) {
            return !open.isEmpty();
        }
        if (open.stream().anyMatch(i -> i.hard() && i.sure())) {
            return true;
        }
        List<Indicator> soft = open.stream().filter(i -> !i.hard()).toList();
        return soft.stream().map(Indicator::rule).distinct().count() >= SOFT_RULES
                && soft.stream()
                                .flatMap(i -> i.agencies().stream())
                                .collect(Collectors.toSet())
                                .size()
                        >= SOFT_AGENCIES;
    }
}
