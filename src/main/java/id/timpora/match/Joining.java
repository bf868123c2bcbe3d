package id.timpora.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins groups from the strongest bond to the weakest. A union that would hold a contradiction anywhere is left out, and
 * nothing joins through a member that does not fit its own group.
 */
final class Joining {
    private final Facts facts;
    private final Fragments fragments;
    private final Groups groups;

    Joining(Facts facts, Fragments fragments, Groups groups) {
        this.facts = facts;
        this.fragments = fragments;
        this.groups = groups;
    }

    void apply() {
        List<Bond> joins = facts.bonds().stream().filter(facts::joins).toList();
        while (round(joins)) {
            // a union can make a misfit fit again, so that bonds passed over before may join now
        }
    }

    private boolean round(List<Bond> joins) {
        Set<Integer> misfits = misfits();
        boolean changed = false;
        for (Bond bond : joins) {
            if (!misfits.contains(bond.a()) && !misfits.contains(bond.b())) {
                changed |= unite(groups.of(bond.a()), groups.of(bond.b()));
            }
        }
        return changed;
    }

    /** Members of all groups that do not fit. */
    Set<Integer> misfits() {
        Set<Integer> misfits = new HashSet<>();
        groups.all().stream().filter(g -> g.size() > 1).forEach(g -> misfits.addAll(fragments.misfits(g)));
        return misfits;
    }

    private boolean unite(int one, int other) {
        if (one == other || groups.areApart(one, other)) {
            return false;
        }
        if (Facts.any(groups.members(one), groups.members(other), facts::forbid)) {
            groups.separate(one, other);
            return false;
        }
        groups.unite(one, other);
        return true;
    }
}
