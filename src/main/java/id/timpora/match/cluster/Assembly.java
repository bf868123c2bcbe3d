package id.timpora.match.cluster;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one group hangs together: the bonds that made it, strongest first, and what holds each member. */
final class Assembly {
    private final Facts facts;
    private final List<Bond> steps = new ArrayList<>();
    private final Map<Integer, Bond> strongest = new HashMap<>();
    private final Map<Integer, Integer> part = new HashMap<>();
    private final List<Integer> core;

    /**
     * The assembly of a group.
     *
     * @param bonds bonds between its members that hold, strongest first
     */
    Assembly(Facts facts, List<Integer> group, List<Bond> bonds) {
        this.facts = facts;
        Map<Integer, List<Integer>> sure = alone(group);
        Map<Integer, List<Integer>> all = alone(group);
        for (Bond bond : ordered(group, bonds)) {
            strongest.putIfAbsent(bond.a(), bond);
            strongest.putIfAbsent(bond.b(), bond);
            if (join(all, bond)) {
                steps.add(bond);
            }
            if (bond.link().grade() != Grade.C) {
                join(sure, bond);
            }
        }
        sure.values().forEach(p -> p.forEach(n -> part.put(n, p.get(0))));
        core = sure.values().stream()
                .min(Comparator.<List<Integer>>comparingInt(p -> -records(p)).thenComparing(p -> first(p)))
                .orElseThrow();
    }

    /** Of bonds equally strong, first those within one content, then those of the faces that come first. */
    private List<Bond> ordered(List<Integer> group, List<Bond> bonds) {
        Map<Integer, Integer> faces = new HashMap<>();
        group.forEach(n -> faces.put(n, facts.face(group, n)));
        return bonds.stream()
                .sorted(Comparator.comparing(Bond::link)
                        .thenComparing(b -> facts.saySame(b.a(), b.b()) ? 0 : 1)
                        .thenComparing(b -> Math.min(faces.get(b.a()), faces.get(b.b())))
                        .thenComparing(b -> Math.max(faces.get(b.a()), faces.get(b.b())))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Map<Integer, List<Integer>> alone(List<Integer> group) {
        Map<Integer, List<Integer>> alone = new HashMap<>();
        group.forEach(n -> alone.put(n, new ArrayList<>(List.of(n))));
        return alone;
    }

    private static boolean join(Map<Integer, List<Integer>> parts, Bond bond) {
        List<Integer> one = parts.get(bond.a());
        List<Integer> other = parts.get(bond.b());
        if (one == other) {
            return false;
        }
        one.addAll(other);
        other.forEach(n -> parts.put(n, one));
        return true;
    }

    private int records(List<Integer> nodes) {
        return nodes.stream().mapToInt(n -> facts.nodes().get(n).records()).sum();
    }

    private static int first(List<Integer> nodes) {
        return nodes.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Bonds that made the group, strongest first. */
    List<Bond> steps() {
        return steps;
    }

    /**
     * What holds one member.
     *
     * @param link what agrees
     * @param partner the member it agrees with; empty where it is held by what its own records share
     */
    record Hold(Link link, Optional<Integer> partner) {}

    /**
     * What holds a member: its strongest link, but where its part hangs on the larger part by a less sure one, that one.
     */
    Optional<Hold> holding(int node) {
        Optional<Link> own = facts.nodes().get(node).own();
        if (!core.contains(node) || core.size() == 1 && own.isEmpty()) {
            Optional<Hold> bridge = steps.stream()
                    .filter(b -> b.link().grade() == Grade.C)
                    .filter(b -> isSamePart(b.a(), node) || isSamePart(b.b(), node))
                    .findFirst()
                    .map(b -> new Hold(b.link(), Optional.of(isSamePart(b.a(), node) ? b.b() : b.a())));
            if (bridge.isPresent()) {
                return bridge;
            }
        }
        Optional<Hold> bond = Optional.ofNullable(strongest.get(node))
                .map(b -> new Hold(b.link(), Optional.of(b.a() == node ? b.b() : b.a())));
        boolean byOwn = own.isPresent()
                && (bond.isEmpty() || own.get().compareTo(bond.get().link()) <= 0);
        return byOwn ? own.map(l -> new Hold(l, Optional.empty())) : bond;
    }

    private boolean isSamePart(int one, int other) {
        return part.get(one).equals(part.get(other));
    }
}
