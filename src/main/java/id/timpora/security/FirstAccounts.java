package id.timpora.security;

import java.security.SecureRandom;
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

    /** No letters or digits that are read wrongly from a screen; 20 of them are 99 bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

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
        return List.copyOf(lines);
    }

    private List<String> open(String name, Role role) {
        String password = oneTimePassword();
        String encoded = encoder.encode(password);
        boolean opened = accounts.add(name, encoded, Set.of(role)) || accounts.renewOneTime(name, encoded);
        return opened
                ? List.of("Akun / account: " + name, "Kata sandi sekali pakai / one-time password: " + password)
                : List.of();
    }

    private String oneTimePassword() {
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
