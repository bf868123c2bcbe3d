package id.timpora.match.cluster;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.Link.Evidence;
import id.timpora.match.settings.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What holds between two nodes of a neighbourhood, judgements first. */
final class Facts {
    private final Neighbourhood neighbourhood;
    private final Judgements judgements;
    private final Thresholds thresholds;
    private final List<List<Integer>> blocks;
    private final List<Bond> bonds;
    private final Set<Long> documents = new HashSet<>();

    Facts(Neighbourhood neighbourhood, Judgements judgements, Thresholds thresholds) {
        this.neighbourhood = neighbourhood;
        this.judgements = judgements;
        this.thresholds = thresholds;
        blocks = blocked();
        bonds = new ArrayList<>(neighbourhood.bonds());
        blocks.forEach(this::bind);
        bonds.sort(Comparator.naturalOrder());
        neighbourhood.bonds().stream()
                .filter(b -> b.link().isByDocument())
                .forEach(b -> documents.add(key(b.a(), b.b())));
    }

    private List<List<Integer>> blocked() {
        Map<String, List<Integer>> judged = new TreeMap<>();
        for (int i = 0; i < nodes().size(); i++) {
            if (judgements.isJudged(ref(i))) {
                judged.computeIfAbsent(judgements.block(ref(i)), b -> new ArrayList<>())
                        .add(i);
            }
        }
        return judged.values().stream().filter(b -> b.size() > 1).toList();
    }

    private void bind(List<Integer> block) {
        int first = block.get(0);
        for (int other : block.subList(1, block.size())) {
            bonds.add(Bond.of(first, other, new Link(Grade.B, Evidence.HUMAN, weight(first, other))));
        }
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    List<Node> nodes() {
        return neighbourhood.nodes();
    }

    /** What speaks for any two nodes being one person, from strongest to weakest, people's word included. */
    List<Bond> bonds() {
        return bonds;
    }

    /** Nodes that people say are one person, where there is more than one. */
    List<List<Integer>> blocks() {
        return blocks;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    Judgements judgements() {
        return judgements;
    }

    String ref(int node) {
        return neighbourhood.nodes().get(node).ref();
    }

    boolean saySame(int a, int b) {
        return nodes().get(a).content() == nodes().get(b).content();
    }

    /** The first node of a group that says what a node of it says: how the node is shown, however its records are cut. */
    int face(List<Integer> group, int node) {
        return group.stream()
                .filter(n -> saySame(n, node))
                .min(Comparator.naturalOrder())
                .orElse(node);
    }

    /** The node by which one of a pair is shown: its face, unless both say the same. */
    int shown(List<Integer> group, int node, int other) {
        return saySame(node, other) ? node : face(group, node);
    }

    double weight(int a, int b) {
        return neighbourhood.scores().weight(a, b);
    }

    /** Whether the bond is strong enough to join. */
    boolean joins(Bond bond) {
        return carries(bond, thresholds.join());
    }

    /** Whether the bond is strong enough to hold what is joined. */
    boolean holds(Bond bond) {
        return carries(bond, thresholds.stay());
    }

    private boolean carries(Bond bond, double least) {
        if (areSame(bond.a(), bond.b())) {
            return true;
        }
        boolean byModel =
                bond.link().grade() != Grade.D && bond.link().weight() >= least && !areUnsure(bond.a(), bond.b());
        return (bond.link().isByDocument() || byModel) && !contradict(bond.a(), bond.b());
    }

    boolean areSame(int a, int b) {
        return judgements.areSame(ref(a), ref(b));
    }

    boolean areDifferent(int a, int b) {
        return judgements.areDifferent(ref(a), ref(b));
    }

    boolean areUnsure(int a, int b) {
        return judgements.areUnsure(ref(a), ref(b));
    }

    /** Whether these two cannot be one person by what is known of them, unless people say they are. */
    boolean contradict(int a, int b) {
        return !areSame(a, b) && (areDifferent(a, b) || neighbourhood.scores().contradicts(a, b));
    }

    /** Whether these two may not come together anew. */
    boolean forbid(int a, int b) {
        return contradict(a, b) || areUnsure(a, b) && !documents.contains(key(a, b));
    }

    /** Whether these two may not come together anew by anything less than a document. */
    boolean hinder(int a, int b) {
        return forbid(a, b) || !areSame(a, b) && neighbourhood.scores().showOtherDocuments(a, b);
    }

    /** Whether these two may not come together anew by a link of a grade. */
    PairTest bar(Grade grade) {
        return grade.compareTo(Grade.C) < 0 ? this::forbid : this::hinder;
    }

    /** Whether people say of these two, without dispute, that they are two persons. */
    boolean split(int a, int b) {
        return areDifferent(a, b) && !judgements.areDisputed(ref(a), ref(b));
    }

    /** Whether a test holds for any pair across two groups. */
    static boolean any(List<Integer> one, List<Integer> other, PairTest test) {
        for (int a : one) {
            for (int b : other) {
                if (test.holds(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A question about two nodes. */
    interface PairTest {
        boolean holds(int a, int b);
    }
}
