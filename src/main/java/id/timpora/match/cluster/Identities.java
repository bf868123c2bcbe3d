package id.timpora.match.cluster;

import id.timpora.match.cluster.PersonEvent.Kind;
import id.timpora.match.cluster.PersonEvent.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which group keeps which id: an id goes where its larger part goes, and a group keeps the oldest of its ids. */
final class Identities {
    /** Older ids first; longer numbers are younger. */
    static final Comparator<String> AGE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Facts facts;
    private final List<List<Integer>> groups;
    private final SortedMap<String, Integer> homes = new TreeMap<>(AGE);

    Identities(Facts facts, List<List<Integer>> groups) {
        this.facts = facts;
        this.groups = groups;
        Map<String, SortedMap<Integer, Integer>> parts = new TreeMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (int node : groups.get(g)) {
                Node of = facts.nodes().get(node);
                int group = g;
                of.person()
                        .ifPresent(p -> parts.computeIfAbsent(p, id -> new TreeMap<>())
                                .merge(group, of.records(), Integer::sum));
            }
        }
        parts.forEach((person, part) -> homes.put(person, largest(part)));
    }

    /** Groups are in the order of their first references, which decides between equal parts. */
    private static int largest(SortedMap<Integer, Integer> parts) {
        int largest = parts.firstKey();
        for (var part : parts.entrySet()) {
            largest = part.getValue() > parts.get(largest) ? part.getKey() : largest;
        }
        return largest;
    }

    /** Ids whose larger part is in the group, oldest first. */
    List<String> of(int group) {
        return homes.entrySet().stream()
                .filter(h -> h.getValue() == group)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<PersonEvent> events(List<Resolution.Person> persons, Resolver.Past past) {
        Reason usual = past.sameModel() ? Reason.DATA : Reason.MODEL;
        List<PersonEvent> events = new ArrayList<>();
        for (int g = 0; g < persons.size(); g++) {
            int group = g;
            Resolution.Person person = persons.get(g);
            for (String id : person.merged()) {
                Reason reason = isJudged(groups.get(g), id) ? Reason.HUMAN : usual;
                events.add(new PersonEvent(Kind.MERGED, g, Optional.of(id), reason));
            }
            var left = new TreeSet<>(AGE);
            groups.get(g).forEach(n -> facts.nodes().get(n).person().ifPresent(left::add));
            left.removeIf(id -> homes.get(id) == group);
            left.forEach(id -> events.add(new PersonEvent(Kind.SPLIT, group, Optional.of(id), Reason.HUMAN)));
            if (person.id().isEmpty()) {
                Reason reason = left.isEmpty() ? Reason.DATA : Reason.HUMAN;
                events.add(new PersonEvent(Kind.CREATED, g, Optional.empty(), reason));
            }
            boolean wasBroken = of(g).stream().anyMatch(past.broken()::contains);
            if (person.broken() != wasBroken) {
                Kind kind = person.broken() ? Kind.BROKEN : Kind.HEALED;
                events.add(new PersonEvent(kind, g, Optional.empty(), usual));
            }
        }
        return events;
    }

    /** Whether people said that a record of the id and another of the group are one person. */
    private boolean isJudged(List<Integer> group, String id) {
        return group.stream()
                .filter(a -> facts.nodes().get(a).person().equals(Optional.of(id)))
                .anyMatch(a -> group.stream()
                        .anyMatch(b -> !facts.nodes().get(b).person().equals(Optional.of(id)) && facts.areSame(a, b)));
    }
}
