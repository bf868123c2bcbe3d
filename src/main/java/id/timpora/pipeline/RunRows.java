package id.timpora.pipeline;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of runs. */
@Repository
class RunRows {
    private final JdbcClient sql;

    RunRows(JdbcClient sql) {
        this.sql = sql;
    }

    int insert(LocalDate night, int attempt, RunRequest request, String definitionsHash) {
        return sql.sql("""
                insert into store.run (run_id, night, attempt, status, started_by, reason, inbox, settle_millis, started_at,
                    definitions_hash)
                select coalesce(max(run_id), 0) + 1, ?, ?, 'RUNNING', ?, ?, ?, ?, clock_timestamp(), ? from store.run
                returning run_id
                """)
                .params(
                        night,
                        attempt,
                        request.startedBy(),
                        request.reason(),
                        request.inbox().toAbsolutePath().toString(),
                        request.settle().toMillis(),
                        definitionsHash)
                .query(Integer.class)
                .single();
    }

    void mark(int run, Run.Status status, String message) {
        sql.sql(
                        "update store.run set status = ?, message = nullif(?, ''), finished_at = case when ? = 'RUNNING' then null "
                                + "else clock_timestamp() end where run_id = ? and status <> 'PUBLISHED'")
                .params(status.name(), message, status.name(), run)
                .update();
    }

    void remember(int run, long jobExecution) {
        sql.sql("update store.run set job_execution_id = ? where run_id = ?")
                .params(jobExecution, run)
                .update();
    }

    void publish(int run) {
        sql.sql("update store.run set status = 'PUBLISHED', published_at = clock_timestamp(), "
                        + "finished_at = clock_timestamp(), message = null where run_id = ?")
                .param(run)
                .update();
    }

    void event(int run, String kind, String detail) {
        sql.sql("insert into store.run_event (run_id, happened_at, kind, detail) values (?, clock_timestamp(), ?, ?)")
                .params(run, kind, detail)
                .update();
    }

    Optional<Run> find(int run) {
        return sql.sql("select * from store.run where run_id = ?")
                .param(run)
                .query(RunRows::run)
                .optional();
    }

    Optional<Run> open() {
        return sql.sql("select * from store.run where published_at is null")
                .query(RunRows::run)
                .optional();
    }

    Optional<Run> lastPublished() {
        return sql.sql("select * from store.run where published_at is not null order by run_id desc limit 1")
                .query(RunRows::run)
                .optional();
    }

    List<Run> all() {
        return sql.sql("select * from store.run order by run_id")
                .query(RunRows::run)
                .list();
    }

    Path inbox(int run) {
        return Path.of(sql.sql("select inbox from store.run where run_id = ?")
                .param(run)
                .query(String.class)
                .single());
    }

    Duration settle(int run) {
        return Duration.ofMillis(sql.sql("select settle_millis from store.run where run_id = ?")
                .param(run)
                .query(Long.class)
                .single());
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        String message = row.getString("message");
        return new Run(
                row.getInt("run_id"),
                row.getObject("night", LocalDate.class),
                row.getInt("attempt"),
                Run.Status.valueOf(row.getString("status")),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(published).map(Timestamp::toInstant),
                message == null ? "" : message);
    }
}
