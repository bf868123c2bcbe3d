package id.timpora.review;

import id.timpora.review.Filter.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings of the last published night; trial rules' findings are not among them. */
@Repository
class Findings {
    static final int PER_PAGE = 25;
    private static final String CLOSED = "d.status in ('SELESAI', 'DITUTUP OTOMATIS')";
    private static final String COLUMNS = """
            select d.discrepancy_id, d.rule_code, d.severity, d.kind, d.status, d.link_grade, d.subject_person_ids,
                   d.record_refs, d.event_date, d.first_seen, d.last_seen, d.agency, d.kecamatan, d.summary_id,
                   d.summary_en
              from warehouse.discrepancy d
             where not d.shadow
            """;
    private static final String CHOSEN = """
             and (:severity = '' or d.severity = :severity) and (:rule = '' or d.rule_code = :rule)
             and (:status = '' or d.status = :status) and (:kecamatan = '' or d.kecamatan = :kecamatan)
             and (:agency = '' or exists (select from unnest(d.record_refs) ref
                                           where split_part(ref, '_', 1) = :agency))
            """;
    private static final String ORDER = """
             order by array_position(array['KRITIS', 'TINGGI', 'SEDANG', 'RENDAH', 'INFO'], d.severity),
                      d.first_seen desc, d.discrepancy_id
             limit :limit offset :offset
            """;

    private final JdbcClient database;

    Findings(JdbcClient database) {
        this.database = database;
    }

    /** One page of a list. */
    List<Finding> page(Filter filter) {
        return filtered(COLUMNS + of(filter.view()) + CHOSEN + ORDER, filter)
                .param("limit", PER_PAGE)
                .param("offset", (long) (filter.page() - 1) * PER_PAGE)
                .query(Finding::of)
                .list();
    }

    /** How many findings the filter leaves, by severity. */
    Map<Severity, Integer> counts(Filter filter) {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        filtered(
                        "select d.severity, count(*)::integer as n from warehouse.discrepancy d where not d.shadow"
                                + of(filter.view()) + CHOSEN + " group by d.severity",
                        filter)
                .query((ResultSet row) -> {
                    counts.put(Severity.valueOf(row.getString("severity")), row.getInt("n"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return database.sql(sql)
                .param("severity", filter.severity())
                .param("rule", filter.rule())
                .param("status", filter.status())
                .param("agency", filter.agency())
                .param("kecamatan", filter.kecamatan());
    }

    private static String of(View view) {
        return switch (view) {
            case OPEN -> " and d.kind <> 'MUTU' and not " + CLOSED;
            case NEW ->
                " and d.kind <> 'MUTU' and not " + CLOSED + " and d.first_seen = (select night from warehouse.night)";
            case QUALITY -> " and d.kind = 'MUTU' and not " + CLOSED;
            case CLOSED -> " and " + CLOSED;
        };
    }

    /** How many findings each list holds. */
    Map<View, Integer> sizes() {
        var sizes = new EnumMap<View, Integer>(View.class);
        for (View view : View.values()) {
            sizes.put(
                    view,
                    database.sql("select count(*)::integer from warehouse.discrepancy d where not d.shadow" + of(view))
                            .query(Integer.class)
                            .single());
        }
        return sizes;
    }

    /** The values the present findings have, for the choices of the filter. */
    Choices choices() {
        return database.sql("""
                        select array(select distinct rule_code from warehouse.discrepancy where not shadow order by 1) rules,
                               array(select distinct status from warehouse.discrepancy where not shadow order by 1) statuses,
                               array(select distinct kecamatan from warehouse.discrepancy
                                      where not shadow and kecamatan <> '' order by 1) kecamatan,
                               array(select distinct split_part(ref, '_', 1)
                                       from warehouse.discrepancy, unnest(record_refs) ref
                                      where not shadow order by 1) agencies
                        """).query(Choices::of).single();
    }

    Optional<Finding> find(String id) {
        return database.sql(COLUMNS + " and d.discrepancy_id = :id")
                .param("id", id)
                .query(Finding::of)
                .optional();
    }

    /** The mentions behind some findings, by their references. */
    List<Mention> mentions(Collection<String> refs) {
        return database.sql("select " + Mention.COLUMNS
                        + " from warehouse.record where record_ref = any(?) order by record_ref")
                .param(refs.toArray(String[]::new))
                .query(Mention::of)
                .list();
    }

    record Choices(List<String> rules, List<String> statuses, List<String> kecamatan, List<Agency> agencies) {
        static Choices of(ResultSet row, int number) throws SQLException {
            return new Choices(
                    Finding.texts(row, "rules"),
                    Finding.texts(row, "statuses"),
                    Finding.texts(row, "kecamatan"),
                    Finding.texts(row, "agencies").stream().map(Agency::new).toList());
        }
    }
}
