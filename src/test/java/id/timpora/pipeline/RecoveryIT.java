package id.timpora.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timpora.database.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each thing a killed process can leave behind. */
class RecoveryIT {
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 22);
    private static final long GONE = 4_194_305;

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final RunRows runs = new RunRows(sql);
    private final Ownership owners = new Ownership(sql);
    private final Recovery recovery =
            new Recovery(sql, runs, owners, new TransactionTemplate(new DataSourceTransactionManager(database)));

    @ParameterizedTest
    @ValueSource(strings = {"STARTING", "STARTED", "STOPPING", "UNKNOWN"})
    void endsAnExecutionThatStillCountsAsRunning(String status) {
        int run = run();
        ownedBy(GONE, run);
        execution(1, status);
        assertThat(recovery.recover()).map(Run::id).contains(run);
        assertThat(sql.sql("select distinct status || ' ' || (end_time is not null) from "
                                + "(select status, end_time from batch_job_execution union all "
                                + "select status, end_time from batch_step_execution) e")
                        .query(String.class)
                        .list())
                .containsExactly("FAILED true");
        assertThat(runs.find(run).orElseThrow().status()).isEqualTo(Run.Status.FAILED);
        assertThat(events(run)).containsExactly("RECOVERED");
    }

    @Test
    void forgetsAJobInstanceThatNeverBegan() {
        sql.sql("insert into batch_job_instance values (7, 0, 'nightly', 'k7')").update();
        recovery.recover();
        assertThat(count("batch_job_instance")).isZero();
    }

    @Test
    void endsTheExecutionOfANightThatWasPublishedJustBeforeTheKill() {
        int run = run();
        runs.publish(run);
        ownedBy(GONE, run);
        execution(1, "STARTED");
        assertThat(recovery.recover()).isEmpty();
        assertThat(runs.find(run).orElseThrow().status()).isEqualTo(Run.Status.PUBLISHED);
        assertThat(sql.sql("select count(*) from batch_job_execution where end_time is null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(count("store.run_owner")).isZero();
    }

    @Test
    void leavesTheRunOfALivingProcessAlone() {
        int run = run();
        owners.take(run);
        execution(1, "STARTED");
        assertThat(recovery.recover()).isEmpty();
        assertThat(runs.find(run).orElseThrow().status()).isEqualTo(Run.Status.RUNNING);
        assertThat(sql.sql("select status from batch_job_execution")
                        .query(String.class)
                        .single())
                .isEqualTo("STARTED");
    }

    @Test
    void leavesTheRunOfAnotherMachineAloneWhileItsHeartBeats() {
        int run = run();
        sql.sql("insert into store.run_owner values (?, 'other-machine', 1, '', clock_timestamp())")
                .param(run)
                .update();
        assertThat(recovery.recover()).isEmpty();
        sql.sql("update store.run_owner set heartbeat_at = clock_timestamp() - interval '61 s'")
                .update();
        assertThat(recovery.recover()).map(Run::id).contains(run);
    }

    @Test
    void takesUpWhatThisProcessItselfGaveUp() {
        int run = run();
        owners.take(run);
        owners.rest(run);
        assertThat(recovery.recover()).map(Run::id).contains(run);
    }

    @Test
    void changesNothingWhenCalledAgain() {
        int run = run();
        ownedBy(GONE, run);
        execution(1, "STARTED");
        recovery.recover();
        long version = version();
        assertThat(recovery.recover()).isEmpty();
        assertThat(version()).isEqualTo(version);
        assertThat(events(run)).hasSize(1);
    }

    @Test
    void letsNobodyPublishARunThatWasTakenOver() {
        int run = run();
        owners.take(run);
        owners.assertOwned(run);
        ownedBy(GONE, run);
        assertThatThrownBy(() -> owners.assertOwned(run)).hasMessageContaining("taken over run " + run);
    }

    @Test
    void holdsOneLiveExecutionAnInstanceAndOneLiveRunAtAll() {
        run();
        execution(1, "STARTED");
        assertThatThrownBy(() -> sql.sql("insert into batch_job_execution (job_execution_id, version, job_instance_id, "
                                + "create_time, status) values (2, 0, 1, now(), 'STARTING')")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> runs.insert(NIGHT.plusDays(1), 1, request(), ""))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private int run() {
        return runs.insert(NIGHT, 1, request(), "");
    }

    private static RunRequest request() {
        return new RunRequest(Optional.of(NIGHT), Path.of("inbox"), Duration.ZERO, false, "", "test");
    }

    private void ownedBy(long pid, int run) {
        owners.take(run);
        sql.sql("update store.run_owner set pid = ?, began_at = '2026-01-01T00:00:00Z' where run_id = ?")
                .params(pid, run)
                .update();
    }

    private void execution(int id, String status) {
        sql.sql("insert into batch_job_instance values (?, 0, 'nightly', 'k')")
                .param(id)
                .update();
        sql.sql("insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time, "
                        + "status) values (?, 1, ?, now(), now(), ?)")
                .params(id, id, status)
                .update();
        sql.sql(
                        "insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time, "
                                + "start_time, status) values (?, 1, 'landFeeds', ?, now(), now(), ?)")
                .params(id, id, status)
                .update();
    }

    private List<String> events(int run) {
        return sql.sql("select kind from store.run_event where run_id = ? order by happened_at")
                .param(run)
                .query(String.class)
                .list();
    }

    private long version() {
        return sql.sql("select sum(version) from batch_job_execution")
                .query(Long.class)
                .single();
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
