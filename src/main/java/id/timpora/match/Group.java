package id.timpora.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Profiles joined so far. */
final class Group {
    private final List<Integer> profiles = new ArrayList<>();
    private final Set<String> rows = new HashSet<>();
    private final Set<String> niks = new HashSet<>();
    private final Set<String> nioras = new HashSet<>();

    Group(int index, Profile profile, Set<String> rows) {
        profiles.add(index);
        this.rows.addAll(rows);
        profile.nik().ifPresent(niks::add);
        profile.niora().ifPresent(nioras::add);
    }

    List<Integer> profiles() {
        return profiles;
    }

    /**
     * Whether the union would be impossible: two persons of one row, two population numbers, or two immigration person
     * numbers.
     */
    boolean contradicts(Group other) {
        return rows.stream().anyMatch(other.rows::contains)
                || isOther(niks, other.niks)
                || isOther(nioras, other.nioras);
    }

    private static boolean isOther(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    void absorb(Group other) {
        profiles.addAll(other.profiles);
        rows.addAll(other.rows);
        niks.addAll(other.niks);
        nioras.addAll(other.nioras);
    }
}
