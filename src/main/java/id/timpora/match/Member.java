package id.timpora.match;

import id.timpora.person.PersonRecord;
import java.util.Optional;

/**
 * One record within a cluster.
 *
 * @param record the record
 * @param link what holds it to the others; empty for the only record of a person
 */
public record Member(PersonRecord record, Optional<Link> link) {}
