package id.timpora.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the embedded server listens.
 *
 * @param port TCP port on this machine
 * @param password password of the owner
 */
record Address(int port, String password) {
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Whether the server there answers and knows the password, which only the server of this folder does. */
    boolean answers() {
        var login = new Properties();
        login.setProperty("user", EmbeddedDatabase.USER);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        try (Connection connection = DriverManager.getConnection(url(), login)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return url();
    }
}
