package id.timpora.warehouse;

import id.timpora.match.Link;
import id.timpora.person.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that something binds, and the pairs of their contents. */
final class Component {
    /** A record of the component. */
    record Entry(PersonRecord record, String profile, String content, Optional<String> person) {}

    /** A pair of contents. */
    record Edge(String one, String other, Link link) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    List<Entry> entries() {
        return entries;
    }

    List<Edge> edges() {
        return edges;
    }
}
