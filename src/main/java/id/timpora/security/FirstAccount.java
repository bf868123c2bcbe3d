package id.timpora.security;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The account {@code admin} with which a new installation is entered, and its one-time password. */
@Component
public class FirstAccount {
    /** Name of the first account. */
    public static final String NAME = "admin";

    /** No letters or digits that are read wrongly from a screen; 20 of them are 97 bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    FirstAccount(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * Creates the first account if there is none at all, and gives its one-time password, which is kept nowhere else: the
     * caller shows it once. Where the first account exists but its one-time password was never exchanged for an own one, a
     * new one takes its place, so that a password lost with the terminal locks nobody out. Otherwise empty.
     */
    public Optional<String> createIfNone() {
        String password = oneTimePassword();
        String encoded = encoder.encode(password);
        boolean set = accounts.isEmpty() && accounts.add(NAME, encoded, EnumSet.allOf(Role.class))
                || accounts.renewOneTime(NAME, encoded);
        return set ? Optional.of(password) : Optional.empty();
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
