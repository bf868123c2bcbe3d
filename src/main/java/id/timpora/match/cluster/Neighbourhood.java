package id.timpora.match.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Nodes that could touch one another, with all that is known between them; nothing outside can change what becomes of
 * them. Nodes are in the order of their references, however they came.
 *
 * @param nodes the nodes; a bond names them by their place in this list
 * @param bonds every pair that at least deserves a review
 * @param scores what is known of any pair
 */
public record Neighbourhood(List<Node> nodes, List<Bond> bonds, Pairs scores) {

    /** Puts the nodes in order. */
    public static Neighbourhood of(List<Node> nodes, Collection<Bond> bonds, Pairs scores) {
        List<Integer> order = IntStream.range(0, nodes.size())
                .boxed()
                .sorted(Comparator.comparing(i -> nodes.get(i).ref()))
                .toList();
        int[] place = new int[order.size()];
        for (int i = 0; i < place.length; i++) {
            place[order.get(i)] = i;
        }
        List<Bond> placed = new ArrayList<>();
        bonds.forEach(b -> placed.add(Bond.of(place[b.a()], place[b.b()], b.link())));
        return new Neighbourhood(order.stream().map(nodes::get).toList(), placed, new Pairs() {
            @Override
            public double weight(int a, int b) {
                return scores.weight(order.get(a), order.get(b));
            }

            @Override
            public boolean contradicts(int a, int b) {
                return scores.contradicts(order.get(a), order.get(b));
            }

            @Override
            public boolean showOtherDocuments(int a, int b) {
                return scores.showOtherDocuments(order.get(a), order.get(b));
            }
        });
    }
}
