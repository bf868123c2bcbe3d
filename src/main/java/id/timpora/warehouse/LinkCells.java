package id.timpora.warehouse;

import id.timpora.match.Link;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link as the columns of {@code store.link} hold it. */
record LinkCells(
        @Nullable String grade,
        @Nullable String weight,
        @Nullable String probability,
        String decidedBy,
        String evidenceId,
        String evidenceEn) {
    /** The only record of a person. */
    static final LinkCells SINGLE = new LinkCells(null, null, null, "single", "", "");

    static LinkCells of(Optional<Link> link) {
        return link.map(LinkCells::of).orElse(SINGLE);
    }

    private static LinkCells of(Link link) {
        return new LinkCells(
                link.grade().name(),
                rounded(link.weight()),
                rounded(probability(link.weight())),
                link.isByDocument() ? "document" : link.evidence() == Link.Evidence.HUMAN ? "human" : "model",
                link.evidence().indonesian(),
                link.evidence().english());
    }

    /** The chance that belongs to a weight in bits. */
    static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }

    private static String rounded(double value) {
        return Double.toString(Math.rint(value * 1e6) / 1e6);
    }
}
