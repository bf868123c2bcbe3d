package id.timpora.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Remembers that the protection queue left the warehouse, and under whose system account. */
final class Shelter {
    private static final String AUDIT = "insert into store.audit (happened_at, account, action, object_ids, purpose) "
            + "values (clock_timestamp(), ?, 'PROTECTION_EXPORTED', '{}', 'PENGAWASAN_OA')";

    private Shelter() {}

    /** Adds the row in a transaction of its own, which is committed. */
    static void remember(Connection connection) throws SQLException {
        try (PreparedStatement audit = connection.prepareStatement(AUDIT)) {
            audit.setString(1, "terminal:" + System.getProperty("user.name", "-"));
            audit.executeUpdate();
        }
        connection.commit();
    }
}
