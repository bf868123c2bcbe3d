package id.timpora.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.timpora.database.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAccountsIT {
    private static final int CHEAP = 4;

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Accounts accounts = new Accounts(sql);
    private final PasswordEncoder encoder = new BCryptPasswordEncoder(CHEAP);
    private final FirstAccounts first = new FirstAccounts(accounts, encoder);

    @Test
    void anEmptyInstallationGetsTwoAccountsWithOneRoleEach() {
        List<String> lines = first.createIfNone();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).isEqualTo("Akun / account: admin");
        assertThat(lines.get(1)).matches("Kata sandi sekali pakai / one-time password: [a-z2-9]{5}(-[a-z2-9]{5}){3}");
        assertThat(lines.get(2)).isEqualTo("Akun / account: anggota");
        Account administrator = accounts.find("admin").orElseThrow();
        Account member = accounts.find("anggota").orElseThrow();
        assertThat(administrator.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(member.roles()).containsExactly(Role.ANGGOTA);
        assertThat(accounts.find("pelindungan").orElseThrow().roles()).containsExactly(Role.PELINDUNGAN);
        assertThat(administrator.mustChangePassword()).isTrue();
        assertThat(member.mustChangePassword()).isTrue();
        assertThat(encoder.matches(password(lines.get(1)), administrator.password()))
                .isTrue();
        assertThat(encoder.matches(password(lines.get(3)), member.password())).isTrue();
        assertThat(encoder.matches(password(lines.get(1)), member.password())).isFalse();
    }

    @Test
    void noPasswordIsStoredInClear() {
        List<String> lines = first.createIfNone();
        String stored = sql.sql("select string_agg(a::text, ' ') from store.account a")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(password(lines.get(1)), password(lines.get(3)), password(lines.get(5)));
    }

    @Test
    void passwordsLostWithATerminalAreGivenAnewUntilSomeoneHasEntered() {
        String lost = password(first.createIfNone().get(1));
        List<String> again = first.createIfNone();
        assertThat(password(again.get(1))).isNotEqualTo(lost);
        assertThat(encoder.matches(lost, accounts.find("admin").orElseThrow().password()))
                .isFalse();
        accounts.choosePassword("admin", encoder.encode("durian jatuh malam"));
        String member = accounts.find("anggota").orElseThrow().password();
        assertThat(first.createIfNone()).as("someone has entered").isEmpty();
        assertThat(accounts.find("anggota").orElseThrow().password()).isEqualTo(member);
    }

    @Test
    void anInstallationWithAccountsOfItsOwnGetsNone() {
        sql.sql("insert into store.account (name, password, role, must_change_password, created_at) "
                        + "values ('ketua', 'x', 'ANGGOTA', false, now())")
                .update();
        assertThat(first.createIfNone()).isEmpty();
        assertThat(accounts.find("admin")).isEmpty();
    }

    @Test
    void theProductHashesWithBcryptAtCostTwelve() {
        String hash = new WebSecurity().passwordEncoder().encode("durian jatuh malam");
        assertThat(hash).startsWith("{bcrypt}$2a$12$");
    }

    private static String password(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
