package id.timpora.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the present records say, each content once. */
public final class Contents {
    private Contents() {}

    /** All contents as texts, in an order that does not depend on how they came. */
    public static List<String> read(Connection connection) throws SQLException {
        List<String> contents = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("select content from store.profile order by profile");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                contents.add(row.getString(1));
            }
        }
        return contents;
    }
}
