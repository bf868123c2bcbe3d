package id.timpora.match.cluster;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.settings.Thresholds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Records that come, change and go, with random evidence between any two contents, and judgements now and then. */
final class RandomWorld {
    static final Thresholds THRESHOLDS = new Thresholds(10, 6, 3, 13, 1.5);
    private static final int REFS = 14;
    private static final int CONTENTS = 40;

    /** What was decided of one record. */
    record Placed(String person, String link, boolean misfit, boolean stayed) {}

    /** Everything known after a night. */
    record State(
            SortedMap<String, Placed> links,
            Set<String> broken,
            Map<String, String> redirects,
            Set<String> everUsed,
            Set<String> reviews,
            Set<String> events) {
        static final State EMPTY =
                new State(new TreeMap<>(), Set.of(), Map.of(), Set.of(), new TreeSet<>(), new TreeSet<>());
    }

    final SortedMap<String, Integer> contents = new TreeMap<>();
    final List<Judgement> judgements = new ArrayList<>();
    private final Random random;
    private final int salt;
    private final Set<String> lost = new TreeSet<>();
    private int clock;

    RandomWorld(int seed) {
        random = new Random(seed);
        salt = seed;
    }

    /** Lets a night pass; returns the references it touches. */
    Set<String> pass(boolean onlyAdd, boolean withJudgements) {
        Set<String> touched = new TreeSet<>();
        lost.clear();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            String ref = String.format("r%02d", random.nextInt(REFS));
            boolean there = contents.containsKey(ref);
            contents.forEach((other, content) -> {
                if (there && link(content, contents.get(ref)).isPresent()) {
                    lost.add(other);
                }
            });
            if (!there || !onlyAdd && random.nextInt(3) > 0) {
                contents.put(ref, random.nextInt(CONTENTS));
                touched.add(ref);
            } else if (!onlyAdd) {
                contents.remove(ref);
                touched.add(ref);
            }
        }
        if (withJudgements && random.nextInt(3) == 0) {
            String one = String.format("r%02d", random.nextInt(REFS));
            String other = String.format("r%02d", random.nextInt(REFS));
            if (!one.equals(other)) {
                Verdict verdict = Verdict.values()[random.nextInt(3)];
                judgements.add(new Judgement(one, other, verdict, "ani", Instant.ofEpochSecond(clock++), "."));
                touched.addAll(Set.of(one, other));
            }
        }
        return touched;
    }

    private static long mix(long value) {
        long h = value * 0x9E3779B97F4A7C15L;
        h ^= h >>> 29;
        h *= 0xBF58476D1CE4E5B9L;
        return h ^ h >>> 32;
    }

    private int dice(int a, int b, int kind) {
        long key = ((long) Math.min(a, b) * CONTENTS + Math.max(a, b)) * 7 + kind + salt * 1_000_003L;
        return (int) Math.floorMod(mix(key), 100L);
    }

    private double weight(int a, int b) {
        int roll = dice(a, b, 1);
        return a % 5 == b % 5 ? 4 + roll % 14 : roll < 90 ? -8 : roll % 12;
    }

    private Optional<Link> link(int a, int b) {
        double weight = weight(a, b);
        if (a % 5 == b % 5 && dice(a, b, 2) < 15) {
            return Optional.of(new Link(Grade.A, Link.Evidence.PASSPORT_AND_BIRTH_DATE, weight));
        }
        Grade grade = dice(a, b, 5) < 15 ? Grade.D : Grade.C;
        return weight >= THRESHOLDS.review()
                ? Optional.of(new Link(grade, Link.Evidence.MODEL, weight))
                : Optional.empty();
    }

    Neighbourhood neighbourhood(List<String> refs, State before) {
        List<Node> nodes = new ArrayList<>();
        List<Bond> bonds = new ArrayList<>();
        for (String ref : refs) {
            Optional<String> person =
                    Optional.ofNullable(before.links().get(ref)).map(Placed::person);
            nodes.add(new Node(ref, 1, person, Optional.empty(), nodes.size()));
        }
        int[] content = refs.stream().mapToInt(contents::get).toArray();
        for (int a = 0; a < content.length; a++) {
            for (int b = a + 1; b < content.length; b++) {
                int one = a;
                int other = b;
                link(content[a], content[b]).ifPresent(l -> bonds.add(Bond.of(one, other, l)));
            }
        }
        return Neighbourhood.of(nodes, bonds, new Pairs() {
            @Override
            public double weight(int a, int b) {
                return RandomWorld.this.weight(content[a], content[b]);
            }

            @Override
            public boolean contradicts(int a, int b) {
                return dice(content[a], content[b], 3) < 12;
            }

            @Override
            public boolean showOtherDocuments(int a, int b) {
                return dice(content[a], content[b], 4) < 15;
            }
        });
    }

    /** Parts that nothing connects: no bond, no person of before, no judgement. */
    List<List<String>> parts(State before) {
        List<List<String>> parts = new ArrayList<>();
        Judgements judged = Judgements.of(judgements);
        Set<String> left = new TreeSet<>(contents.keySet());
        while (!left.isEmpty()) {
            List<String> part = new ArrayList<>(List.of(left.iterator().next()));
            left.remove(part.get(0));
            for (int i = 0; i < part.size(); i++) {
                String one = part.get(i);
                for (String other : List.copyOf(left)) {
                    if (areConnected(one, other, before, judged)) {
                        left.remove(other);
                        part.add(other);
                    }
                }
            }
            parts.add(part);
        }
        return parts;
    }

    private boolean areConnected(String one, String other, State before, Judgements judged) {
        Placed a = before.links().get(one);
        Placed b = before.links().get(other);
        return link(contents.get(one), contents.get(other)).isPresent()
                || a != null && b != null && a.person().equals(b.person())
                || judged.connectedTo(one).contains(other);
    }

    /** Whether a record of the part was bound to one that changed or went away. */
    boolean lostABond(List<String> part, State before) {
        return part.stream().anyMatch(lost::contains);
    }

    /** The state after resolving given parts, the rest unchanged. */
    State resolve(List<List<String>> parts, State before) {
        Resolver resolver = new Resolver(THRESHOLDS, Judgements.of(judgements));
        List<Resolution> found = parts.stream()
                .map(p -> resolver.resolve(neighbourhood(p, before), new Resolver.Past(before.broken(), true)))
                .toList();
        return new Numbering(before, contents.keySet(), found).state();
    }

    /** Gives new persons their ids, in the order of their first records. */
    private static final class Numbering {
        private final SortedMap<String, Placed> links = new TreeMap<>();
        private final Set<String> broken;
        private final Map<String, String> redirects;
        private final Set<String> used;
        private final Set<String> reviews = new TreeSet<>();
        private final Set<String> events = new TreeSet<>();

        Numbering(State before, Set<String> present, List<Resolution> found) {
            links.putAll(before.links());
            links.keySet().retainAll(present);
            broken = new HashSet<>(before.broken());
            redirects = new HashMap<>(before.redirects());
            used = new TreeSet<>(before.everUsed());
            SortedMap<String, Resolution.Person> persons = new TreeMap<>();
            found.forEach(r -> r.persons()
                    .forEach(p -> persons.put(p.members().get(0).node().ref(), p)));
            Map<Resolution.Person, String> ids = new java.util.IdentityHashMap<>();
            persons.values().forEach(p -> place(p, ids));
            before.reviews().stream()
                    .filter(r -> found.stream().noneMatch(f -> concerns(f, r)))
                    .filter(r -> present.containsAll(List.of(r.split(" ")).subList(0, 2)))
                    .forEach(reviews::add);
            for (Resolution resolution : found) {
                resolution
                        .reviews()
                        .forEach(r -> reviews.add(r.one() + " " + r.other() + " " + r.kind() + " " + r.trigger() + " "
                                + r.parties() + r.decision()));
                resolution
                        .events()
                        .forEach(e -> events.add(
                                ids.get(resolution.persons().get(e.person())) + e.kind() + e.other() + e.reason()));
            }
        }

        private static boolean concerns(Resolution resolution, String review) {
            String[] words = review.split(" ");
            return resolution.persons().stream()
                    .flatMap(p -> p.members().stream())
                    .anyMatch(m ->
                            m.node().ref().equals(words[0]) || m.node().ref().equals(words[1]));
        }

        private void place(Resolution.Person person, Map<Resolution.Person, String> ids) {
            String id = person.id().orElseGet(() -> "P" + String.format("%04d", used.size() + 1));
            ids.put(person, id);
            used.add(id);
            person.merged().forEach(old -> redirects.put(old, id));
            redirects.replaceAll((old, now) -> person.merged().contains(now) ? id : now);
            if (person.broken()) {
                broken.add(id);
            } else {
                broken.remove(id);
            }
            broken.removeAll(person.merged());
            for (Resolution.Placement member : person.members()) {
                String link = member.link().map(Link::toString).orElse("") + member.partner();
                links.put(member.node().ref(), new Placed(id, link, member.misfit(), member.stayed()));
            }
        }

        State state() {
            return new State(links, broken, redirects, used, reviews, events);
        }
    }
}
