package id.timpora.match.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together again what was together before. Only people split a person; what no longer fits stays and is shown. */
final class Staying {
    private final Facts facts;
    private final Fragments fragments;
    private final Groups groups;

    Staying(Facts facts, Fragments fragments, Groups groups) {
        this.facts = facts;
        this.fragments = fragments;
        this.groups = groups;
    }

    void apply() {
        Map<String, List<Integer>> persons = new TreeMap<>();
        for (int i = 0; i < facts.nodes().size(); i++) {
            int node = i;
            facts.nodes()
                    .get(i)
                    .person()
                    .ifPresent(p ->
                            persons.computeIfAbsent(p, id -> new ArrayList<>()).add(node));
        }
        for (Bond bond : facts.bonds()) {
            var person = facts.nodes().get(bond.a()).person();
            if (person.isPresent() && person.equals(facts.nodes().get(bond.b()).person()) && facts.holds(bond)) {
                unite(groups.of(bond.a()), groups.of(bond.b()), facts::split);
            }
        }
        persons.values().forEach(this::gather);
    }

    private void gather(List<Integer> members) {
        for (List<Integer> one : fragments.of(members)) {
            for (List<Integer> other : fragments.of(members)) {
                unite(
                        groups.of(one.get(0)),
                        groups.of(other.get(0)),
                        (a, b) -> facts.split(a, b) || facts.areUnsure(a, b));
            }
        }
    }

    private void unite(int one, int other, Facts.PairTest bar) {
        if (one != other && !Facts.any(groups.members(one), groups.members(other), bar)) {
            groups.unite(one, other);
        }
    }
}
