package id.timpora.admin;

import id.timpora.definition.Bilingual;
import id.timpora.security.Redaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a run found and linked, in numbers. A published run does not change: its links are counted once. */
@Repository
class Results {
    private static final int REMEMBERED = 64;

    /** Hides a number a rule's author let into a reason. */
    private static final Redaction NOBODY = Redaction.knowing().redaction();

    private final JdbcClient database;
    private final Map<Integer, List<Links>> counted = new ConcurrentHashMap<>();

    Results(JdbcClient database) {
        this.database = database;
    }

    /** Findings by rule; of rules of the protection queue only what kept them from being run. */
    List<RuleResult> rules(int run) {
        return database.sql("select * from store.rule_run where run_id = ? and (queue = 'TIM' or error is not null) "
                        + "order by rule_code")
                .param(run)
                .query((row, n) -> new RuleResult(
                        row.getString("rule_code"),
                        row.getInt("findings"),
                        row.getInt("new"),
                        row.getInt("cleared"),
                        row.getInt("reopened"),
                        row.getInt("not_assessable"),
                        row.getInt("shadow"),
                        row.getString("standing"),
                        row.getString("error"),
                        row.getLong("milliseconds")))
                .list();
    }

    /** Cases no rule could judge, by rule, reason and the delivery that would have been needed; never about whom. */
    List<NotAssessable> notAssessable(int run) {
        return database.sql("""
                        select rule_code, reason, feed, office, min(from_date) as first_day, max(to_date) as last_day,
                               count(*)::integer as cases
                          from store.not_assessable
                         where queue = 'TIM' and run_from <= :run and (run_to is null or run_to > :run)
                         group by rule_code, reason, feed, office
                         order by rule_code, count(*) desc, reason, feed, office
                        """).param("run", run).query(NotAssessable::of).list();
    }

    /** Links by method and grade, as they stood after a published run. */
    List<Links> links(Night night) {
        if (night.publishedAt() == null) {
            return List.of();
        }
        if (counted.size() > REMEMBERED) {
            counted.clear();
        }
        return counted.computeIfAbsent(night.run(), this::countLinks);
    }

    private List<Links> countLinks(int run) {
        return database.sql("""
                        select decided_by, coalesce(grade, '') as grade, count(*)::integer as records,
                               count(*) filter (where run_from = :run)::integer as tonight
                          from store.link
                         where run_from <= :run and (run_to is null or run_to > :run)
                         group by decided_by, coalesce(grade, '') order by decided_by, grade
                        """)
                .param("run", run)
                .query((row, n) -> new Links(
                        row.getString("decided_by"),
                        row.getString("grade"),
                        row.getInt("records"),
                        row.getInt("tonight")))
                .list();
    }

    /** One rule's result in one run. */
    record RuleResult(
            String rule,
            int findings,
            int fresh,
            int cleared,
            int reopened,
            int notAssessable,
            int shadow,
            String standing,
            @Nullable String error,
            long milliseconds) {
        /** Findings that were there the night before. */
        public int stillOpen() {
            return Math.max(0, findings - fresh - reopened);
        }

        /** How long its query took. */
        public Duration took() {
            return Duration.ofMillis(milliseconds);
        }
    }

    /** Cases of one rule that could not be judged for one reason, and the span of days that was not covered. */
    record NotAssessable(
            String rule,
            Bilingual reason,
            String feed,
            String office,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int cases) {

        /** Rules state a reason in both languages, divided by a slash. */
        static NotAssessable of(ResultSet row, int number) throws SQLException {
            String reason = NOBODY.apply(row.getString("reason"));
            int slash = reason.indexOf(" / ");
            return new NotAssessable(
                    row.getString("rule_code"),
                    slash < 0
                            ? new Bilingual(reason, reason)
                            : new Bilingual(reason.substring(0, slash), reason.substring(slash + 3)),
                    row.getString("feed"),
                    row.getString("office"),
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class),
                    row.getInt("cases"));
        }
    }

    record Links(String decidedBy, String grade, int records, int tonight) {}
}
