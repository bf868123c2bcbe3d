package id.timpora.page;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail as a test reads it, and the way to break it. */
public final class AuditTrail {
    private final JdbcClient database;
    private final long before;

    private AuditTrail(DataSource database) {
        this.database = JdbcClient.create(database);
        this.before = this.database
                .sql("select coalesce(max(seq), 0) from store.audit")
                .query(Long.class)
                .single();
    }

    /** Sees what is written from now on. */
    public static AuditTrail from(DataSource database) {
        return new AuditTrail(database);
    }

    /** The rows since then: account, action, objects, count and purpose in one line each. */
    public List<String> rows() {
        return database.sql("""
                        select account || ' ' || action || ' ' || object_ids::text || ' ' || result_count || ' ' || purpose
                          from store.audit where seq > ? order by seq
                        """).param(before).query(String.class).list();
    }

    /** Makes every insert fail while something is done. */
    public void whileBroken(Runnable work) {
        database.sql("create function store.full() returns trigger language plpgsql as "
                        + "$$ begin raise exception 'disk full'; end $$")
                .update();
        database.sql("create trigger broken before insert on store.audit for each row execute function store.full()")
                .update();
        try {
            work.run();
        } finally {
            database.sql("drop function store.full() cascade").update();
        }
    }
}
