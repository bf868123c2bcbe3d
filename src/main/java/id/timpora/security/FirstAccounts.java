package id.timpora.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts with which a new installation is entered: one for the administrator of data, one for a member of TIMPORA,
 * because nobody needs both roles.
 */
@Component
public class FirstAccounts {
    /** Sees nights and reports. */
    public static final String ADMINISTRATOR = "admin";

    /** Sees findings and reports. */
    public static final String MEMBER = "anggota";

    /** Sees the findings of the protection queue. */
    public static final String PROTECTOR = "pelindungan";

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    FirstAccounts(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * Creates the accounts if there is none at all, and gives the lines to print: one-time passwords are kept nowhere in
     * clear. As long as nobody has entered the installation they are given anew, so that passwords lost with a terminal
     * lock nobody out; after that there is nothing to print.
     */
    public List<String> createIfNone() {
        if (accounts.isEntered()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.addAll(open(ADMINISTRATOR, Role.ADMINISTRATOR));
        lines.addAll(open(MEMBER, Role.ANGGOTA));
        lines.addAll(open(PROTECTOR, Role.PELINDUNGAN));
        return List.copyOf(lines);
    }

    private List<String> open(String name, Role role) {
        String password = Passwords.oneTime();
        String encoded = encoder.encode(password);
        boolean opened = accounts.add(name, encoded, Set.of(role)) || accounts.renewOneTime(name, encoded);
        return opened
                ? List.of("Akun / account: " + name, "Kata sandi sekali pakai / one-time password: " + password)
                : List.of();
    }
}
