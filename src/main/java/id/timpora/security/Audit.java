package id.timpora.security;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/**
 * The append-only trail of who opened what. A page writes its row before it answers; where the row cannot be written the
 * page fails. Rows name objects by their opaque ids, never by personal values.
 */
@Repository
public class Audit {
    /** What was done. */
    public enum Action {
        LOGGED_IN,
        LOGIN_FAILED,
        LOGGED_OUT,
        PASSWORD_CHANGED,
        ACCOUNT_ADDED,
        ACCOUNT_DISABLED,
        PASSWORD_RESET,
        NIGHTS_LISTED,
        NIGHT_OPENED,
        FINDINGS_LISTED,
        FINDING_OPENED,
        FINDING_REFUSED,
        FINDING_MOVED
    }

    /** What data may be opened for; there is no other use. */
    public enum Purpose {
        /** Oversight of foreign nationals. */
        PENGAWASAN_OA
    }

    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /** Writes that the account of the present request did something with the named objects; {@code count} results. */
    public void record(Action action, Collection<String> objectIds, int count, Purpose purpose) {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        if (reader == null) {
            throw new IllegalStateException("nobody is logged in: " + action + " cannot be audited");
        }
        record(reader.getName(), action, objectIds, count, purpose);
    }

    void record(String account, Action action, Collection<String> objectIds, int count, Purpose purpose) {
        database.sql("""
                        insert into store.audit (happened_at, account, action, object_ids, result_count, purpose)
                        values (clock_timestamp(), ?, ?, ?, ?, ?)
                        """)
                .params(account, action.name(), objectIds.toArray(String[]::new), count, purpose.name())
                .update();
    }
}
