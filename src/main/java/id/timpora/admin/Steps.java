package id.timpora.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The steps of a run as the batch tables know them, all attempts together, with their usual length: the median of the last
 * published runs. Steps still to come are known from the last published run.
 */
@Repository
class Steps {
    private static final String PARTITION = ":";
    private static final int NIGHTS_OF_USUAL = 14;

    private final JdbcClient database;

    Steps(JdbcClient database) {
        this.database = database;
    }

    /** The steps of a run in order, those to come included while it runs. */
    List<Step> of(Night night) {
        Map<String, Attempts> seen = night.jobExecution() == null ? Map.of() : seen(night.jobExecution());
        Map<String, Duration> usual = usual(night.run());
        List<String> names = new ArrayList<>(night.isRunning() ? usual.keySet() : List.of());
        seen.keySet().stream()
                .filter(name -> !name.contains(PARTITION) && !names.contains(name))
                .forEach(names::add);
        return names.stream().map(name -> step(name, seen, usual.get(name))).toList();
    }

    private static Step step(String name, Map<String, Attempts> seen, @Nullable Duration usual) {
        Attempts own = seen.get(name);
        List<Attempts> parts = seen.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + PARTITION))
                .map(Map.Entry::getValue)
                .toList();
        int done = (int)
                parts.stream().filter(part -> part.state == Step.State.DONE).count();
        return own == null
                ? new Step(name, Step.State.WAITING, null, usual, 0, 0)
                : new Step(name, own.state, own.took, usual, done, parts.size());
    }

    private Map<String, Attempts> seen(long jobExecution) {
        Map<String, Attempts> seen = new LinkedHashMap<>();
        database.sql("""
                        select s.step_name, s.status, s.start_time, s.end_time
                          from batch_step_execution s join batch_job_execution e using (job_execution_id)
                         where e.job_instance_id = (select job_instance_id from batch_job_execution where job_execution_id = ?)
                         order by s.step_execution_id
                        """).param(jobExecution).query((ResultSet row) -> {
            seen.merge(row.getString("step_name"), Attempts.of(row), Attempts::then);
        });
        return seen;
    }

    private Map<String, Duration> usual(int before) {
        Map<String, Duration> usual = new LinkedHashMap<>();
        database.sql("""
                        select s.step_name,
                               percentile_cont(0.5) within group (order by extract(epoch from s.end_time - s.start_time))
                                   as seconds
                          from (select run_id, job_execution_id from store.run
                                 where published_at is not null and run_id < ? order by run_id desc limit ?) n
                          join batch_job_execution e using (job_execution_id)
                          join batch_step_execution s using (job_execution_id)
                         where s.end_time is not null and s.step_name not like '%:%'
                         group by s.step_name order by min(s.step_execution_id), s.step_name
                        """).params(before, NIGHTS_OF_USUAL).query((ResultSet row) -> {
            usual.put(row.getString("step_name"), Duration.ofMillis(Math.round(row.getDouble("seconds") * 1000)));
        });
        return usual;
    }

    /** All attempts at one step. */
    private record Attempts(Step.State state, Duration took) {
        static Attempts of(ResultSet row) throws SQLException {
            LocalDateTime start = row.getObject("start_time", LocalDateTime.class);
            LocalDateTime end = row.getObject("end_time", LocalDateTime.class);
            Duration took =
                    start == null ? Duration.ZERO : Duration.between(start, end == null ? LocalDateTime.now() : end);
            return new Attempts(Step.State.ofBatch(row.getString("status")), took);
        }

        Attempts then(Attempts later) {
            return new Attempts(later.state, took.plus(later.took));
        }
    }
}
