package id.timpora.match.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a result compares with the truth. Pairs are counted, never listed: of n records of a person in a cluster there are
 * n(n−1)/2.
 *
 * @param records records of the truth
 * @param missing records of the truth that the result does not have; each counts as a cluster of its own
 * @param truePairs pairs of the truth
 * @param predictedPairs pairs of the result
 * @param correctPairs pairs of both
 * @param bCubed precision and recall by records (B³)
 * @param persons persons of the truth
 * @param clusters clusters of the result
 * @param exact persons whose cluster holds all their records and nothing else
 * @param overMerged clusters that hold records of several persons
 * @param split persons whose records are in several clusters
 */
public record Evaluation(
        long records,
        long missing,
        long truePairs,
        long predictedPairs,
        long correctPairs,
        Rates bCubed,
        long persons,
        long clusters,
        long exact,
        long overMerged,
        long split) {

    /** A person and a cluster. */
    private record Cell(String person, String cluster) {}

    /** Compares the groups of a result with the truth; records that the truth does not know must not be there. */
    public static Evaluation of(Labels truth, Labels result) {
        Map<String, Long> persons = new HashMap<>();
        Map<String, Long> clusters = new HashMap<>();
        Map<Cell, Long> cells = new HashMap<>();
        long missing = 0;
        for (Map.Entry<String, String> entry : truth.of().entrySet()) {
            String found = result.of().get(entry.getKey());
            missing += found == null ? 1 : 0;
            String cluster = found == null ? "missing\u0000" + entry.getKey() : found;
            persons.merge(entry.getValue(), 1L, Long::sum);
            clusters.merge(cluster, 1L, Long::sum);
            cells.merge(new Cell(entry.getValue(), cluster), 1L, Long::sum);
        }
        return new Evaluation(
                truth.of().size(),
                missing,
                pairs(persons.values()),
                pairs(clusters.values()),
                pairs(cells.values()),
                bCubed(persons, clusters, cells, truth.of().size()),
                persons.size(),
                clusters.size(),
                exact(persons, clusters, cells),
                severally(cells.keySet().stream().map(Cell::cluster).toList()),
                severally(cells.keySet().stream().map(Cell::person).toList()));
    }

    private static Rates bCubed(
            Map<String, Long> persons, Map<String, Long> clusters, Map<Cell, Long> cells, double records) {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Cell, Long> cell : cells.entrySet()) {
            double square = (double) cell.getValue() * cell.getValue();
            precision += square / clusters.get(cell.getKey().cluster());
            recall += square / persons.get(cell.getKey().person());
        }
        return new Rates(Optional.of(precision / records), Optional.of(recall / records));
    }

    private static long exact(Map<String, Long> persons, Map<String, Long> clusters, Map<Cell, Long> cells) {
        return cells.entrySet().stream()
                .filter(c -> c.getValue().equals(persons.get(c.getKey().person()))
                        && c.getValue().equals(clusters.get(c.getKey().cluster())))
                .count();
    }

    private static long severally(Collection<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(n -> counts.merge(n, 1, Integer::sum));
        return counts.values().stream().filter(n -> n > 1).count();
    }

    private static long pairs(Collection<Long> sizes) {
        return sizes.stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    /** Precision and recall by pairs. */
    public Rates pairwise() {
        return Rates.of(correctPairs, predictedPairs, truePairs);
    }
}
