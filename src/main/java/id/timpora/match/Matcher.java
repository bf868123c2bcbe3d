package id.timpora.match;

import id.timpora.person.PersonRecord;
import java.util.List;

/** Decides which records are one person. The decision does not depend on the order of the records. */
public interface Matcher {
    /**
     * Groups records into persons; every record comes back in exactly one cluster.
     *
     * @param records all records that could touch one another
     */
    List<Cluster> cluster(List<PersonRecord> records);
}
