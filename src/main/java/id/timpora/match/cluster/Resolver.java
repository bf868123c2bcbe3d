package id.timpora.match.cluster;

import id.timpora.match.Grade;
import id.timpora.match.Link;
import id.timpora.match.Link.Evidence;
import id.timpora.match.cluster.Resolution.Person;
import id.timpora.match.cluster.Resolution.Placement;
import id.timpora.match.cluster.Resolution.Step;
import id.timpora.match.settings.Thresholds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes persons of pairs. What people judged comes first, then what was together before, then the bonds from strongest
 * to weakest. Nothing depends on the order in which anything came, and resolving the result again changes nothing, so
 * that neighbourhoods nothing happened to need not be looked at.
 */
public final class Resolver {
    /**
     * What the last resolution left behind, besides who belonged to whom.
     *
     * @param broken ids of persons that were broken
     * @param sameModel whether model and settings are the same as then
     */
    public record Past(Set<String> broken, boolean sameModel) {
        /** Nothing was broken and nothing was changed. */
        static final Past QUIET = new Past(Set.of(), true);
    }

    private final Thresholds thresholds;
    private final Judgements judgements;

    /** A resolver with its limits and people's word. */
    public Resolver(Thresholds thresholds, Judgements judgements) {
        this.thresholds = thresholds;
        this.judgements = judgements;
    }

    /** What becomes of one neighbourhood. */
    public Resolution resolve(Neighbourhood neighbourhood, Past past) {
        Facts facts = new Facts(neighbourhood, judgements, thresholds);
        Fragments fragments = new Fragments(facts);
        Groups groups = assemble(facts, fragments, true);
        boolean isNew = facts.nodes().stream().allMatch(n -> n.person().isEmpty());
        Groups fresh = isNew ? groups : assemble(facts, fragments, false);
        Set<Integer> misfits = new Joining(facts, fragments, groups).misfits();
        List<List<Integer>> all = groups.all();
        List<Assembly> assemblies = assemblies(facts, groups, all);
        Identities identities = new Identities(facts, all);
        Set<Set<Integer>> unforced = new HashSet<>();
        fresh.all().forEach(g -> unforced.add(Set.copyOf(g)));
        List<Person> persons = new ArrayList<>();
        for (int g = 0; g < all.size(); g++) {
            boolean stayed = !unforced.contains(Set.copyOf(all.get(g)));
            persons.add(person(facts, all.get(g), assemblies.get(g), identities.of(g), misfits, stayed));
        }
        List<List<Bond>> steps = assemblies.stream().map(Assembly::steps).toList();
        List<Review> reviews = new Doubts(facts, groups, misfits).find(steps, fragments);
        return new Resolution(persons, reviews, identities.events(persons, past));
    }

    private static Groups assemble(Facts facts, Fragments fragments, boolean keep) {
        Groups groups = new Groups(facts.nodes().size());
        for (List<Integer> block : facts.blocks()) {
            for (int node : block) {
                if (!groups.areTogether(block.get(0), node)) {
                    groups.unite(groups.of(block.get(0)), groups.of(node));
                }
            }
        }
        if (keep) {
            new Staying(facts, fragments, groups).apply();
        }
        new Joining(facts, fragments, groups).apply();
        return groups;
    }

    private static List<Assembly> assemblies(Facts facts, Groups groups, List<List<Integer>> all) {
        Map<Integer, List<Bond>> inside = new HashMap<>();
        for (Bond bond : facts.bonds()) {
            if (groups.areTogether(bond.a(), bond.b()) && facts.holds(bond)) {
                inside.computeIfAbsent(groups.of(bond.a()), g -> new ArrayList<>())
                        .add(bond);
            }
        }
        return all.stream()
                .map(g -> new Assembly(facts, g, inside.getOrDefault(groups.of(g.get(0)), List.of())))
                .toList();
    }

    private static Person person(
            Facts facts,
            List<Integer> group,
            Assembly assembly,
            List<String> ids,
            Set<Integer> misfits,
            boolean stayed) {
        List<Placement> members = new ArrayList<>();
        for (int node : group) {
            boolean misfit = misfits.contains(node);
            Optional<Assembly.Hold> hold = misfit ? Optional.of(kept(facts, group, node)) : assembly.holding(node);
            Optional<Integer> partner = hold.flatMap(Assembly.Hold::partner)
                    .filter(p -> !facts.saySame(p, node) || !hold.get().link().isByDocument());
            members.add(new Placement(
                    facts.nodes().get(node),
                    hold.map(Assembly.Hold::link),
                    partner.map(p -> facts.ref(facts.shown(group, p, node))),
                    misfit,
                    stayed));
        }
        return new Person(
                members,
                ids.stream().findFirst(),
                ids.stream().skip(1).toList(),
                group.stream().anyMatch(misfits::contains),
                steps(facts, group, assembly));
    }

    /** Bonds between contents, each once: nodes that say the same are one node the next time. */
    private static List<Step> steps(Facts facts, List<Integer> group, Assembly assembly) {
        Map<Set<String>, Step> steps = new LinkedHashMap<>();
        for (Bond bond : assembly.steps()) {
            if (!facts.saySame(bond.a(), bond.b()) || !bond.link().isByDocument()) {
                int a = facts.shown(group, bond.a(), bond.b());
                int b = facts.shown(group, bond.b(), bond.a());
                Step step = new Step(facts.ref(Math.min(a, b)), facts.ref(Math.max(a, b)), bond.link());
                steps.putIfAbsent(Set.of(step.one(), step.other()), step);
            }
        }
        return List.copyOf(steps.values());
    }

    private static Assembly.Hold kept(Facts facts, List<Integer> group, int node) {
        double weight = group.stream()
                .filter(n -> !facts.saySame(n, node))
                .mapToDouble(n -> facts.weight(n, node))
                .max()
                .orElse(0);
        return new Assembly.Hold(new Link(Grade.C, Evidence.KEPT, weight), Optional.empty());
    }
}
