package id.timpora.discrepancy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A row of a rule's SELECT, read by the names of its columns.
 *
 * @param row positioned on the row
 * @param names columns the SELECT has
 */
record RuleColumns(ResultSet row, Set<String> names) {
    /** Columns with a meaning of their own; every other column is evidence. */
    static final Set<String> KNOWN = Set.of(
            "subject_person_ids",
            "record_refs",
            "event_date",
            "event_key",
            "severity",
            "kind",
            "link_grade",
            "agency",
            "kecamatan",
            "not_assessable",
            "na_feed",
            "na_office",
            "na_from",
            "na_to");

    RuleColumns(ResultSet row) throws SQLException {
        this(row, names(row));
    }

    private static Set<String> names(ResultSet row) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            names.add(row.getMetaData().getColumnName(i));
        }
        return names;
    }

    Optional<String> text(String column) throws SQLException {
        return names.contains(column) ? Optional.ofNullable(row.getString(column)) : Optional.empty();
    }

    Optional<LocalDate> date(String column) throws SQLException {
        @Nullable Date date = names.contains(column) ? row.getDate(column) : null;
        return Optional.ofNullable(date).map(Date::toLocalDate);
    }

    List<String> list(String column) throws SQLException {
        if (!names.contains(column) || row.getArray(column) == null) {
            return List.of();
        }
        Object[] values = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(values)
                .filter(v -> v != null)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    Map<String, String> evidence() throws SQLException {
        Map<String, String> evidence = new LinkedHashMap<>();
        for (String name : names) {
            String value = KNOWN.contains(name) ? null : row.getString(name);
            if (value != null) {
                evidence.put(name, value);
            }
        }
        return evidence;
    }
}
