package id.timpora.match.cluster;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All judgements taken together. SAME is transitive, and DIFFERENT said of two records holds for everything that is the
 * same as either. Where a chain of SAME holds records that somebody said are different, the whole chain is in dispute: it
 * neither joins nor splits anything until people agree.
 */
public final class Judgements {
    /** Nobody has judged anything. */
    public static final Judgements NONE = of(List.of());

    private record Pair(String one, String other) {}

    private final Map<Pair, Verdict> latest = new HashMap<>();
    private final Map<String, SortedSet<String>> neighbours = new TreeMap<>();
    private final Map<String, String> block = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, SortedSet<String>> disputes = new TreeMap<>();
    private final Map<String, String> dispute = new HashMap<>();

    private Judgements() {}

    /** Takes the latest judgement of each pair. */
    public static Judgements of(Collection<Judgement> all) {
        Judgements judgements = new Judgements();
        List<Judgement> ordered = all.stream()
                .sorted(Comparator.comparing(Judgement::at)
                        .thenComparing(Judgement::verdict)
                        .thenComparing(Judgement::by)
                        .thenComparing(Judgement::reason))
                .toList();
        ordered.forEach(j -> judgements.latest.put(new Pair(j.one(), j.other()), j.verdict()));
        judgements.latest.keySet().forEach(judgements::connect);
        judgements.block();
        judgements.separate();
        return judgements;
    }

    private void connect(Pair pair) {
        neighbours.computeIfAbsent(pair.one(), r -> new TreeSet<>()).add(pair.other());
        neighbours.computeIfAbsent(pair.other(), r -> new TreeSet<>()).add(pair.one());
    }

    private void block() {
        Set<String> done = new HashSet<>();
        for (String ref : neighbours.keySet()) {
            if (done.add(ref)) {
                SortedSet<String> chain = reach(ref, true);
                done.addAll(chain);
                if (isDisputed(chain)) {
                    disputes.put(ref, chain);
                    chain.forEach(r -> dispute.put(r, ref));
                } else {
                    chain.forEach(r -> block.put(r, ref));
                }
            }
        }
    }

    private boolean isDisputed(Set<String> chain) {
        return chain.stream()
                .anyMatch(one -> neighbours.get(one).stream()
                        .anyMatch(other -> chain.contains(other) && verdict(one, other) == Verdict.DIFFERENT));
    }

    private void separate() {
        latest.forEach((pair, verdict) -> {
            if (verdict == Verdict.DIFFERENT) {
                apart.computeIfAbsent(block(pair.one()), b -> new HashSet<>()).add(block(pair.other()));
                apart.computeIfAbsent(block(pair.other()), b -> new HashSet<>()).add(block(pair.one()));
            }
        });
    }

    private SortedSet<String> reach(String from, boolean sameOnly) {
        SortedSet<String> reached = new TreeSet<>(Set.of(from));
        List<String> front = List.of(from);
        while (!front.isEmpty()) {
            front = front.stream()
                    .flatMap(one -> neighbours.getOrDefault(one, Collections.emptySortedSet()).stream()
                            .filter(other -> !sameOnly || verdict(one, other) == Verdict.SAME))
                    .filter(reached::add)
                    .toList();
        }
        return reached;
    }

    private Verdict verdict(String one, String other) {
        return latest.get(one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one));
    }

    /** The first record of the chain of SAME a record belongs to; the record itself if there is none. */
    String block(String ref) {
        return block.getOrDefault(ref, ref);
    }

    /** Whether people say, directly or by a chain, that both are one person. */
    boolean areSame(String one, String other) {
        return block.containsKey(one) && block(one).equals(block(other));
    }

    /** Whether people say, directly or by a chain, that these are two persons. */
    boolean areDifferent(String one, String other) {
        return apart.getOrDefault(block(one), Set.of()).contains(block(other));
    }

    /** Whether both belong to one chain of judgements that contradict each other. */
    boolean areDisputed(String one, String other) {
        return dispute.containsKey(one) && dispute.get(one).equals(dispute.get(other));
    }

    /** Whether the last word on these two was that nobody can tell. */
    boolean areUnsure(String one, String other) {
        return isJudged(one) && isJudged(other) && !areSame(one, other) && verdict(one, other) == Verdict.UNSURE;
    }

    /** The latest judgement on exactly these two. */
    public Optional<Verdict> on(String one, String other) {
        return isJudged(one) ? Optional.ofNullable(verdict(one, other)) : Optional.empty();
    }

    /** Whether anybody has said anything of the record; such a record is a node of its own. */
    public boolean isJudged(String ref) {
        return neighbours.containsKey(ref);
    }

    /** All records that any judgements connect to one, itself included. */
    public SortedSet<String> connectedTo(String ref) {
        return reach(ref, false);
    }

    /** Chains of judgements that contradict each other, each with the two records that are said to differ. */
    Collection<SortedSet<String>> disputes() {
        return disputes.values();
    }
}
