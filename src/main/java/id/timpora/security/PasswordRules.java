package id.timpora.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a chosen password must be: long rather than strange. */
final class PasswordRules {
    static final int SHORTEST = 12;

    /** bcrypt reads no further. */
    static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 6;

    private PasswordRules() {}

    /** The message key of what is wrong with a new password, or empty if it will do. */
    static Optional<String> problem(String account, String current, String chosen, String repeated) {
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST) {
            return Optional.of("password.tooShort");
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("password.tooLong");
        }
        if (!chosen.equals(repeated)) {
            return Optional.of("password.notRepeated");
        }
        if (chosen.equals(current)) {
            return Optional.of("password.same");
        }
        String letters = chosen.toLowerCase(Locale.ROOT);
        boolean guessable = chosen.codePoints().distinct().count() < FEWEST_DIFFERENT
                || letters.contains(account.toLowerCase(Locale.ROOT))
                || letters.contains("timpora")
                || letters.contains("password")
                || letters.contains("1234567890");
        return guessable ? Optional.of("password.guessable") : Optional.empty();
    }
}
