package id.timpora.match.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far the members of a group still hold together by themselves. */
final class Fragments {
    private final Facts facts;
    private final List<List<Integer>> held = new ArrayList<>();

    Fragments(Facts facts) {
        this.facts = facts;
        facts.nodes().forEach(n -> held.add(new ArrayList<>()));
        for (Bond bond : facts.bonds()) {
            if (facts.holds(bond)) {
                held.get(bond.a()).add(bond.b());
                held.get(bond.b()).add(bond.a());
            }
        }
    }

    /** The parts of a group that hold together, the largest first, then by their first node. */
    List<List<Integer>> of(List<Integer> group) {
        Set<Integer> left = new HashSet<>(group);
        List<List<Integer>> fragments = new ArrayList<>();
        for (int node : group.stream().sorted().toList()) {
            if (left.remove(node)) {
                List<Integer> fragment = new ArrayList<>(List.of(node));
                for (int i = 0; i < fragment.size(); i++) {
                    held.get(fragment.get(i)).stream().filter(left::remove).forEach(fragment::add);
                }
                fragment.sort(Comparator.naturalOrder());
                fragments.add(fragment);
            }
        }
        fragments.sort(Comparator.<List<Integer>>comparingInt(f -> -records(f)).thenComparing(f -> f.get(0)));
        return fragments;
    }

    private int records(List<Integer> nodes) {
        return nodes.stream().mapToInt(n -> facts.nodes().get(n).records()).sum();
    }

    /** Members that do not fit their group: outside its largest part, or in contradiction with another member. */
    Set<Integer> misfits(List<Integer> group) {
        Set<Integer> misfits = new HashSet<>();
        List<List<Integer>> fragments = of(group);
        fragments.subList(1, fragments.size()).forEach(misfits::addAll);
        misfits.addAll(contradicting(group));
        return misfits;
    }

    private Set<Integer> contradicting(List<Integer> group) {
        Set<Integer> contradicting = new HashSet<>();
        for (int a : group) {
            for (int b : group) {
                if (a < b && facts.contradict(a, b)) {
                    contradicting.add(a);
                    contradicting.add(b);
                }
            }
        }
        return contradicting;
    }
}
