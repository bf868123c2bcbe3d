package id.timpora.match.cluster;

import id.timpora.match.Grade;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins groups from the strongest bond to the weakest. A union that would hold a contradiction anywhere is left out;
 * nothing joins through a member that does not fit its own group; and of two candidates about as strong that cannot be
 * one person, the model takes neither.
 */
final class Joining {
    private final Facts facts;
    private final Fragments fragments;
    private final Groups groups;
    private final List<Bond> joins;
    private final List<List<Bond>> byModel = new ArrayList<>();

    Joining(Facts facts, Fragments fragments, Groups groups) {
        this.facts = facts;
        this.fragments = fragments;
        this.groups = groups;
        joins = facts.bonds().stream().filter(facts::joins).toList();
        facts.nodes().forEach(n -> byModel.add(new ArrayList<>()));
        facts.bonds().stream()
                .filter(b -> b.link().grade().compareTo(Grade.C) >= 0 && !facts.contradict(b.a(), b.b()))
                .forEach(b -> {
                    byModel.get(b.a()).add(b);
                    byModel.get(b.b()).add(b);
                });
    }

    void apply() {
        while (round()) {
            // a union can make a misfit fit again, so that bonds passed over before may join now
        }
    }

    private boolean round() {
        Set<Integer> misfits = misfits();
        boolean changed = false;
        for (Bond bond : joins) {
            if (!misfits.contains(bond.a()) && !misfits.contains(bond.b()) && !groups.areTogether(bond.a(), bond.b())) {
                changed |= unite(bond, groups.of(bond.a()), groups.of(bond.b()));
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

    private boolean unite(Bond bond, int one, int other) {
        Grade grade = bond.link().grade();
        if (areApart(one, other, grade)
                || grade == Grade.C && (hasRival(bond, one, other) || hasRival(bond, other, one))) {
            return false;
        }
        groups.unite(one, other);
        return true;
    }

    private boolean areApart(int one, int other, Grade grade) {
        if (groups.areApart(one, other, grade)) {
            return true;
        }
        boolean apart = Facts.any(groups.members(one), groups.members(other), facts.bar(grade));
        if (apart) {
            groups.separate(one, other, grade);
        }
        return apart;
    }

    /** Whether the one group is wanted about as much by a third that cannot be the other's person. */
    private boolean hasRival(Bond bond, int one, int other) {
        double least = bond.link().weight() - facts.thresholds().margin();
        for (int node : groups.members(one)) {
            for (Bond rival : byModel.get(node)) {
                int third = groups.of(rival.a() == node ? rival.b() : rival.a());
                if (third != one
                        && third != other
                        && rival.link().weight() >= least
                        && areApart(other, third, Grade.C)) {
                    return true;
                }
            }
        }
        return false;
    }
}
