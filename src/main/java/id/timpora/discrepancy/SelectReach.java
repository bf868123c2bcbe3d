package id.timpora.discrepancy;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a SELECT may read and call.
 *
 * @param schemas schemas whose tables it may read
 * @param tables further tables
 * @param functions functions it may call
 */
record SelectReach(Set<String> schemas, Set<String> tables, Set<String> functions) {
    /** Rules read what is filled for them. */
    static final SelectReach RULE = new SelectReach(Set.of("rule"), Set.of(), AllowedSql.FUNCTIONS);

    /** Views read facts, persons and their history. */
    static final SelectReach VIEW = new SelectReach(
            new TreeSet<>(Set.of("fact", "history", "rule", "warehouse")), Set.of("store.run"), functionsOfViews());

    private static Set<String> functionsOfViews() {
        Set<String> all = new TreeSet<>(AllowedSql.FUNCTIONS);
        all.addAll(AllowedSql.FUNCTIONS_OF_VIEWS);
        return all;
    }

    boolean reads(String table) {
        int dot = table.indexOf('.');
        return tables.contains(table) || dot > 0 && schemas.contains(table.substring(0, dot));
    }
}
