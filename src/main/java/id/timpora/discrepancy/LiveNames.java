package id.timpora.discrepancy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of the live views that show any night, beside the tables of the last one.
 *
 * @param views names of all definitions
 * @param taken names the warehouse uses already
 */
record LiveNames(Set<String> views, Set<String> taken) {
    private static final Pattern TABLE = Pattern.compile("\\brule\\.([a-z_]+)\\b(?! *\\()");

    String live(String name) {
        return "warehouse." + (taken.contains(name) ? "rule_" : "") + name;
    }

    String onLiveViews(String select) {
        return TABLE.matcher(select).replaceAll(m -> views.contains(m.group(1)) ? live(m.group(1)) : m.group());
    }
}
