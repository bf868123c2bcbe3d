package id.timpora.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that administrators run; looked at before anything is changed in it. */
final class ExternalDatabase {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final int OLDEST = 15;
    private static final int NEWEST = 18;
    private static final int MAJOR = 10_000;
    private static final String RIGHTS = """
            select current_setting('server_version_num')::integer as version,
                   current_user as name,
                   current_database() as base,
                   has_database_privilege(current_database(), 'CREATE') as makes_schemas,
                   has_schema_privilege('public', 'CREATE') as makes_tables,
                   (select rolsuper
                           or rolcreaterole
                               and (current_setting('server_version_num')::integer < 160000
                                    or not exists (select from pg_roles where rolname = 'timpora_rules'))
                      from pg_roles where rolname = current_user) as makes_roles,
                   (exists (select from pg_roles where rolname = 'timpora_readers')
                        or (select rolcreaterole from pg_roles where rolname = current_user))
                       and exists (select from pg_roles where rolname = 'timpora_rules')
                       and pg_has_role((select oid from pg_roles where rolname = 'timpora_rules'), 'MEMBER') as has_roles
            """;

    private ExternalDatabase() {}

    /** Throws {@link DatabaseUnavailable} unless the product can work there. */
    static void check(String url, String user, String password) {
        if (!url.startsWith(SCHEME) || url.indexOf('@') >= 0) {
            throw new DatabaseUnavailable(
                    "--database-url harus berbentuk jdbc:postgresql://server:port/basisdata; nama pengguna dan kata sandi "
                            + "dari TIMPORA_DATABASE_USER dan TIMPORA_DATABASE_PASSWORD.",
                    "--database-url must look like jdbc:postgresql://server:port/database; user name and password come "
                            + "from TIMPORA_DATABASE_USER and TIMPORA_DATABASE_PASSWORD.");
        }
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(RIGHTS)) {
            row.next();
            check(row);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static void check(ResultSet row) throws SQLException {
        int version = row.getInt("version") / MAJOR;
        if (version < OLDEST || version > NEWEST) {
            throw new DatabaseUnavailable(
                    "PostgreSQL " + version + " tidak didukung; yang didukung 15 sampai 18.",
                    "PostgreSQL " + version + " is not supported; versions 15 to 18 are.");
        }
        String name = row.getString("name");
        String base = row.getString("base");
        if (!row.getBoolean("makes_schemas") || !row.getBoolean("makes_tables")) {
            throw new DatabaseUnavailable(
                    "Pengguna " + name + " tidak boleh membuat skema atau tabel di basis data " + base
                            + ". Minta administrator menjalankan: alter database \"" + base + "\" owner to \"" + name
                            + "\"",
                    "User " + name + " may not create schemas or tables in database " + base
                            + ". Have an administrator run: alter database \"" + base + "\" owner to \"" + name + "\"");
        }
        if (!row.getBoolean("makes_roles") && !row.getBoolean("has_roles")) {
            String once = "create role timpora_readers nologin; create role timpora_rules nologin; "
                    + "grant timpora_rules to \"" + name + "\"";
            throw new DatabaseUnavailable(
                    "Timpora memerlukan dua peran, yang tidak dapat dibuat oleh " + name
                            + ". Minta administrator menjalankan sekali: " + once,
                    "Timpora needs two roles, which " + name + " cannot create. Have an administrator run once: "
                            + once);
        }
    }

    private static DatabaseUnavailable refused(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return new DatabaseUnavailable(
                    "PostgreSQL menolak nama pengguna atau kata sandi; periksa TIMPORA_DATABASE_USER dan "
                            + "TIMPORA_DATABASE_PASSWORD.",
                    "PostgreSQL refused the user name or the password; check TIMPORA_DATABASE_USER and "
                            + "TIMPORA_DATABASE_PASSWORD.",
                    e);
        }
        if ("3D000".equals(state)) {
            return new DatabaseUnavailable(
                    "Basis data pada --database-url tidak ada di server itu; buat dahulu.",
                    "The database named by --database-url does not exist on that server; create it first.",
                    e);
        }
        return new DatabaseUnavailable(
                "PostgreSQL pada --database-url tidak dapat dihubungi (" + state
                        + "); periksa alamat, port dan jaringannya.",
                "The PostgreSQL at --database-url cannot be reached (" + state + "); check address, port and network.",
                e);
    }
}
