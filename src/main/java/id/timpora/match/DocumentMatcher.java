package id.timpora.match;

import id.timpora.person.PersonRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Links records by documents: travel document with date of birth (grade A), or a strong identifier with a compatible
 * name (grade B). Joins go from the surest to the least sure, and one that contradicts what is joined already is left
 * out, so that the result does not depend on the order of the records.
 */
public final class DocumentMatcher implements Matcher {
    /** A number that so many different persons show says nothing: a bureau's, or a desk's filler. */
    private static final int GENERIC_FROM = 40;

    /** A join of two profiles. */
    private record Join(int one, int other, Link link) {}

    @Override
    public List<Cluster> cluster(List<PersonRecord> records) {
        Profiles profiles = new Profiles(records);
        List<Join> joins = joins(profiles);
        Group[] groups = new Group[profiles.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new Group(i, profiles.get(i), profiles.rows(i));
        }
        List<Join> made = new ArrayList<>();
        for (Join join : joins) {
            if (unite(profiles, groups, join)) {
                made.add(join);
            }
        }
        return clusters(profiles, groups, strongest(profiles, made));
    }

    private static List<Join> joins(Profiles profiles) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String key : profiles.get(i).keys()) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        List<Join> joins = new ArrayList<>();
        for (List<Integer> block : blocks.values()) {
            if (block.size() < GENERIC_FROM || !isGeneric(profiles, block)) {
                compare(profiles, block, seen, joins);
            }
        }
        joins.sort(Comparator.comparing(Join::link).thenComparing(Join::one).thenComparing(Join::other));
        return joins;
    }

    private static boolean isGeneric(Profiles profiles, List<Integer> block) {
        return block.stream().map(i -> profiles.get(i).birth()).distinct().count() >= GENERIC_FROM;
    }

    private static void compare(Profiles profiles, List<Integer> block, Set<Long> seen, List<Join> joins) {
        for (int a = 0; a < block.size(); a++) {
            for (int b = a + 1; b < block.size(); b++) {
                int one = block.get(a);
                int other = block.get(b);
                if (seen.add((long) one << 32 | other)) {
                    DocumentComparison.link(profiles.get(one), profiles.get(other))
                            .ifPresent(link -> joins.add(new Join(one, other, link)));
                }
            }
        }
    }

    private static boolean unite(Profiles profiles, Group[] groups, Join join) {
        Group one = groups[join.one()];
        Group other = groups[join.other()];
        if (one == other) {
            return true;
        }
        if (one.contradicts(other) || holdOtherPersons(profiles, one, other)) {
            return false;
        }
        Group larger = one.profiles().size() >= other.profiles().size() ? one : other;
        Group smaller = larger == one ? other : one;
        smaller.profiles().forEach(i -> groups[i] = larger);
        larger.absorb(smaller);
        return true;
    }

    private static boolean holdOtherPersons(Profiles profiles, Group one, Group other) {
        return one.profiles().stream()
                .anyMatch(a -> other.profiles().stream().anyMatch(b -> isOther(profiles.get(a), profiles.get(b))));
    }

    private static boolean isOther(Profile one, Profile other) {
        double name = NameComparison.of(one, other);
        return name < NameComparison.DIFFERENT
                || name < NameComparison.COMPATIBLE && DocumentComparison.isFarBirthDate(one, other);
    }

    private static Map<Integer, Link> strongest(Profiles profiles, List<Join> made) {
        Map<Integer, Link> strongest = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            if (profiles.records(i).size() > 1) {
                int index = i;
                DocumentComparison.link(profiles.get(i), profiles.get(i)).ifPresent(l -> strongest.put(index, l));
            }
        }
        for (Join join : made) {
            strongest.merge(join.one(), join.link(), DocumentMatcher::stronger);
            strongest.merge(join.other(), join.link(), DocumentMatcher::stronger);
        }
        return strongest;
    }

    private static Link stronger(Link one, Link other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<Cluster> clusters(Profiles profiles, Group[] groups, Map<Integer, Link> strongest) {
        List<Cluster> clusters = new ArrayList<>();
        Set<Group> done = new HashSet<>();
        for (Group group : groups) {
            if (done.add(group)) {
                List<Member> members = new ArrayList<>();
                for (int index : group.profiles()) {
                    Optional<Link> link = Optional.ofNullable(strongest.get(index));
                    profiles.records(index).forEach(r -> members.add(new Member(r, link)));
                }
                members.sort(Comparator.comparing(m -> m.record().ref()));
                clusters.add(new Cluster(List.copyOf(members)));
            }
        }
        clusters.sort(Comparator.comparing(c -> c.members().get(0).record().ref()));
        return clusters;
    }
}
