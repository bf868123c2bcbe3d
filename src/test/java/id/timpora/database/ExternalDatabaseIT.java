package id.timpora.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.timpora.definition.Bilingual;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server of the tests stands for one that administrators run; it trusts whoever comes. */
class ExternalDatabaseIT {
    private final PGSimpleDataSource database = TestDatabase.empty();
    private final JdbcClient sql = JdbcClient.create(database);
    private final String user = "u_" + database.getDatabaseName();

    @Test
    void isTakenWhenItsOwnerMayDoWhatIsNeeded() {
        sql.sql("create role " + user + " login createrole").update();
        sql.sql("alter database " + database.getDatabaseName() + " owner to " + user)
                .update();
        // since PostgreSQL 16 nobody can join a role that somebody else made on the same server
        sql.sql("""
                do $$ begin
                    if exists (select from pg_roles where rolname = 'timpora_rules') then
                        grant timpora_rules to %s;
                    end if;
                end $$""".formatted(user)).update();
        assertThatCode(() -> ExternalDatabase.check(database.getUrl(), user, ""))
                .doesNotThrowAnyException();
        var owner = new PGSimpleDataSource();
        owner.setUrl(database.getUrl());
        owner.setUser(user);
        Schema.migrate(owner);
    }

    @Test
    void isTakenWithoutTheRightToMakeRolesOnceTheRoleIsThere() {
        sql.sql("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = 'timpora_rules') then
                        create role timpora_rules nologin;
                    end if;
                    if not exists (select from pg_roles where rolname = 'timpora_readers') then
                        create role timpora_readers nologin;
                    end if;
                end $$""").update();
        sql.sql("create role " + user + " login").update();
        sql.sql("alter database " + database.getDatabaseName() + " owner to " + user)
                .update();
        assertThat(refusal(user).en()).contains("timpora_rules", "grant timpora_rules to \"" + user + "\"");
        sql.sql("grant timpora_rules to " + user).update();
        assertThatCode(() -> ExternalDatabase.check(database.getUrl(), user, ""))
                .doesNotThrowAnyException();
        var owner = new PGSimpleDataSource();
        owner.setUrl(database.getUrl());
        owner.setUser(user);
        Schema.migrate(owner);
    }

    @Test
    void isRefusedWithTheStatementThatHelpsWhereSchemasCannotBeMade() {
        sql.sql("create role " + user + " login createrole").update();
        String help = "alter database \"" + database.getDatabaseName() + "\" owner to \"" + user + "\"";
        assertThat(refusal(user).id()).contains("tidak boleh membuat skema", help);
        assertThat(refusal(user).en()).contains("may not create schemas", help);
    }

    @Test
    void isRefusedWithItsReasonWhereItCannotBeReached() {
        assertThat(refusal("nobody_" + user).en()).contains("TIMPORA_DATABASE_USER");
        var absent = catchThrowableOfType(
                DatabaseUnavailable.class,
                () -> ExternalDatabase.check(database.getUrl().replace("/t", "/none_"), "postgres", ""));
        assertThat(absent.why().id()).contains("tidak ada di server itu");
        var far = catchThrowableOfType(
                DatabaseUnavailable.class,
                () -> ExternalDatabase.check("jdbc:postgresql://127.0.0.1:1/x", "postgres", ""));
        assertThat(far.why().en()).contains("cannot be reached (08001)");
    }

    /** A URL that the driver cannot read, or that carries a password, is told apart from a network that is down. */
    @Test
    void isRefusedWithTheFormOfAnAddressWhereThereIsNone() {
        for (String url : List.of("db.example", "jdbc:mysql://db/x", "jdbc:postgresql://me:Rahasia1@db.example/x")) {
            var wrong =
                    catchThrowableOfType(DatabaseUnavailable.class, () -> ExternalDatabase.check(url, "postgres", ""));
            assertThat(wrong.why().en()).contains("jdbc:postgresql://server:port/database");
            assertThat(wrong.why().id() + wrong.getMessage()).doesNotContain("Rahasia1");
        }
    }

    private Bilingual refusal(String name) {
        return catchThrowableOfType(
                        DatabaseUnavailable.class, () -> ExternalDatabase.check(database.getUrl(), name, ""))
                .why();
    }
}
