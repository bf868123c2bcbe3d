package id.timpora.discrepancy.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts findings about the same person or couple together. What is said of one person joins the couple that person
 * belongs to, where there is one only; a soft indicator about a crowd counts for each of its persons.
 */
public final class Grouping {
    private static final int COUPLE = 2;

    private Grouping() {}

    /** The groups, sorted by their persons; those of the protection queue apart and last. */
    public static List<Group> of(List<Indicator> indicators) {
        List<Group> groups = new ArrayList<>();
        for (boolean sheltered : new boolean[] {false, true}) {
            groups.addAll(groups(
                    sheltered,
                    indicators.stream().filter(i -> i.sheltered() == sheltered).toList()));
        }
        return groups;
    }

    private static List<Group> groups(boolean sheltered, List<Indicator> indicators) {
        Map<String, SortedSet<String>> persons = new TreeMap<>();
        Map<String, List<Indicator>> members = new TreeMap<>();
        for (Indicator indicator : indicators) {
            for (SortedSet<String> subject : subjects(indicator)) {
                String key = String.join("|", subject);
                persons.put(key, subject);
                members.computeIfAbsent(key, k -> new ArrayList<>()).add(indicator);
            }
        }
        joinTheOnlyCouple(persons, members);
        return members.entrySet().stream()
                .map(e -> new Group(sheltered, persons.get(e.getKey()), sorted(e.getValue())))
                .toList();
    }

    private static List<SortedSet<String>> subjects(Indicator indicator) {
        if (indicator.persons().isEmpty()) {
            return List.of();
        }
        if (indicator.hard() || indicator.persons().size() <= COUPLE) {
            return List.of(indicator.persons());
        }
        return indicator.persons().stream()
                .map(person -> (SortedSet<String>) new TreeSet<>(List.of(person)))
                .toList();
    }

    private static void joinTheOnlyCouple(
            Map<String, SortedSet<String>> persons, Map<String, List<Indicator>> members) {
        Map<String, Set<String>> larger = new HashMap<>();
        persons.forEach((key, subject) -> {
            if (subject.size() > 1) {
                subject.forEach(person ->
                        larger.computeIfAbsent(person, p -> new TreeSet<>()).add(key));
            }
        });
        larger.forEach((person, keys) -> {
            List<Indicator> own = keys.size() == 1 ? members.remove(person) : null;
            if (own != null) {
                members.get(keys.iterator().next()).addAll(own);
            }
        });
    }

    private static List<Indicator> sorted(List<Indicator> indicators) {
        return indicators.stream()
                .distinct()
                .sorted(Comparator.comparing(Indicator::id))
                .toList();
    }
}
