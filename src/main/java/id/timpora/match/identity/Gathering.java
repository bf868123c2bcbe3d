package id.timpora.match.identity;

import id.timpora.match.Link;
import id.timpora.match.cluster.Bond;
import id.timpora.match.cluster.Judgements;
import id.timpora.match.cluster.Neighbourhood;
import id.timpora.match.cluster.Node;
import id.timpora.match.cluster.Pairs;
import id.timpora.person.PersonRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records and pairs of their profiles as a neighbourhood of nodes. */
public final class Gathering {
    private final PairBook book;
    private final Map<Pair, Link> links;
    private final Judgements judgements;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Key, List<Part>> byKey = new HashMap<>();

    /**
     * A record and where it stands.
     *
     * @param record the record
     * @param profile number of its profile in the book
     * @param person the person it belonged to until now
     */
    public record Standing(PersonRecord record, int profile, Optional<String> person) {}

    /** Two profiles by their numbers in the book, the smaller first. */
    public record Pair(int one, int other) {
        /** Two profiles in either order. */
        public static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private record Key(int profile, Optional<String> person, String judged) {}

    private record Part(int profile, Profile content, List<Standing> members, Set<String> rows) {}

    /** Gathers nothing yet. */
    public Gathering(PairBook book, Map<Pair, Link> links, Judgements judgements) {
        this.book = book;
        this.links = links;
        this.judgements = judgements;
    }

    /** Puts records of one profile together where a document holds them; persons of one row are never one node. */
    public Neighbourhood of(List<Standing> records) {
        records.stream().sorted(Comparator.comparing(s -> s.record().ref())).forEach(this::place);
        List<Node> nodes = parts.stream().map(this::node).toList();
        return Neighbourhood.of(nodes, bonds(), new Between());
    }

    private void place(Standing standing) {
        String ref = standing.record().ref();
        Key key = new Key(standing.profile(), standing.person(), judgements.isJudged(ref) ? ref : "");
        List<Part> same = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        boolean together = own(standing.profile()).filter(Link::isByDocument).isPresent();
        Optional<Part> fitting = together
                ? same.stream()
                        .filter(p -> !p.rows().contains(standing.record().factRef()))
                        .findFirst()
                : Optional.empty();
        Part part = fitting.orElseGet(() -> {
            Part created =
                    new Part(standing.profile(), book.profile(standing.profile()), new ArrayList<>(), new HashSet<>());
            parts.add(created);
            same.add(created);
            return created;
        });
        part.members().add(standing);
        part.rows().add(standing.record().factRef());
    }

    private Optional<Link> own(int profile) {
        return Optional.ofNullable(links.get(new Pair(profile, profile)));
    }

    private Node node(Part part) {
        Standing first = part.members().get(0);
        Optional<Link> own = part.members().size() > 1 ? own(part.profile()) : Optional.empty();
        return new Node(first.record().ref(), part.members().size(), first.person(), own, part.profile());
    }

    /** The records of each node, by the node's reference. */
    public Map<String, List<PersonRecord>> records() {
        Map<String, List<PersonRecord>> records = new HashMap<>();
        parts.forEach(p -> records.put(
                p.members().get(0).record().ref(),
                p.members().stream().map(Standing::record).toList()));
        return records;
    }

    /** The profile of each node, by the node's reference. */
    public Map<String, Integer> profiles() {
        Map<String, Integer> profiles = new HashMap<>();
        parts.forEach(p -> profiles.put(p.members().get(0).record().ref(), p.profile()));
        return profiles;
    }

    private List<Bond> bonds() {
        Map<Integer, List<Integer>> byProfile = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            byProfile
                    .computeIfAbsent(parts.get(i).profile(), p -> new ArrayList<>())
                    .add(i);
        }
        List<Bond> bonds = new ArrayList<>();
        links.forEach((pair, link) -> {
            for (int one : byProfile.getOrDefault(pair.one(), List.of())) {
                for (int other : byProfile.getOrDefault(pair.other(), List.of())) {
                    if (pair.one() != pair.other() || one < other) {
                        bonds.add(Bond.of(one, other, link));
                    }
                }
            }
        });
        return bonds;
    }

    /** What is known of any two nodes: persons of one row are two persons. */
    private final class Between implements Pairs {
        @Override
        public double weight(int a, int b) {
            return book.weight(parts.get(a).profile(), parts.get(b).profile());
        }

        @Override
        public boolean contradicts(int a, int b) {
            Part one = parts.get(a);
            Part other = parts.get(b);
            return one.rows().stream().anyMatch(other.rows()::contains)
                    || one.profile() != other.profile() && Contradictions.between(one.content(), other.content());
        }

        @Override
        public boolean showOtherDocuments(int a, int b) {
            return Contradictions.showOtherPassports(
                    parts.get(a).content(), parts.get(b).content());
        }
    }
}
