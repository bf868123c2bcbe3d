package id.timpora.warehouse;

import id.timpora.match.Link;
import id.timpora.match.cluster.Judgements;
import id.timpora.match.identity.Gathering;
import id.timpora.match.identity.IdentityModel;
import id.timpora.match.identity.PairBook;
import id.timpora.match.identity.TermCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The contents of a batch of components side by side. */
final class BatchBook {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final PairBook book;

    BatchBook(IdentityModel model, TermCounts terms, List<Component> components) {
        Map<String, String> contents = new TreeMap<>();
        components.forEach(c -> c.entries().forEach(e -> contents.put(e.profile(), e.content())));
        contents.keySet().forEach(p -> numbers.put(p, numbers.size()));
        book = new PairBook(model, List.copyOf(contents.values()), Optional.of(terms));
    }

    PairBook book() {
        return book;
    }

    Gathering gathering(Component component, Judgements judgements) {
        Map<Gathering.Pair, Link> links = new TreeMap<>(
                java.util.Comparator.comparing(Gathering.Pair::one).thenComparing(Gathering.Pair::other));
        component
                .edges()
                .forEach(e -> links.put(Gathering.Pair.of(numbers.get(e.one()), numbers.get(e.other())), e.link()));
        return new Gathering(book, links, judgements);
    }

    List<Gathering.Standing> standings(Component component) {
        return component.entries().stream()
                .map(e -> new Gathering.Standing(e.record(), numbers.get(e.profile()), e.person()))
                .toList();
    }
}
