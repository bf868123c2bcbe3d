package id.timpora.match.cluster;

import id.timpora.match.Grade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nodes joined so far; every node starts alone. */
final class Groups {
    private final int[] group;
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<Grade, List<Set<Integer>>> apart = new EnumMap<>(Grade.class);

    Groups(int nodes) {
        group = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
        for (Grade grade : List.of(Grade.A, Grade.C)) {
            List<Set<Integer>> none = new ArrayList<>();
            members.forEach(m -> none.add(new HashSet<>()));
            apart.put(grade, none);
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

    /** Remembers that no link of the grade, nor a less sure one, can ever make two groups one. */
    void separate(int one, int other, Grade grade) {
        List<Set<Integer>> level = level(grade);
        level.get(one).add(other);
        level.get(other).add(one);
    }

    boolean areApart(int one, int other, Grade grade) {
        return level(grade).get(one).contains(other);
    }

    private List<Set<Integer>> level(Grade grade) {
        return apart.getOrDefault(grade.compareTo(Grade.C) < 0 ? Grade.A : Grade.C, List.of());
    }

    /** Makes two groups one. */
    void unite(int one, int other) {
        int larger = members.get(one).size() >= members.get(other).size() ? one : other;
        int smaller = larger == one ? other : one;
        members.get(smaller).forEach(n -> group[n] = larger);
        members.get(larger).addAll(members.get(smaller));
        members.get(smaller).clear();
        apart.forEach((grade, level) -> {
            for (int enemy : level.get(smaller)) {
                level.get(enemy).remove(smaller);
                separate(enemy, larger, grade);
            }
        });
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
