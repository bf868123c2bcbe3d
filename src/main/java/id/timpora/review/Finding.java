package id.timpora.review;

import id.timpora.definition.Bilingual;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code store.finding}, unmasked: it never reaches a page as it is.
 *
 * @param event number of the last thing that happened to it
 * @param outcome decision proposed or made
 * @param owner to whom it is given
 * @param sheltered whether it belongs to the protection queue
 */
record Finding(
        String id,
        String rule,
        Severity severity,
        String kind,
        String status,
        @Nullable String grade,
        List<String> persons,
        List<String> records,
        @Nullable LocalDate eventDate,
        LocalDate firstSeen,
        LocalDate lastSeen,
        String agency,
        String kecamatan,
        Bilingual summary,
        long event,
        @Nullable String outcome,
        @Nullable String owner,
        boolean sheltered) {

    static Finding of(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getString("discrepancy_id"),
                row.getString("rule_code"),
                Severity.valueOf(row.getString("severity")),
                row.getString("kind"),
                row.getString("status"),
                row.getString("link_grade"),
                texts(row, "subject_person_ids"),
                texts(row, "record_refs"),
                row.getObject("event_date", LocalDate.class),
                row.getObject("first_seen", LocalDate.class),
                row.getObject("last_seen", LocalDate.class),
                row.getString("agency"),
                row.getString("kecamatan"),
                new Bilingual(row.getString("summary_id"), row.getString("summary_en")),
                row.getLong("event_id"),
                row.getString("outcome"),
                row.getString("owner"),
                "PELINDUNGAN".equals(row.getString("queue")));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
