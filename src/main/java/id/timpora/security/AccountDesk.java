package id.timpora.security;

import id.timpora.security.Audit.Action;
import id.timpora.security.Audit.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Accounts as whoever runs the product keeps them, at its terminal. Everything done here stands in the audit trail under
 * the name of the system account.
 */
public final class AccountDesk {
    private static final String NAME = "[a-z][a-z0-9._-]{1,39}";

    private final Accounts accounts;
    private final Audit audit;
    private final PasswordEncoder encoder = Passwords.encoder();
    private final String by;

    /** The desk of a database, served by a system account. */
    public AccountDesk(DataSource database, String systemAccount) {
        JdbcClient sql = JdbcClient.create(database);
        accounts = new Accounts(sql);
        audit = new Audit(sql);
        by = "terminal:" + systemAccount;
    }

    /**
     * One account.
     *
     * @param role what it may see; several are joined by {@code |}
     * @param oneTime it still has a one-time password
     * @param disabled it cannot log in
     */
    public record Listed(String name, String role, boolean oneTime, boolean disabled) {}

    /** Whether an account can have this name: 2 to 40 small letters, digits and {@code . _ -}, a letter first. */
    public static boolean isName(String name) {
        return name.matches(NAME);
    }

    /** All accounts by name. */
    public List<Listed> all() {
        return accounts.all().stream()
                .map(a -> new Listed(a.name(), Account.stored(a.roles()), a.mustChangePassword(), a.disabled()))
                .toList();
    }

    /** Adds an account and gives its one-time password; empty where the name is taken. */
    public Optional<String> add(String name, Role role) {
        String password = Passwords.oneTime();
        boolean added = accounts.add(name, encoder.encode(password), Set.of(role));
        return done(added, name, Action.ACCOUNT_ADDED) ? Optional.of(password) : Optional.empty();
    }

    /** Replaces a password by a one-time one, which it gives, and opens a disabled account; empty if there is none. */
    public Optional<String> resetPassword(String name) {
        String password = Passwords.oneTime();
        boolean reset = accounts.reset(name, encoder.encode(password));
        return done(reset, name, Action.PASSWORD_RESET) ? Optional.of(password) : Optional.empty();
    }

    /** Closes an account; its sessions end with their next request. False if there is none. */
    public boolean disable(String name) {
        return done(accounts.disable(name), name, Action.ACCOUNT_DISABLED);
    }

    private boolean done(boolean happened, String name, Action action) {
        if (happened) {
            audit.record(by, action, List.of(name), 1, Purpose.PENGAWASAN_OA);
        }
        return happened;
    }
}
