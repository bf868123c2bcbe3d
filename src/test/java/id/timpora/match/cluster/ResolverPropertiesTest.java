package id.timpora.match.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.match.cluster.RandomWorld.Placed;
import id.timpora.match.cluster.RandomWorld.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold over any history of records that come, change and go. */
class ResolverPropertiesTest {
    private static final int HISTORIES = 200;
    private static final int NIGHTS = 8;

    private interface Night {
        void passes(RandomWorld world, State before, Set<String> touched, State after, int seed);
    }

    private static void over(boolean onlyAdd, boolean judged, Night night) {
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomWorld world = new RandomWorld(seed);
            State state = State.EMPTY;
            for (int n = 0; n < NIGHTS; n++) {
                Set<String> touched = world.pass(onlyAdd, judged);
                State after = world.resolve(List.of(List.copyOf(world.contents.keySet())), state);
                night.passes(world, state, touched, after, seed);
                state = after;
            }
        }
    }

    @Test
    void orderDoesNotMatter() {
        over(false, true, (world, before, touched, after, seed) -> {
            List<String> refs = new ArrayList<>(world.contents.keySet());
            Collections.shuffle(refs, new Random(seed));
            Collections.shuffle(world.judgements, new Random(seed));
            assertThat(world.resolve(List.of(refs), before)).isEqualTo(after);
        });
    }

    @Test
    void onlyWhatAChangeCanTouchNeedsToBeResolved() {
        int[] spared = {0};
        over(false, true, (world, before, touched, after, seed) -> {
            Set<String> concerned = new HashSet<>(touched);
            before.links().forEach((ref, placed) -> {
                if (!world.contents.containsKey(ref)) {
                    before.links().forEach((mate, other) -> {
                        if (other.person().equals(placed.person())) {
                            concerned.add(mate);
                        }
                    });
                }
            });
            var parts = world.parts(before);
            var some = parts.stream()
                    .filter(p -> p.stream().anyMatch(concerned::contains) || world.lostABond(p, before))
                    .toList();
            spared[0] += parts.size() - some.size();
            assertThat(world.resolve(some, before)).as("seed %d", seed).isEqualTo(after);
        });
        assertThat(spared[0]).isPositive();
    }

    @Test
    void resolvingTheResultAgainChangesNothing() {
        over(false, true, (world, before, touched, after, seed) -> {
            State again = world.resolve(List.of(List.copyOf(world.contents.keySet())), after);
            assertThat(again.links()).as("seed %d", seed).isEqualTo(after.links());
            assertThat(again.events()).as("seed %d", seed).isEmpty();
            assertThat(again.broken()).isEqualTo(after.broken());
            assertThat(again.reviews()).isEqualTo(after.reviews());
        });
    }

    @Test
    void idsAreNeverReusedAndRedirectsAlwaysResolve() {
        over(false, true, (world, before, touched, after, seed) -> {
            assertThat(after.everUsed()).containsAll(before.everUsed());
            Set<String> alive =
                    after.links().values().stream().map(Placed::person).collect(Collectors.toSet());
            Set<String> risen = new TreeSet<>(alive);
            risen.retainAll(before.everUsed());
            assertThat(before.links().values().stream().map(Placed::person).toList())
                    .containsAll(risen);
            assertThat(Collections.disjoint(after.redirects().keySet(), alive)).isTrue();
            assertThat(Collections.disjoint(
                            after.redirects().values(), after.redirects().keySet()))
                    .isTrue();
            before.links()
                    .values()
                    .forEach(p -> assertThat(alive.contains(p.person())
                                    || after.redirects().containsKey(p.person())
                                    || gone(p, before, after))
                            .isTrue());
        });
    }

    private static boolean gone(Placed placed, State before, State after) {
        return before.links().entrySet().stream()
                .filter(l -> l.getValue().person().equals(placed.person()))
                .noneMatch(l -> after.links().containsKey(l.getKey()));
    }

    @Test
    void aPersonOfTheSameRecordsKeepsTheId() {
        over(false, true, (world, before, touched, after, seed) -> {
            Map<Set<String>, String> was = persons(before);
            persons(after).forEach((records, id) -> {
                if (was.containsKey(records)) {
                    assertThat(id).isEqualTo(was.get(records));
                }
            });
        });
    }

    private static Map<Set<String>, String> persons(State state) {
        Map<String, Set<String>> persons = new TreeMap<>();
        state.links()
                .forEach((ref, placed) -> persons.computeIfAbsent(placed.person(), p -> new TreeSet<>())
                        .add(ref));
        return persons.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    @Test
    void onlyPeopleSplitAPerson() {
        over(
                false,
                false,
                (world, before, touched, after, seed) -> before.links().forEach((ref, placed) -> {
                    Set<String> now = new HashSet<>();
                    before.links().forEach((mate, other) -> {
                        if (other.person().equals(placed.person())
                                && after.links().containsKey(mate)) {
                            now.add(after.links().get(mate).person());
                        }
                    });
                    assertThat(now).hasSizeLessThanOrEqualTo(1);
                }));
    }

    @Test
    void manyNightsGiveThePersonsOfOneApartFromThoseListedAsStayed() {
        int[] equal = {0};
        over(true, false, (world, before, touched, after, seed) -> {
            var once = persons(world.resolve(List.of(List.copyOf(world.contents.keySet())), State.EMPTY))
                    .keySet();
            persons(after).keySet().forEach(records -> {
                boolean listed =
                        records.stream().allMatch(r -> after.links().get(r).stayed());
                assertThat(listed).as("seed %d", seed).isEqualTo(!once.contains(records));
                equal[0] += listed ? 0 : 1;
            });
        });
        assertThat(equal[0]).isGreaterThan(HISTORIES);
    }

    @Test
    void whatPeopleSayIsSo() {
        over(false, true, (world, before, touched, after, seed) -> {
            Judgements judgements = Judgements.of(world.judgements);
            after.links()
                    .forEach((one, a) -> after.links().forEach((other, b) -> {
                        boolean together = a.person().equals(b.person());
                        if (judgements.areSame(one, other)) {
                            assertThat(together).as("seed %d", seed).isTrue();
                        } else if (judgements.areDifferent(one, other) && !judgements.areDisputed(one, other)) {
                            assertThat(together).as("seed %d", seed).isFalse();
                        }
                    }));
        });
    }

    @Test
    void noNewPersonHoldsAContradiction() {
        over(true, false, (world, before, touched, after, seed) -> {
            assertThat(after.broken()).isEmpty();
            assertThat(after.links().values()).noneMatch(Placed::misfit);
        });
    }
}
