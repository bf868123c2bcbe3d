package id.timpora.pipeline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which process works on a run; a process that is gone, or has not been heard of for a minute, owns nothing. */
@Repository
class Ownership {
    private static final int SILENT_SECONDS = 60;

    private final JdbcClient sql;
    private final String host = host();
    private final ProcessHandle self = ProcessHandle.current();

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

    void take(int run) {
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

    void leave(int run) {
        sql.sql("delete from store.run_owner where run_id = ?").param(run).update();
    }

    /** Whether a living process works on the run. */
    boolean isOwned(int run) {
        return sql.sql("""
                select host, pid, began_at, heartbeat_at > clock_timestamp() - make_interval(secs => ?) as fresh
                  from store.run_owner where run_id = ?
                """)
                .params(SILENT_SECONDS, run)
                .query((row, n) -> row.getString("host").equals(host)
                        ? isAlive(row.getLong("pid"), row.getString("began_at"))
                        : row.getBoolean("fresh"))
                .optional()
                .orElse(false);
    }

    private static boolean isAlive(long pid, String began) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.filter(p -> began(p).equals(began)).isPresent();
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }
}
