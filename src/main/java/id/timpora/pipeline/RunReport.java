package id.timpora.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a run did, in numbers; no personal value is in it. */
@Repository
public class RunReport {
    private final JdbcClient sql;
    private final RunRows runs;

    RunReport(JdbcClient sql, RunRows runs) {
        this.sql = sql;
        this.runs = runs;
    }

    /** One file of the night, with the counts of {@code files.csv}. */
    public record FileLine(
            String file,
            String status,
            @Nullable String code,
            long read,
            long loaded,
            long unchanged,
            long rejected,
            long duplicate,
            long held,
            long closed,
            @Nullable String messageId,
            @Nullable String messageEn) {}

    /**
     * One rule of the night; of rules of the protection queue only what kept them from being run is told.
     *
     * @param still findings that were there before
     * @param shadow findings hidden because the rule is on trial or suspended
     * @param standing AKTIF, UJI COBA or DITANGGUHKAN
     * @param error why it was not run; null where it was
     */
    public record RuleLine(
            String rule,
            int findings,
            int fresh,
            int still,
            int cleared,
            int reopened,
            int notAssessable,
            int shadow,
            String standing,
            @Nullable String error) {}

    /**
     * Links by one method.
     *
     * @param method model, document, human, or single where a person has one record only
     * @param grade A to C; empty for single
     * @param made how many this run made or changed
     * @param all how many there are
     */
    public record LinkLine(String method, String grade, long made, long all) {}

    /**
     * Pairs of records that people should look at, for one reason.
     *
     * @param reason below_join, above_join, margin, update, veto or judgements
     * @param fresh how many this run found or changed
     * @param open how many nobody has decided
     */
    public record ReviewLine(String reason, long fresh, long open) {}

    /**
     * What this run did to persons.
     *
     * @param kind CREATED, MERGED, SPLIT, BROKEN, HEALED or RETIRED
     * @param reason data, model or human
     */
    public record ChangeLine(String kind, String reason, long count) {}

    /**
     * The report.
     *
     * @param seconds how long the run took, all attempts and pauses included
     * @param records person records in the warehouse
     * @param persons consolidated persons in the warehouse
     * @param links links by the method that made them
     * @param changes persons that came about, became one, were divided, or no longer hang together
     * @param reviews pairs of records for people to look at
     */
    public record Report(
            int run,
            LocalDate night,
            int attempt,
            String status,
            String message,
            double seconds,
            List<FileLine> files,
            long records,
            long persons,
            List<LinkLine> links,
            List<ChangeLine> changes,
            List<ReviewLine> reviews,
            List<RuleLine> rules) {}

    /** The report of a run; empty if there is no such run. */
    public Optional<Report> of(int id) {
        return runs.find(id).map(this::of);
    }

    private Report of(Run run) {
        return new Report(
                run.id(),
                run.night(),
                run.attempt(),
                run.status().name(),
                run.message(),
                seconds(run.id()),
                files(run.id()),
                count("store.record", run.id()),
                count("store.person", run.id()),
                links(run.id()),
                changes(run.id()),
                reviews(run.id()),
                rules(run.id()));
    }

    private double seconds(int run) {
        return sql.sql("select extract(epoch from coalesce(finished_at, clock_timestamp()) - started_at) "
                        + "from store.run where run_id = ?")
                .param(run)
                .query(Double.class)
                .single();
    }

    private long count(String table, int run) {
        return sql.sql("select count(*) from " + table + " where run_from <= ? and (run_to is null or run_to > ?)")
                .params(run, run)
                .query(Long.class)
                .single();
    }

    private List<FileLine> files(int run) {
        return sql.sql("select * from store.file where run_id = ? order by file_date, name")
                .param(run)
                .query((row, n) -> new FileLine(
                        row.getString("name"),
                        row.getString("status"),
                        row.getString("code"),
                        row.getLong("read"),
                        row.getLong("loaded"),
                        row.getLong("unchanged"),
                        row.getLong("rejected"),
                        row.getLong("duplicate"),
                        row.getLong("held"),
                        row.getLong("closed"),
                        row.getString("message_id"),
                        row.getString("message_en")))
                .list();
    }

    private List<LinkLine> links(int run) {
        return sql.sql("""
                        select decided_by, coalesce(grade, '') as grade,
                               count(*) filter (where run_from = :run) as made, count(*) as total
                          from store.link where run_from <= :run and (run_to is null or run_to > :run)
                         group by 1, 2 order by 1, 2
                        """)
                .param("run", run)
                .query((row, n) -> new LinkLine(
                        row.getString("decided_by"), row.getString("grade"), row.getLong("made"), row.getLong("total")))
                .list();
    }

    private List<ChangeLine> changes(int run) {
        return sql.sql("select kind, reason, count(*) as count from store.person_event where run_id = ? "
                        + "group by kind, reason order by kind, reason")
                .param(run)
                .query((row, n) -> new ChangeLine(row.getString("kind"), row.getString("reason"), row.getLong("count")))
                .list();
    }

    private List<ReviewLine> reviews(int run) {
        return sql.sql("""
                        select reason, count(*) filter (where run_from = :run) as fresh,
                               count(*) filter (where decision is null) as open
                          from store.review_pair where run_from <= :run and (run_to is null or run_to > :run)
                         group by reason order by reason
                        """)
                .param("run", run)
                .query((row, n) -> new ReviewLine(row.getString("reason"), row.getLong("fresh"), row.getLong("open")))
                .list();
    }

    private List<RuleLine> rules(int run) {
        return sql.sql("select * from store.rule_run where run_id = ? and (queue = 'TIM' or error is not null) "
                        + "order by rule_code")
                .param(run)
                .query((row, n) -> new RuleLine(
                        row.getString("rule_code"),
                        row.getInt("findings"),
                        row.getInt("new"),
                        row.getInt("still"),
                        row.getInt("cleared"),
                        row.getInt("reopened"),
                        row.getInt("not_assessable"),
                        row.getInt("shadow"),
                        row.getString("standing"),
                        row.getString("error")))
                .list();
    }
}
