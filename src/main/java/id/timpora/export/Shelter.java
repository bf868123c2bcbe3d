package id.timpora.export;

import id.timpora.export.Exports.NotEntitled;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The door to the protection queue for exports: only accounts with its role, and every try is remembered. */
final class Shelter {
    private static final String ENTITLED = "select exists (select from store.account where name = ? and not disabled "
            + "and 'PELINDUNGAN' = any (string_to_array(role, '|')))";
    private static final String AUDIT = "insert into store.audit (happened_at, account, action, object_ids, purpose) "
            + "values (clock_timestamp(), ?, ?, '{}', 'PENGAWASAN_OA')";

    private Shelter() {}

    static void enter(Connection connection, String account) throws SQLException, NotEntitled {
        boolean entitled;
        try (PreparedStatement query = connection.prepareStatement(ENTITLED)) {
            query.setString(1, account);
            try (var row = query.executeQuery()) {
                entitled = row.next() && row.getBoolean(1);
            }
        }
        try (PreparedStatement audit = connection.prepareStatement(AUDIT)) {
            audit.setString(1, account);
            audit.setString(2, entitled ? "PROTECTION_EXPORTED" : "PROTECTION_REFUSED");
            audit.executeUpdate();
        }
        if (!entitled) {
            throw new NotEntitled(account);
        }
    }
}
