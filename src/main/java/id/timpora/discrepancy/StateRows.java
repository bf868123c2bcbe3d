package id.timpora.discrepancy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What data say of findings, version by version. */
final class StateRows {
    private final JdbcTemplate sql;
    private final int run;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Gone> gone = new ArrayList<>();

    StateRows(JdbcTemplate sql, int run) {
        this.sql = sql;
        this.run = run;
    }

    private record Shown(String id, Finding finding, boolean hidden) {}

    private record Gone(String id, @Nullable LocalDate lastSeen) {}

    /** The finding now shows this. */
    void show(String id, Finding finding, boolean hidden) {
        shown.add(new Shown(id, finding, hidden));
    }

    /** The finding was last seen on an earlier night. */
    void gone(String id, @Nullable LocalDate lastSeen) {
        gone.add(new Gone(id, lastSeen));
    }

    void write(LocalDate night) {
        end(gone.stream().map(Gone::id).toList());
        sql.batchUpdate(
                """
                insert into store.discrepancy_state (discrepancy_id, severity, kind, link_grade, shadow, subject_person_ids,
                    record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en, evidence, evidence_hash,
                    content_hash, queue, holds, run_from)
                select discrepancy_id, severity, kind, link_grade, shadow, subject_person_ids, record_refs, event_date,
                       coalesce(?, last_seen), agency, kecamatan, summary_id, summary_en, evidence, evidence_hash,
                       content_hash, queue, false, run_to
                  from store.discrepancy_state where discrepancy_id = ? and run_to = ?
                """,
                gone.stream().map(g -> new Object[] {g.lastSeen(), g.id(), run}).toList());
        end(shown.stream().map(Shown::id).toList());
        sql.batchUpdate("""
                insert into store.discrepancy_state (discrepancy_id, severity, kind, link_grade, shadow, subject_person_ids,
                    record_refs, event_date, last_seen, agency, kecamatan, summary_id, summary_en, evidence, evidence_hash,
                    content_hash, queue, holds, run_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid, ?::uuid, ?, true, ?)
                """, shown, shown.size() + 1, (row, each) -> fill(row, each, night));
    }

    private void end(List<String> ids) {
        sql.batchUpdate(
                "update store.discrepancy_state set run_to = ? where discrepancy_id = ? and run_to is null and run_from < ?",
                ids.stream().map(id -> new Object[] {run, id, run}).toList());
    }

    private void fill(PreparedStatement row, Shown shown, LocalDate night) throws SQLException {
        Finding finding = shown.finding();
        row.setString(1, shown.id());
        row.setString(2, finding.shownSeverity().name());
        row.setString(3, finding.kind().name());
        row.setString(4, finding.grade().orElse(null));
        row.setBoolean(5, shown.hidden());
        row.setArray(6, texts(row, finding.subjects()));
        row.setArray(7, texts(row, finding.records()));
        row.setObject(8, finding.eventDate().orElse(null));
        row.setObject(9, night);
        row.setString(10, finding.agency());
        row.setString(11, finding.kecamatan());
        row.setString(12, finding.summary().id());
        row.setString(13, finding.summary().en());
        row.setString(14, FindingText.json(finding.evidence()));
        row.setString(15, finding.evidenceHash());
        row.setString(16, finding.contentHash());
        row.setString(17, finding.rule().queue().name());
        row.setInt(18, run);
    }

    private static java.sql.Array texts(PreparedStatement row, List<String> texts) throws SQLException {
        return row.getConnection().createArrayOf("text", texts.toArray());
    }
}
