package id.timpora.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nodes joined so far; every node starts alone. */
final class Groups {
    private final int[] group;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Set<Integer>> apart = new ArrayList<>();

    Groups(int nodes) {
        group = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            apart.add(new HashSet<>());
        }
    }

    /** The number of the group of a node. */
    int of(int node) {
        return group[node];
    }

    boolean areTogether(int a, int b) {
        return group[a] == group[b];
    }

    List<Integer> members(int number) {
        return members.get(number);
    }

    /** Remembers that two groups can never be one. */
    void separate(int one, int other) {
        apart.get(one).add(other);
        apart.get(other).add(one);
    }

    boolean areApart(int one, int other) {
        return apart.get(one).contains(other);
    }

    /** Makes two groups one. */
    void unite(int one, int other) {
        int larger = members.get(one).size() >= members.get(other).size() ? one : other;
        int smaller = larger == one ? other : one;
        members.get(smaller).forEach(n -> group[n] = larger);
        members.get(larger).addAll(members.get(smaller));
        members.get(smaller).clear();
        for (int enemy : apart.get(smaller)) {
            apart.get(enemy).remove(smaller);
            separate(enemy, larger);
        }
    }

    /** All groups in the order of their first nodes, members in order. */
    List<List<Integer>> all() {
        List<List<Integer>> all = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int number : group) {
            if (seen.add(number)) {
                all.add(members.get(number).stream().sorted().toList());
            }
        }
        return all;
    }
}
