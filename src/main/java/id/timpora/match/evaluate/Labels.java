package id.timpora.match.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Records and the group each is in.
 *
 * @param of the group of each record
 */
public record Labels(Map<String, String> of) {
    /** Groups told one record after the other. */
    public static final class Builder {
        private final Map<String, String> of = new LinkedHashMap<>();

        /** Adds a record; false if it was there before. */
        public boolean add(String record, String group) {
            return of.putIfAbsent(record, group) == null;
        }

        /** All records. */
        public Labels build() {
            return new Labels(of);
        }
    }
}
