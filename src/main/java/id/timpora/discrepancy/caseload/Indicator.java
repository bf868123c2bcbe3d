package id.timpora.discrepancy.caseload;

import java.util.Set;
import java.util.SortedSet;

/**
 * A finding, as the case rule sees it.
 *
 * @param id its number
 * @param rule code of its rule
 * @param hard whether two records cannot both be right, or a duty is unmet; else it is lawful by itself
 * @param sure whether its records are surely those of its persons (grade A or B, or no link at all)
 * @param persons whom it is about
 * @param agencies whose records it rests on
 * @param open whether it is still open
 * @param sheltered whether it belongs to the protection queue
 */
public record Indicator(
        String id,
        String rule,
        boolean hard,
        boolean sure,
        SortedSet<String> persons,
        Set<String> agencies,
        boolean open,
        boolean sheltered) {}
