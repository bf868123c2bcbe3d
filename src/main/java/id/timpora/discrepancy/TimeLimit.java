package id.timpora.discrepancy;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Cancels a statement from outside once its time is up, and again until it gives in: a setting of the session could be
 * taken back by what runs in it, and the driver's own limit ends with the first rows.
 */
final class TimeLimit implements AutoCloseable {
    private static final long AGAIN_MILLIS = 250;

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "rule-time-limit");
        thread.setDaemon(true);
        return thread;
    });

    private final Future<?> watch;
    private volatile boolean reached;

    TimeLimit(Statement statement, Duration limit) {
        this.watch = WATCH.scheduleWithFixedDelay(
                () -> cancel(statement), limit.toMillis(), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether the time is up. */
    boolean reached() {
        return reached;
    }

    private void cancel(Statement statement) {
        reached = true;
        try {
            statement.cancel();
        } catch (SQLException e) {
            // the connection is gone, and the statement with it
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
    }
}
