package id.timpora.normalize;

import java.text.Normalizer;
import java.util.Locale;

/** Words compared without case, accents, blanks and punctuation. */
final class Fold {
    private Fold() {}

    /** Letters and digits only, in capitals. */
    static String letters(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toUpperCase(Locale.ROOT);
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
