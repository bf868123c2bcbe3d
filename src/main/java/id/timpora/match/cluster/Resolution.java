package id.timpora.match.cluster;

import id.timpora.match.Link;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a neighbourhood.
 *
 * @param persons in the order of their first references
 * @param reviews what people should look at
 * @param events what changed since the time before
 */
public record Resolution(List<Person> persons, List<Review> reviews, List<PersonEvent> events) {
    /**
     * One person.
     *
     * @param members in the order of their references
     * @param id the id kept, the oldest of those whose larger part is here; empty for a new person
     * @param merged other ids that end here
     * @param broken whether members do not fit any more
     * @param steps bonds by which the person was put together, strongest first
     */
    public record Person(
            List<Placement> members, Optional<String> id, List<String> merged, boolean broken, List<Step> steps) {}

    /**
     * One node in its person.
     *
     * @param node the node
     * @param link what holds it, as sure as the least sure link on the way to the person's larger part; empty for the
     *     only node of a person
     * @param partner reference of the record it is held to; empty where nothing holds it
     * @param misfit whether it does not fit any more
     * @param stayed whether it would have been placed otherwise had all come in one night
     */
    public record Placement(Node node, Optional<Link> link, Optional<String> partner, boolean misfit, boolean stayed) {}

    /** Two nodes that were brought together, and by what. */
    public record Step(String one, String other, Link link) {}
}
