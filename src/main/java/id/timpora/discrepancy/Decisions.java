package id.timpora.discrepancy;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.life.Decision;
import id.timpora.discrepancy.life.Moves;
import id.timpora.discrepancy.life.Outcome;
import id.timpora.discrepancy.life.Standing;
import id.timpora.discrepancy.life.Status;
import id.timpora.warehouse.JudgementRows;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What people decide about findings; every decision is a row that nothing changes afterwards. */
public final class Decisions {
    private static final int PAIR = 2;

    private final DataSource database;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    /** Decisions in a warehouse. */
    public Decisions(DataSource database, TransactionTemplate transaction) {
        this.database = database;
        this.sql = JdbcClient.create(database);
        this.transaction = transaction;
    }

    /** What became of a decision. */
    public sealed interface Answer {
        /** It counts. */
        record Done(Status before, Status after) implements Answer {}

        /** It does not, and why. */
        record Refused(Bilingual why) implements Answer {}

        /** There is no such finding for this reader. */
        record Unknown() implements Answer {}
    }

    /** A finding as it stood when somebody looked at it: the number of its last event. */
    private record Seen(int run, LocalDate night, long event, Rule.Queue queue, String evidenceHash) {}

    /**
     * Moves a finding; of two people who move it at once, the second is told.
     *
     * @param queues which findings the person may see
     * @param seen number of the last event the person saw; empty to act on whatever is there
     */
    public Answer decide(String id, Decision decision, Set<Rule.Queue> queues, Optional<Long> seen) {
        Answer answer = transaction.execute(status -> {
            sql.sql("select 1 from store.discrepancy where discrepancy_id = ? for update")
                    .param(id)
                    .query(Integer.class)
                    .optional();
            Optional<Seen> present = find(id).filter(found -> queues.contains(found.queue()));
            Optional<Known> known = KnownFindings.find(sql, id);
            if (present.isEmpty() || known.isEmpty()) {
                return new Answer.Unknown();
            }
            if (seen.filter(event -> event != present.get().event()).isPresent()) {
                return new Answer.Refused(new Bilingual(
                        "Temuan ini sudah diubah orang lain; baca lagi sebelum memutuskan.",
                        "Somebody else has changed this finding; read it again before you decide."));
            }
            return decide(present.get(), known.get(), decision);
        });
        return answer == null ? new Answer.Unknown() : answer;
    }

    private Answer decide(Seen seen, Known known, Decision decision) {
        Standing now = known.standing();
        Optional<Bilingual> refusal = Moves.refusal(now, decision, seen.night());
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        Standing after = Moves.after(now, decision);
        Event event = new Event(
                known.id(),
                decision.by().strip(),
                false,
                now.status(),
                after,
                decision.agency().orElse(null),
                decision.mitigating().isBlank() ? null : decision.mitigating().strip(),
                decision.reason().strip(),
                seen.evidenceHash());
        EventRows.add(new JdbcTemplate(database), seen.run(), List.of(event));
        boolean notOne = after.status() == Status.DIPUTUSKAN
                && after.outcome().filter(Outcome.BUKAN_ORANG_YANG_SAMA::equals).isPresent();
        if (notOne) {
            tellApart(known.id(), decision);
        }
        return new Answer.Done(now.status(), after.status());
    }

    private Optional<Seen> find(String id) {
        return sql.sql("""
                        select store.as_of_run() as run, store.as_of() as night, event_id, queue,
                               evidence_hash::text as evidence_hash
                          from store.finding where discrepancy_id = ? and not shadow
                        """)
                .param(id)
                .query((row, n) -> new Seen(
                        row.getInt("run"),
                        row.getObject("night", LocalDate.class),
                        row.getLong("event_id"),
                        Rule.Queue.valueOf(row.getString("queue")),
                        row.getString("evidence_hash")))
                .optional();
    }

    /** Where a finding rests on two records of one person, "not the same person" is a judgement the next night obeys. */
    private void tellApart(String id, Decision decision) {
        List<String> records = sql.sql("""
                        select l.record_ref from store.finding f join store.link l on l.record_ref = any (f.record_refs)
                         where f.discrepancy_id = ? and l.run_to is null and cardinality(f.subject_person_ids) = 1
                         order by l.record_ref collate "C"
                        """).param(id).query(String.class).list();
        if (records.size() != PAIR) {
            return;
        }
        var connection = DataSourceUtils.getConnection(database);
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            String reason = id + ": " + decision.reason().strip();
            JudgementRows.tellApart(
                    connection, records.get(0), records.get(1), decision.by().strip(), now, reason);
        } catch (SQLException e) {
            throw new IllegalStateException("the judgement could not be stored", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
