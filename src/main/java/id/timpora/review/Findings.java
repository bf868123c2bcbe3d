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
                   d.summary_en, d.event_id, d.outcome, d.owner, d.queue
              from store.finding d
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
                        "select d.severity, count(*)::integer as n from store.finding d where not d.shadow"
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
            case PROTECTION -> " and d.queue = 'PELINDUNGAN'";
            default -> " and d.queue = 'TIM'" + ofTeam(view);
        };
    }

    private static String ofTeam(View view) {
        return switch (view) {
            case OPEN -> " and d.kind <> 'MUTU' and not " + CLOSED;
            case NEW ->
                " and d.kind <> 'MUTU' and not " + CLOSED + " and d.first_seen = (select night from warehouse.night)";
            case QUALITY -> " and d.kind = 'MUTU' and not " + CLOSED;
            case CLOSED -> " and " + CLOSED;
            case PROTECTION -> "";
        };
    }

    /** How many findings each of a reader's lists holds. */
    Map<View, Integer> sizes(Reader reader) {
        var sizes = new EnumMap<View, Integer>(View.class);
        for (View view : View.of(reader)) {
            sizes.put(
                    view,
                    database.sql("select count(*)::integer from store.finding d where not d.shadow" + of(view))
                            .query(Integer.class)
                            .single());
        }
        return sizes;
    }

    /** The values the findings a reader may see have, for the choices of the filter. */
    Choices choices(Reader reader) {
        return database.sql("""
                        with f as materialized (
                            select rule_code, status, kecamatan, record_refs from store.finding
                             where not shadow and queue = any (?))
                        select array(select distinct rule_code from f order by 1) rules,
                               array(select distinct status from f order by 1) statuses,
                               array(select distinct kecamatan from f where kecamatan <> '' order by 1) kecamatan,
                               array(select distinct split_part(ref, '_', 1) from f, unnest(record_refs) ref
                                      order by 1) agencies
                        """).param(reader.queueWords()).query(Choices::of).single();
    }

    /** A finding, where there is one this reader may see. */
    Optional<Finding> find(String id, Reader reader) {
        return database.sql(COLUMNS + " and d.discrepancy_id = :id and d.queue = any (:queues)")
                .param("id", id)
                .param("queues", reader.queueWords())
                .query(Finding::of)
                .optional();
    }

    /** Whether a finding exists that is not for everybody's eyes. */
    boolean isProtected(String id) {
        return database.sql(
                        "select exists (select from store.finding where discrepancy_id = ? and queue = 'PELINDUNGAN')")
                .param(id)
                .query(Boolean.class)
                .single();
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
