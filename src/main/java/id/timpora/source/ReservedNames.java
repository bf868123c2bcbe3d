package id.timpora.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a column of a feed cannot have: words of SQL, and the columns every feed's table and view have anyway. */
final class ReservedNames {
    private static final String OWN = """
            key line content run_from run_to file_id last_file_id closed_on fact_ref office file_date file known_since
            ctid xmin xmax cmin cmax tableoid oid
            """;
    private static final String SQL = """
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate
            collation column concurrently constraint create cross current_catalog current_date current_role
            current_schema current_time current_timestamp current_user default deferrable desc distinct do else end
            except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into
            is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on
            only or order outer overlaps placing primary references returning right select session_user similar some
            symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when
            where window with
            """;
    private static final Set<String> ALL = Stream.of(OWN, SQL)
            .flatMap(words -> Arrays.stream(words.strip().split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    private ReservedNames() {}

    static boolean contains(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        return ALL.contains(name) || name.endsWith("_asli");
    }
}
