package id.timpora.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs, the latest first. */
@Repository
class Nights {
    private final JdbcClient database;

    Nights(JdbcClient database) {
        this.database = database;
    }

    Optional<Night> latest() {
        return latest(1).stream().findFirst();
    }

    List<Night> latest(int count) {
        return database.sql("select * from store.run order by run_id desc limit ?")
                .param(count)
                .query(Night::of)
                .list();
    }

    Optional<Night> find(int run) {
        return database.sql("select * from store.run where run_id = ?")
                .param(run)
                .query(Night::of)
                .optional();
    }

    /** The run whose data readers see. */
    Optional<Night> published() {
        return database.sql("select * from store.run where run_id = store.as_of_run()")
                .query(Night::of)
                .optional();
    }

    /** What happened in a run, in order of time. */
    List<Event> events(int run) {
        return database.sql(
                        "select happened_at, kind, detail from store.run_event where run_id = ? order by happened_at")
                .param(run)
                .query((row, n) -> new Event(
                        row.getTimestamp("happened_at").toInstant(), row.getString("kind"), row.getString("detail")))
                .list();
    }

    record Event(Instant at, String kind, String detail) {}
}
