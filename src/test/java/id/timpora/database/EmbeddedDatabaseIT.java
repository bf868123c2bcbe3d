package id.timpora.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseIT {
    @TempDir
    private static Path home;

    @Test
    void asksForItsPasswordAndIsSafeOnDisk() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            JdbcClient sql = JdbcClient.create(source(database.url(), database.password()));
            assertThat(setting(sql, "fsync")).isEqualTo("on");
            assertThat(setting(sql, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(sql, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(sql, "unix_socket_directories")).isEmpty();
            assertThat(sql.sql("select upper('é')").query(String.class).single())
                    .isEqualTo("É");
            assertThatThrownBy(() -> source(database.url(), "guessed").getConnection())
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("28P01");
            assertThat(Files.getPosixFilePermissions(home.resolve("postgresql.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(home.resolve("postgresql")))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(home.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void keepsValuesOfRowsOutOfItsLog() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            JdbcClient sql = JdbcClient.create(source(database.url(), database.password()));
            assertThatThrownBy(() -> sql.sql("select 'KENARIWATI'::date")
                            .query(String.class)
                            .single())
                    .isNotNull();
        }
        assertThat(Files.readString(home.resolve("postgresql/startup.log"))).doesNotContain("KENARIWATI");
    }

    @Test
    void adoptsTheServerOfAKilledProduct() throws IOException, InterruptedException {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Orphan.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String url = new String(killed.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(killed.waitFor()).isEqualTo(137);
        long orphan = PidFile.of(home.resolve("postgresql")).orElseThrow().process();
        try (EmbeddedDatabase adopted = EmbeddedDatabase.start(home)) {
            assertThat(adopted.url()).isEqualTo(url);
            assertThat(PidFile.of(home.resolve("postgresql")).orElseThrow().process())
                    .isEqualTo(orphan);
        }
        assertThat(Processes.living(orphan)).isEmpty();
    }

    @Test
    void startsOverAProcessNumberThatIsNowAnotherPrograms() throws IOException {
        EmbeddedDatabase.start(home).close();
        long self = ProcessHandle.current().pid();
        Path data = home.resolve("postgresql");
        Files.writeString(PidFile.in(data), self + "\n" + data + "\n1700000000\n59999\n\n127.0.0.1\n  1 1\nready   \n");
        EmbeddedDatabase.start(home).close();
    }

    @Test
    void startsAfterItsFirstStartWasKilledHalfWay() throws IOException {
        Path fresh = home.resolve("fresh");
        Files.createDirectories(fresh.resolve("postgresql.new/base"));
        Files.writeString(fresh.resolve("postgresql.new/PG_VERSION"), "18");
        Files.createDirectories(fresh.resolve("server/unpacking1"));
        EmbeddedDatabase.start(fresh).close();
        assertThat(fresh.resolve("postgresql.new")).doesNotExist();
    }

    @Test
    void refusesASecondProcessOnTheSameFolder() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(home)) {
            assertThat(first.url()).isNotEmpty();
            var second = catchThrowableOfType(DatabaseUnavailable.class, () -> EmbeddedDatabase.start(home));
            long self = ProcessHandle.current().pid();
            assertThat(second.why().id()).contains("sedang dipakai proses timpora lain (" + self + ")");
            assertThat(second.why().en()).contains("is in use by another timpora process (" + self + ")");
        }
    }

    @Test
    void saysThatItsFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(home.resolve("a-file"), "");
        var refused =
                catchThrowableOfType(DatabaseUnavailable.class, () -> EmbeddedDatabase.start(file.resolve("data")));
        assertThat(refused.why().id()).contains("tidak dapat ditulis", "--data");
        assertThat(refused.why().en()).contains("cannot be written to", "--data");
    }

    private static String setting(JdbcClient sql, String name) {
        return sql.sql("select setting from pg_settings where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private static PGSimpleDataSource source(String url, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(EmbeddedDatabase.USER);
        source.setPassword(password);
        return source;
    }
}
