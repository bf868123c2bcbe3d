package id.timpora.match.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.Link.Evidence;
import id.timpora.match.cluster.Resolution.Person;
import id.timpora.match.cluster.Resolution.Placement;
import id.timpora.match.cluster.Review.Kind;
import id.timpora.match.cluster.Review.Trigger;
import id.timpora.match.settings.Thresholds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final Thresholds THRESHOLDS = new Thresholds(10, 6, 3, 13, 1.5);

    private final List<Node> nodes = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();
    private final Set<Set<Integer>> contradictions = new HashSet<>();
    private final Set<Set<Integer>> otherDocuments = new HashSet<>();
    private final List<Judgement> judgements = new ArrayList<>();

    private int node(String ref, String person) {
        return node(ref, person, 1);
    }

    private int node(String ref, String person, int records) {
        Optional<Link> own =
                records > 1 ? Optional.of(new Link(Grade.A, Evidence.PASSPORT_AND_BIRTH_DATE, 30)) : Optional.empty();
        nodes.add(new Node(ref, records, Optional.of(person).filter(p -> !p.isEmpty()), own, nodes.size()));
        return nodes.size() - 1;
    }

    /** One more node that says what another says. */
    private int sameContent(String ref, int as) {
        nodes.add(new Node(ref, 1, Optional.empty(), Optional.empty(), as));
        return nodes.size() - 1;
    }

    private void document(int a, int b) {
        bonds.add(Bond.of(a, b, new Link(Grade.A, Evidence.PASSPORT_AND_BIRTH_DATE, 30)));
    }

    private void model(int a, int b, double weight) {
        bonds.add(Bond.of(a, b, new Link(Grade.C, Evidence.MODEL, weight)));
    }

    private void judge(String one, String other, Verdict verdict) {
        judgements.add(
                new Judgement(one, other, verdict, "ani", Instant.ofEpochSecond(judgements.size()), "same face"));
    }

    private Resolution resolve(Resolver.Past past) {
        Pairs scores = new Pairs() {
            @Override
            public double weight(int a, int b) {
                return bonds.stream()
                        .filter(bond -> bond.a() == Math.min(a, b) && bond.b() == Math.max(a, b))
                        .mapToDouble(bond -> bond.link().weight())
                        .max()
                        .orElse(-5);
            }

            @Override
            public boolean contradicts(int a, int b) {
                return contradictions.contains(Set.of(a, b));
            }

            @Override
            public boolean showOtherDocuments(int a, int b) {
                return otherDocuments.contains(Set.of(a, b));
            }
        };
        return new Resolver(THRESHOLDS, Judgements.of(judgements))
                .resolve(Neighbourhood.of(nodes, bonds, scores), past);
    }

    private Resolution resolve() {
        return resolve(Resolver.Past.QUIET);
    }

    private static List<List<String>> refs(Resolution resolution) {
        return resolution.persons().stream()
                .map(p -> p.members().stream().map(m -> m.node().ref()).toList())
                .toList();
    }

    private static Placement member(Resolution resolution, String ref) {
        return resolution.persons().stream()
                .flatMap(p -> p.members().stream())
                .filter(m -> m.node().ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWeakBondKeepsAMemberButJoinsNobody() {
        int a = node("a", "P1");
        int b = node("b", "P1");
        int c = node("c", "");
        model(a, b, 7);
        model(b, c, 7);
        Resolution resolution = resolve();
        assertThat(refs(resolution)).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(member(resolution, "b").stayed()).isTrue();
        assertThat(resolution.persons().get(0).broken()).isFalse();
        assertThat(resolution.reviews()).anySatisfy(r -> {
            assertThat(r.trigger()).isEqualTo(Trigger.MARGIN);
            assertThat(r.parties()).containsExactly("a", "b", "c");
        });
    }

    /** The next night both are one node, and how the person was put together must read the same. */
    @Test
    void aStepBetweenTwoContentsIsToldOnce() {
        int a = node("a", "P1");
        int x = node("x", "");
        int z = sameContent("z", a);
        document(a, x);
        document(x, z);
        bonds.add(Bond.of(a, z, new Link(Grade.A, Evidence.PASSPORT_AND_BIRTH_DATE, 20)));
        Resolution resolution = resolve();
        assertThat(refs(resolution)).containsExactly(List.of("a", "x", "z"));
        assertThat(resolution.persons().get(0).steps())
                .singleElement()
                .satisfies(s -> assertThat(s.one() + s.other()).isEqualTo("ax"));
    }

    @Test
    void aContradictionAnywhereForbidsTheUnionAndIsShown() {
        int a = node("a", "");
        int b = node("b", "");
        int c = node("c", "");
        document(a, b);
        model(b, c, 20);
        contradictions.add(Set.of(a, c));
        Resolution resolution = resolve();
        assertThat(refs(resolution)).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(resolution.reviews()).singleElement().satisfies(r -> {
            assertThat(r.kind()).isEqualTo(Kind.CONTESTED);
            assertThat(r.trigger()).isEqualTo(Trigger.VETO);
            assertThat(r.one() + r.other()).isEqualTo("bc");
            assertThat(r.parties()).containsExactly("a", "b", "c");
        });
    }

    @Test
    void aMemberThatNoLongerFitsStaysIsShownAndAttractsNobody() {
        int a = node("a", "P1");
        int b = node("b", "P1");
        int x = node("x", "P1");
        int y = node("y", "");
        document(a, b);
        document(x, y);
        Resolution resolution = resolve();
        assertThat(refs(resolution)).containsExactly(List.of("a", "b", "x"), List.of("y"));
        Person person = resolution.persons().get(0);
        assertThat(person.broken()).isTrue();
        assertThat(member(resolution, "x").link().map(Link::grade)).contains(Grade.C);
        assertThat(member(resolution, "x").link().map(Link::evidence)).contains(Evidence.KEPT);
        assertThat(resolution.reviews()).extracting(Review::kind).containsExactly(Kind.BROKEN, Kind.BROKEN);
        assertThat(resolution.events())
                .extracting(PersonEvent::kind)
                .containsExactly(PersonEvent.Kind.BROKEN, PersonEvent.Kind.CREATED);
    }

    @Test
    void aBrokenPersonHealsWhenTheDataAgreeAgain() {
        int a = node("a", "P1");
        int b = node("b", "P1");
        document(a, b);
        Resolution resolution = resolve(new Resolver.Past(Set.of("P1"), true));
        assertThat(resolution.persons().get(0).broken()).isFalse();
        assertThat(resolution.events()).extracting(PersonEvent::kind).containsExactly(PersonEvent.Kind.HEALED);
    }

    @Test
    void aMergeKeepsTheOlderId() {
        int a = node("a", "P0000009");
        int b = node("b", "P0000010");
        document(a, b);
        Resolution resolution = resolve();
        assertThat(resolution.persons().get(0).id()).contains("P0000009");
        assertThat(resolution.persons().get(0).merged()).containsExactly("P0000010");
        assertThat(resolution.events())
                .containsExactly(
                        new PersonEvent(PersonEvent.Kind.MERGED, 0, Optional.of("P0000010"), PersonEvent.Reason.DATA));
    }

    @Test
    void aSplitLeavesTheIdWithTheLargerPart() {
        int a = node("a", "P1");
        int b = node("b", "P1", 3);
        model(a, b, 20);
        judge("a", "b", Verdict.DIFFERENT);
        Resolution resolution = resolve();
        assertThat(refs(resolution)).containsExactly(List.of("a"), List.of("b"));
        assertThat(resolution.persons().get(0).id()).isEmpty();
        assertThat(resolution.persons().get(1).id()).contains("P1");
        assertThat(resolution.events())
                .containsExactly(
                        new PersonEvent(PersonEvent.Kind.SPLIT, 0, Optional.of("P1"), PersonEvent.Reason.HUMAN),
                        new PersonEvent(PersonEvent.Kind.CREATED, 0, Optional.empty(), PersonEvent.Reason.HUMAN));
    }

    @Test
    void sameJoinsAgainstEverythingAndUnsureTakesItBack() {
        int a = node("a", "P1");
        int b = node("b", "P2");
        contradictions.add(Set.of(a, b));
        judge("b", "a", Verdict.SAME);
        Resolution joined = resolve();
        assertThat(refs(joined)).containsExactly(List.of("a", "b"));
        assertThat(member(joined, "a").link().map(Link::evidence)).contains(Evidence.HUMAN);
        assertThat(joined.events()).extracting(PersonEvent::reason).containsExactly(PersonEvent.Reason.HUMAN);

        nodes.clear();
        node("a", "P1");
        node("b", "P1");
        contradictions.clear();
        judge("a", "b", Verdict.UNSURE);
        assertThat(refs(resolve())).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void judgementsThatContradictEachOtherAreShownAndForceNothing() {
        int a = node("a", "P1");
        int b = node("b", "P1");
        int c = node("c", "P1");
        document(a, b);
        document(b, c);
        judge("a", "b", Verdict.SAME);
        judge("b", "c", Verdict.SAME);
        judge("a", "c", Verdict.DIFFERENT);
        Resolution resolution = resolve();
        assertThat(refs(resolution)).containsExactly(List.of("a", "b", "c"));
        assertThat(resolution.reviews()).anySatisfy(r -> {
            assertThat(r.trigger()).isEqualTo(Trigger.JUDGEMENTS);
            assertThat(r.parties()).containsExactly("a", "b", "c");
        });
    }

    @Test
    void aPartThatHangsOnALessSureLinkIsOnlyAsSureAsThatLink() {
        int a = node("a", "", 4);
        int b = node("b", "");
        int x = node("x", "");
        int y = node("y", "");
        document(a, b);
        document(x, y);
        model(b, x, 14);
        Resolution resolution = resolve();
        assertThat(refs(resolution)).containsExactly(List.of("a", "b", "x", "y"));
        assertThat(List.of("a", "b", "x", "y"))
                .extracting(r -> member(resolution, r).link().orElseThrow().grade())
                .containsExactly(Grade.A, Grade.A, Grade.C, Grade.C);
        assertThat(member(resolution, "y").partner()).contains("b");
        assertThat(resolution.persons().get(0).steps()).hasSize(3);
    }

    @Test
    void ofTwoNamesakesTheModelTakesNeither() {
        int a = node("a", "");
        int b = node("b", "");
        int x = node("x", "");
        model(a, x, 15);
        model(b, x, 14.5);
        otherDocuments.add(Set.of(a, b));
        Resolution resolution = resolve();
        assertThat(refs(resolution)).containsExactly(List.of("a"), List.of("b"), List.of("x"));
        assertThat(resolution.reviews()).extracting(Review::trigger).containsOnly(Trigger.MARGIN);
        bonds.remove(1);
        model(b, x, 12);
        assertThat(refs(resolve())).containsExactly(List.of("a", "x"), List.of("b"));
    }

    @Test
    void differentDocumentsStopTheModelButNotADocument() {
        int a = node("a", "");
        int b = node("b", "");
        otherDocuments.add(Set.of(a, b));
        model(a, b, 20);
        assertThat(resolve().persons()).hasSize(2);
        document(a, b);
        assertThat(resolve().persons()).hasSize(1);
    }

    @Test
    void aCandidateIsNeverLinked() {
        int a = node("a", "");
        int b = node("b", "");
        bonds.add(Bond.of(a, b, new Link(Grade.D, Evidence.MODEL, 40)));
        assertThat(resolve().persons()).hasSize(2);
        assertThat(resolve().reviews()).extracting(Review::trigger).containsExactly(Trigger.BELOW_JOIN);
    }

    @Test
    void aJoinThatIsNotCertainIsShown() {
        int a = node("a", "");
        int b = node("b", "");
        model(a, b, 11);
        assertThat(resolve().reviews()).extracting(Review::trigger).containsExactly(Trigger.ABOVE_JOIN);
        bonds.clear();
        model(a, b, 14);
        assertThat(resolve().reviews()).isEmpty();
        bonds.clear();
        model(a, b, 5);
        assertThat(resolve().reviews()).extracting(Review::trigger).containsExactly(Trigger.BELOW_JOIN);
    }
}
