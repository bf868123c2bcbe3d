package id.timpora.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import id.timpora.security.AccountDesk.Listed;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountDeskIT {
    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Accounts accounts = new Accounts(sql);
    private final AccountDesk desk = new AccountDesk(database, "operator");

    @Test
    void aNewAccountEntersWithItsOneTimePasswordAndItsRoleOnly() {
        String password = desk.add("budi", Role.ANGGOTA).orElseThrow();
        Account account = accounts.find("budi").orElseThrow();
        assertThat(Passwords.encoder().matches(password, account.password())).isTrue();
        assertThat(account.roles()).containsExactly(Role.ANGGOTA);
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(desk.add("budi", Role.ADMINISTRATOR)).isEmpty();
        assertThat(accounts.find("budi").orElseThrow()).isEqualTo(account);
    }

    @Test
    void aForgottenPasswordIsReplacedAndAClosedAccountOpened() {
        desk.add("budi", Role.ANGGOTA);
        accounts.choosePassword("budi", Passwords.encoder().encode("durian jatuh malam"));
        Account before = accounts.find("budi").orElseThrow();
        assertThat(desk.disable("budi")).isTrue();
        assertThat(desk.all()).containsExactly(new Listed("budi", "ANGGOTA", false, true));
        assertThat(new SignedIn(before).fits(accounts.find("budi").orElseThrow()))
                .as("sessions end")
                .isFalse();
        String password = desk.resetPassword("budi").orElseThrow();
        assertThat(desk.all()).containsExactly(new Listed("budi", "ANGGOTA", true, false));
        Account after = accounts.find("budi").orElseThrow();
        assertThat(Passwords.encoder().matches(password, after.password())).isTrue();
        assertThat(Passwords.encoder().matches("durian jatuh malam", after.password()))
                .isFalse();
    }

    @Test
    void whatIsDoneStandsInTheAuditTrailAndWhatIsRefusedDoesNot() {
        desk.add("budi", Role.ANGGOTA);
        desk.resetPassword("budi");
        desk.disable("budi");
        assertThat(desk.disable("nobody")).isFalse();
        assertThat(desk.resetPassword("nobody")).isEmpty();
        assertThat(sql.sql("select account || ' ' || action || ' ' || object_ids[1] from store.audit order by seq")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "terminal:operator ACCOUNT_ADDED budi",
                        "terminal:operator PASSWORD_RESET budi",
                        "terminal:operator ACCOUNT_DISABLED budi");
    }
}
