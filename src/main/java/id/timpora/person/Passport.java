package id.timpora.person;

import java.util.Optional;

/**
 * A travel document.
 *
 * @param issuer issuing state, alpha-3, where known
 * @param number capitals and digits
 */
public record Passport(Optional<String> issuer, String number) {
    /** {@code CHN:E12345678}; without an issuer {@code :E12345678}. */
    @Override
    public String toString() {
        return issuer.orElse("") + ":" + number;
    }

    /** The number with letters and digits that are read for one another made one: O and 0, I and 1, S and 5, B and 8, Z and 2. */
    public String foldedNumber() {
        return number.replace('O', '0')
                .replace('I', '1')
                .replace('S', '5')
                .replace('B', '8')
                .replace('Z', '2');
    }

    /** Reads what {@link #toString()} writes. */
    public static Passport parse(String text) {
        int colon = text.indexOf(':');
        String issuer = text.substring(0, Math.max(0, colon));
        return new Passport(issuer.isEmpty() ? Optional.empty() : Optional.of(issuer), text.substring(colon + 1));
    }
}
