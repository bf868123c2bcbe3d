package id.timpora.normalize;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret under which values are stored that must be compared and never read. */
public final class HashKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT_DIGITS = 32;

    private final SecretKeySpec key;

    /** A key of at least 16 bytes. */
    public HashKey(byte[] secret) {
        this.key = new SecretKeySpec(secret.clone(), ALGORITHM);
    }

    /** Keyed hash of a text, folded first so that spelling of case and blanks does not count. */
    String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(Fold.letters(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEPT_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
