package id.timpora.match.cluster;

import id.timpora.match.Link;
import id.timpora.match.cluster.Review.Kind;
import id.timpora.match.cluster.Review.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds what people should look at in a finished resolution. */
final class Doubts {
    private final Facts facts;
    private final Groups groups;
    private final Set<Integer> misfits;
    private final int[] faces;
    private final List<Review> reviews = new ArrayList<>();

    Doubts(Facts facts, Groups groups, Set<Integer> misfits) {
        this.facts = facts;
        this.groups = groups;
        this.misfits = misfits;
        this.faces = IntStream.range(0, facts.nodes().size())
                .map(n -> facts.face(groups.members(groups.of(n)), n))
                .toArray();
    }

    List<Review> find(List<List<Bond>> steps, Fragments fragments) {
        between();
        steps.forEach(this::weakSteps);
        groups.all().stream()
                .filter(g -> g.stream().anyMatch(misfits::contains))
                .forEach(g -> broken(g, fragments));
        disputes();
        reviews.sort(Comparator.comparing(Review::one)
                .thenComparing(Review::other)
                .thenComparing(Review::kind)
                .thenComparing(Review::trigger));
        return reviews.stream().distinct().toList();
    }

    /** The strongest bond between any two groups, where it could have joined them or nearly did. */
    private void between() {
        Set<Set<Integer>> seen = new HashSet<>();
        Map<Integer, Double> inside = new HashMap<>();
        Map<Integer, Map<Integer, Double>> outside = new HashMap<>();
        for (Bond bond : facts.bonds()) {
            int one = groups.of(bond.a());
            int other = groups.of(bond.b());
            int a = faces[bond.a()];
            int b = faces[bond.b()];
            if (one == other && a != b) {
                inside.merge(a, strength(bond), Math::max);
                inside.merge(b, strength(bond), Math::max);
            } else if (one != other && isQuestion(bond)) {
                outside.computeIfAbsent(a, n -> new HashMap<>()).merge(other, strength(bond), Math::max);
                outside.computeIfAbsent(b, n -> new HashMap<>()).merge(one, strength(bond), Math::max);
            }
        }
        for (Bond bond : ordered()) {
            int one = groups.of(bond.a());
            int other = groups.of(bond.b());
            if (one != other && isQuestion(bond) && seen.add(Set.of(one, other))) {
                boolean near = isNear(bond, faces[bond.a()], other, inside, outside)
                        || isNear(bond, faces[bond.b()], one, inside, outside);
                add(bond, near);
            }
        }
    }

    private List<Bond> ordered() {
        return facts.bonds().stream()
                .sorted(Comparator.comparing(Bond::link)
                        .thenComparing(b -> Math.min(faces[b.a()], faces[b.b()]))
                        .thenComparing(b -> Math.max(faces[b.a()], faces[b.b()]))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static double strength(Bond bond) {
        return bond.link().isByDocument()
                ? Double.POSITIVE_INFINITY
                : bond.link().weight();
    }

    /** A contradiction within the pair itself answers a weak bond; against a strong one it is a question. */
    private boolean isQuestion(Bond bond) {
        boolean strong = bond.link().isByDocument()
                || bond.link().weight() >= facts.thresholds().join();
        return bond.link().weight() >= facts.thresholds().review() && (strong || !contradict(bond))
                || bond.link().isByDocument();
    }

    /** Whether anything that says the same as the one side contradicts anything that says the same as the other. */
    private boolean contradict(Bond bond) {
        return Facts.any(mates(bond.a()), mates(bond.b()), facts::contradict);
    }

    private List<Integer> mates(int node) {
        return groups.members(groups.of(node)).stream()
                .filter(n -> faces[n] == faces[node])
                .toList();
    }

    /** Whether another group holds or wants the node about as much. */
    private boolean isNear(
            Bond bond, int node, int wanting, Map<Integer, Double> inside, Map<Integer, Map<Integer, Double>> outside) {
        double least = strength(bond) - facts.thresholds().margin();
        double most = strength(bond) + facts.thresholds().margin();
        boolean held = inside.containsKey(node) && inside.get(node) >= least && inside.get(node) <= most;
        return held
                || outside.get(node).entrySet().stream()
                        .anyMatch(o -> o.getKey() != wanting && o.getValue() >= least && o.getValue() <= most);
    }

    private void add(Bond bond, boolean near) {
        List<Integer> parties = new ArrayList<>(groups.members(groups.of(bond.a())));
        parties.addAll(groups.members(groups.of(bond.b())));
        if (misfits.contains(bond.a()) || misfits.contains(bond.b())) {
            add(Kind.BROKEN, Trigger.UPDATE, bond.a(), bond.b(), parties);
        } else if (near && !bond.link().isByDocument()) {
            add(Kind.AMBIGUOUS, Trigger.MARGIN, bond.a(), bond.b(), parties);
        } else if (facts.joins(bond) || contradict(bond)) {
            add(Kind.CONTESTED, Trigger.VETO, bond.a(), bond.b(), parties);
        } else {
            add(Kind.AMBIGUOUS, Trigger.BELOW_JOIN, bond.a(), bond.b(), parties);
        }
    }

    private void weakSteps(List<Bond> steps) {
        for (Bond step : steps) {
            boolean byModel = step.link().evidence() == Link.Evidence.MODEL;
            if (byModel && step.link().weight() < facts.thresholds().certain()) {
                add(Kind.AMBIGUOUS, Trigger.ABOVE_JOIN, step.a(), step.b(), groups.members(groups.of(step.a())));
            }
        }
    }

    private void broken(List<Integer> group, Fragments fragments) {
        List<List<Integer>> parts = fragments.of(group);
        for (List<Integer> part : parts.subList(1, parts.size())) {
            int core = parts.get(0).get(0);
            reviews.add(new Review(
                    Kind.BROKEN,
                    Trigger.UPDATE,
                    facts.ref(Math.min(core, part.get(0))),
                    facts.ref(Math.max(core, part.get(0))),
                    facts.weight(core, part.get(0)),
                    refs(group),
                    decision(core, part.get(0))));
        }
        for (int a : group) {
            for (int b : group) {
                if (a < b && facts.contradict(a, b)) {
                    add(Kind.BROKEN, Trigger.VETO, a, b, group);
                }
            }
        }
    }

    private void disputes() {
        for (Set<String> chain : facts.judgements().disputes()) {
            if (facts.nodes().stream().anyMatch(n -> chain.contains(n.ref()))) {
                for (String one : chain) {
                    for (String other : chain) {
                        if (one.compareTo(other) < 0 && facts.judgements().areDifferent(one, other)) {
                            reviews.add(new Review(
                                    Kind.CONTESTED,
                                    Trigger.JUDGEMENTS,
                                    one,
                                    other,
                                    0,
                                    List.copyOf(chain),
                                    Optional.empty()));
                        }
                    }
                }
            }
        }
    }

    private void add(Kind kind, Trigger trigger, int one, int other, List<Integer> parties) {
        int a = facts.saySame(one, other) ? one : faces[one];
        int b = facts.saySame(one, other) ? other : faces[other];
        reviews.add(new Review(
                kind,
                trigger,
                facts.ref(Math.min(a, b)),
                facts.ref(Math.max(a, b)),
                facts.weight(one, other),
                refs(parties),
                decision(one, other)));
    }

    private List<String> refs(List<Integer> parties) {
        Set<String> refs = new TreeSet<>();
        parties.forEach(n -> refs.add(facts.ref(faces[n])));
        return List.copyOf(refs);
    }

    private Optional<Verdict> decision(int one, int other) {
        List<Integer> mine = groups.members(groups.of(one));
        List<Integer> theirs = groups.members(groups.of(other));
        if (Facts.any(mine, theirs, facts::areDifferent)) {
            return Optional.of(Verdict.DIFFERENT);
        }
        return Facts.any(mine, theirs, facts::areUnsure)
                ? Optional.of(Verdict.UNSURE)
                : facts.judgements().on(facts.ref(one), facts.ref(other));
    }
}
