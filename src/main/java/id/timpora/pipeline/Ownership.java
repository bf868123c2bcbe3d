package id.timpora.pipeline;

import id.timpora.database.Processes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which process works on a run; a process that is gone, or has not been heard of for a minute, owns nothing. */
@Repository
class Ownership {
    private static final int SILENT_SECONDS = 60;

    private final JdbcClient sql;
    private final String host = host();
    private final ProcessHandle self = ProcessHandle.current();
    private final Set<Integer> atWork = ConcurrentHashMap.newKeySet();

    Ownership(JdbcClient sql) {
        this.sql = sql;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** One process at a time decides who owns what; to be called first in a transaction, whose end lets go. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('timpora run ownership'))")
                .query((row, n) -> "")
                .single();
    }

    void take(int run) {
        atWork.add(run);
        sql.sql("""
                insert into store.run_owner (run_id, host, pid, began_at, heartbeat_at)
                values (?, ?, ?, ?, clock_timestamp())
                on conflict (run_id) do update set host = excluded.host, pid = excluded.pid,
                    began_at = excluded.began_at, heartbeat_at = excluded.heartbeat_at
                """).params(run, host, self.pid(), began(self)).update();
    }

    void beat(int run) {
        sql.sql("update store.run_owner set heartbeat_at = clock_timestamp() where run_id = ? and pid = ? and host = ?")
                .params(run, self.pid(), host)
                .update();
    }

    /** Throws unless this process still owns the run: a night is published by its owner or not at all. */
    void assertOwned(int run) {
        sql.sql("select run_id from store.run_owner where run_id = ? and pid = ? and host = ? for update")
                .params(run, self.pid(), host)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("another process has taken over run " + run));
    }

    /** This process does no more work on the run, whatever the database still says. */
    void rest(int run) {
        atWork.remove(run);
    }

    void leave(int run) {
        rest(run);
        sql.sql("delete from store.run_owner where run_id = ? and pid = ? and host = ?")
                .params(run, self.pid(), host)
                .update();
    }

    /** Forgets owners that are gone; false where a living process still works on some run. */
    boolean clear() {
        var owned = sql.sql("select run_id from store.run_owner")
                .query(Integer.class)
                .list();
        owned.stream()
                .filter(run -> !isOwned(run))
                .forEach(run -> sql.sql("delete from store.run_owner where run_id = ?")
                        .param(run)
                        .update());
        return owned.stream().noneMatch(this::isOwned);
    }

    /** Whether a living process works on the run. */
    boolean isOwned(int run) {
        return sql.sql("""
                select host, pid, began_at, heartbeat_at > clock_timestamp() - make_interval(secs => ?) as fresh
                  from store.run_owner where run_id = ?
                """)
                .params(SILENT_SECONDS, run)
                .query((row, n) -> row.getString("host").equals(host)
                        ? isAtWork(run, row.getLong("pid"), row.getString("began_at"))
                        : row.getBoolean("fresh"))
                .optional()
                .orElse(false);
    }

    private boolean isAtWork(int run, long pid, String began) {
        boolean alive =
                Processes.living(pid).filter(p -> began(p).equals(began)).isPresent();
        return pid == self.pid() ? alive && atWork.contains(run) : alive;
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }
}
